/**
 * Reads the body of a document, or its notes, into blocks: paragraphs, headings, list items and tables in order.
 *
 *     const scan = new BodyScan(context)
 *     const problem = scanWhole(source, 'word/document.xml', scan)
 *     scan.takeBlocks()
 *
 * Tracked changes read as accepted, hidden text, field codes and the table of contents are left out, text boxes follow
 * the paragraph that holds them.
 */
import type { XmlHandler, XmlSlice } from '../../archive/xml-scan.ts'
import { sliceText } from '../../archive/xml-text.ts'
import type { DocumentBlock } from '../document-block.ts'
import { settleTable } from '../settle-table.ts'
import { findNumber, findValue } from './attribute.ts'
import { type DocxContext, ParagraphScan } from './paragraph-scan.ts'
import { type Merge, TableScan } from './table-scan.ts'

/** Elements whose words are not on the page, or stand there twice. */
const unread = new Set([
  'Fallback',
  'delText',
  'delInstrText',
  'instrText',
  'moveFrom',
  'rt',
  'sectPr',
  'sdtPr',
  'tabs',
  'tblGrid',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tcPrChange',
  'trPrChange',
  'numberingChange',
])

/** Elements of a run that stand for a character. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

export class BodyScan implements XmlHandler {
  /** Ids of notes in the order they are referred to: `footnote/3`. */
  readonly notes: string[] = []
  pictures = 0
  hasTrackedChanges = false
  /** UTF-16 units read so far. */
  length = 0
  readonly #context: DocxContext
  readonly #sinks: DocumentBlock[][] = [[]]
  readonly #paragraphs: ParagraphScan[] = []
  readonly #tables: TableScan[] = []
  #unread = 0
  #isInText = false
  /** Inside the properties of a paragraph, a run or a row. */
  #properties: 'pPr' | 'rPr' | 'trPr' | undefined
  #carried = ''

  constructor(context: DocxContext) {
    this.#context = context
  }

  /** The blocks so far that stand outside of tables. */
  takeBlocks(): readonly DocumentBlock[] {
    return this.#sinks[0]?.splice(0) ?? []
  }

  open(name: string, attributes: XmlSlice): void {
    if (this.#unread > 0) this.#unread++
    else if (unread.has(name)) this.#leaveOut(name)
    else if (this.#properties !== undefined) this.#readProperty(name, attributes)
    else if (name === 'del') this.#leaveOut(name)
    else if (!this.#openStructure(name, attributes)) this.#openInline(name, attributes)
  }

  text(slice: XmlSlice, isCdata: boolean): void {
    if (!this.#isInText || this.#unread > 0) return
    // a line end in the XML is a blank on the page
    const text = sliceText(slice, isCdata).replaceAll('\n', ' ')
    this.length += text.length
    this.#paragraphs.at(-1)?.add(text)
  }

  close(name: string): void {
    if (this.#unread > 0) this.#unread--
    else if (name === this.#properties) this.#properties = undefined
    else if (name === 't') this.#isInText = false
    else if (name === 'p') this.#closeParagraph()
    else if (name === 'tc') this.#closeCell()
    else if (name === 'tbl') this.#closeTable()
    else if (name === 'txbxContent' && this.#sinks.length > 1) this.#sinks.pop()
  }

  #leaveOut(name: string): void {
    this.#unread = 1
    if (name === 'del' || name === 'moveFrom') this.hasTrackedChanges = true
  }

  #openStructure(name: string, attributes: XmlSlice): boolean {
    if (name === 'p') this.#openParagraph()
    else if (name === 'tbl') this.#tables.push(new TableScan())
    else if (name === 'tr') this.#tables.at(-1)?.beginRow()
    else if (name === 'tc') this.#openCell()
    else if (name === 'txbxContent') this.#sinks.push(this.#paragraphs.at(-1)?.boxed ?? [])
    else if (name === 'pPr' || name === 'rPr' || name === 'trPr') this.#properties = name
    else return this.#readCellProperty(name, attributes)
    return true
  }

  #openParagraph(): void {
    this.#paragraphs.push(new ParagraphScan(this.#carried))
    this.#carried = ''
  }

  #openCell(): void {
    this.#tables.at(-1)?.beginCell()
    this.#sinks.push([])
  }

  #openInline(name: string, attributes: XmlSlice): void {
    if (name === 't') this.#isInText = true
    else if (name === 'r') this.#paragraphs.at(-1)?.beginRun()
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      this.notes.push(`${name.slice(0, -'Reference'.length)}/${findValue(attributes, 'id')}`)
    } else if (name === 'blip' || name === 'imagedata') this.pictures++
    else if (name === 'ins' || name === 'moveTo') this.hasTrackedChanges = true
    else if (Object.hasOwn(signs, name)) this.#paragraphs.at(-1)?.add(signs[name] ?? '')
  }

  #readProperty(name: string, attributes: XmlSlice): void {
    const paragraph = this.#paragraphs.at(-1)
    if (this.#properties === 'pPr') paragraph?.readProperty(name, attributes)
    else if (this.#properties === 'rPr') paragraph?.readRunProperty(name, attributes)
    else this.#readRowProperty(name, attributes)
  }

  #readRowProperty(name: string, attributes: XmlSlice): void {
    const row = this.#tables.at(-1)?.row()
    if (row === undefined) return
    if (name === 'gridBefore') row.before = findNumber(attributes) ?? 0
    else if (name === 'gridAfter') row.after = findNumber(attributes) ?? 0
    else if (name === 'del') row.isDeleted = true
  }

  #readCellProperty(name: string, attributes: XmlSlice): boolean {
    const cell = this.#tables.at(-1)?.cell()
    if (cell === undefined) return false
    if (name === 'gridSpan') cell.columnSpan = findNumber(attributes) ?? 1
    else if (name === 'vMerge') cell.vertical = mergeOf(attributes)
    else if (name === 'hMerge') cell.horizontal = mergeOf(attributes)
    else return false
    return true
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (paragraph === undefined) return
    if (paragraph.isMarkDeleted) {
      this.hasTrackedChanges = true
      this.#carried = paragraph.text
      this.#emit(paragraph.boxed)
      return
    }
    const block = paragraph.toBlock(this.#context)
    this.#emit(block === undefined ? paragraph.boxed : [block, ...paragraph.boxed])
  }

  #closeCell(): void {
    const blocks = this.#sinks.length > 1 ? this.#sinks.pop() : undefined
    const cell = this.#tables.at(-1)?.cell()
    if (cell && blocks) cell.blocks = blocks
  }

  #closeTable(): void {
    const table = this.#tables.pop()
    if (table) this.#emit(settleTable(table.rows()))
  }

  #emit(blocks: readonly DocumentBlock[]): void {
    const sink = this.#sinks.at(-1)
    // one by one: a spread of a hundred thousand overflows the stack
    for (const block of blocks) sink?.push(block)
  }
}

function mergeOf(attributes: XmlSlice): Merge {
  return findValue(attributes) === 'restart' ? 'restart' : 'continue'
}
