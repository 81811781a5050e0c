/**
 * Reads the tags of a web page into blocks: headings, paragraphs, list items and tables in order.
 *
 *     const scan = new PageScan()
 *     scan.open('h1', {}); scan.text('行动方案'); scan.close('h1')
 *     scan.takeBlocks()   // [{ kind: 'heading', level: 1, text: '行动方案' }]
 *
 * What is not part of the text is left out: scripts, styles, menus, forms, hidden elements. Tags left open do no harm.
 */
import type { DocumentBlock } from '../document-block.ts'
import { joinNumber } from '../join-number.ts'
import { type CellBlocks, settleTable } from '../settle-table.ts'
import { InlineText } from './inline-text.ts'
import { type Attributes, nextNumber, type OrderedList, orderedList } from './ordered-list.ts'

/** Elements without words of the text. */
const unread = new Set(
  'script style title template noscript nav aside footer button select textarea iframe object svg canvas audio video rt rp'.split(
    ' ',
  ),
)

/** Elements that begin a line of their own. */
const blockElements = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

interface OpenTable {
  readonly rows: OpenCell[][]
  /** Words outside of all cells: a caption, or a slip. */
  readonly outside: DocumentBlock[]
  /** The cell that is being read. */
  cell: OpenCell | undefined
  /** Lists that were open around the table. */
  readonly listsAround: number
}

interface OpenCell extends CellBlocks {
  readonly blocks: DocumentBlock[]
}

export class PageScan {
  pictures = 0
  /** UTF-16 units read so far. */
  length = 0
  readonly #blocks: DocumentBlock[] = []
  readonly #tables: OpenTable[] = []
  readonly #lists: (OrderedList | undefined)[] = []
  readonly #line = new InlineText()
  #unread = 0
  #heading = 0
  #raised = 0
  #kept = 0
  #number = ''
  #isItem = false

  takeBlocks(): readonly DocumentBlock[] {
    this.#endLine()
    while (this.#tables.length > 0) this.#closeTable()
    return this.#blocks.splice(0)
  }

  open(name: string, attributes: Attributes): void {
    if (this.#unread > 0) this.#unread++
    else if (unread.has(name) || isHidden(attributes)) this.#unread = 1
    else if (blockElements.has(name)) this.#openBlock(name, attributes)
    else if (name === 'br') this.#line.breakLine()
    else if (name === 'sup') this.#raised++
    else if (name === 'img') this.pictures++
  }

  text(text: string): void {
    if (this.#unread > 0) return
    this.length += text.length
    if (this.#raised > 0) this.#line.addRaised(text)
    else this.#line.add(text, this.#kept > 0)
  }

  close(name: string): void {
    if (this.#unread > 0) this.#unread--
    else if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1)
    else if (blockElements.has(name)) this.#closeBlock(name)
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#endLine()
    if (headingName.test(name)) this.#heading = Number(name[1])
    else if (name === 'p') this.#heading = 0
    else if (name === 'ol') this.#lists.push(orderedList(attributes))
    else if (name === 'ul') this.#lists.push(undefined)
    else if (name === 'li') this.#openItem(attributes)
    else if (name === 'pre') this.#kept++
    else this.#openTablePart(name, attributes)
  }

  #openTablePart(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1)
    if (name === 'table') this.#openTable()
    else if (name === 'tr' && table) {
      table.cell = undefined
      table.rows.push([])
    } else if ((name === 'td' || name === 'th') && table) this.#openCell(table, attributes)
  }

  #closeBlock(name: string): void {
    this.#endLine()
    const table = this.#tables.at(-1)
    if (headingName.test(name)) this.#heading = 0
    else if (name === 'ol' || name === 'ul') this.#closeList()
    else if (name === 'li') this.#isItem = false
    else if (name === 'pre') this.#kept = Math.max(0, this.#kept - 1)
    else if (name === 'table') this.#closeTable()
    else if ((name === 'td' || name === 'th') && table) table.cell = undefined
  }

  #openItem(attributes: Attributes): void {
    const list = this.#lists.at(-1)
    this.#isItem = true
    this.#number = list === undefined ? '' : nextNumber(list, attributes)
  }

  #closeList(): void {
    if (this.#lists.length > (this.#tables.at(-1)?.listsAround ?? 0)) this.#lists.pop()
    this.#isItem = false
  }

  #openTable(): void {
    this.#tables.push({ rows: [], outside: [], cell: undefined, listsAround: this.#lists.length })
    this.#beginPart()
  }

  #openCell(table: OpenTable, attributes: Attributes): void {
    const [rowSpan, columnSpan] = [spanOf(attributes.rowspan), spanOf(attributes.colspan)]
    table.cell = { blocks: [], rowSpan, columnSpan }
    if (table.rows.length === 0) table.rows.push([])
    table.rows.at(-1)?.push(table.cell)
    this.#beginPart()
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (table === undefined) return
    this.#lists.length = Math.min(this.#lists.length, table.listsAround)
    this.#beginPart()
    this.#emit(table.outside)
    this.#emit(settleTable(table.rows))
  }

  /** What was left open before does not reach into the next part of the page. */
  #beginPart(): void {
    this.#heading = 0
    this.#isItem = false
    this.#number = ''
  }

  #endLine(): void {
    this.#raised = 0
    const text = this.#line.take()
    if (text.trim() === '') return
    this.#emit([this.#toBlock(text)])
  }

  #toBlock(text: string): DocumentBlock {
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading, text }
    if (!this.#isItem) return { kind: 'paragraph', text }
    const number = printedNumber.test(text) ? '' : this.#number
    this.#number = ''
    return { kind: 'list-item', level: Math.max(1, this.#lists.length), text: joinNumber(number, text) }
  }

  #emit(blocks: readonly DocumentBlock[]): void {
    const table = this.#tables.at(-1)
    const sink = table?.cell?.blocks ?? table?.outside ?? this.#blocks
    // one by one: a spread of a hundred thousand overflows the stack
    for (const block of blocks) sink.push(block)
  }
}

const headingName = /^h[1-6]$/

/** A page that writes its own numbers hides those of the list. */
const printedNumber = /^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/

function isHidden(attributes: Attributes): boolean {
  const style = attributes.style ?? ''
  return 'hidden' in attributes || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** 0 means to the end of the table, which is where a span is cut anyway. */
function spanOf(text: string | undefined): number {
  const value = /^\s*\d{1,5}/.exec(text ?? '')?.[0]
  if (value === undefined) return 1
  return Number(value) === 0 ? 65_534 : Number(value)
}
