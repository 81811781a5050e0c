/**
 * Pages as blocks: lines joined to paragraphs by their indent, over page ends too, and tables in their place.
 *
 *     toBlocks(pages)   // [{ kind: 'heading', level: 1, text: '行动方案' }, { kind: 'paragraph', text: '一、总体要求' }, …]
 */
import type { DocumentBlock } from '../document-block.ts'
import { joinLines } from './join-lines.ts'
import type { PdfPage } from './pdf-page.ts'
import { type RuledTable, takeTables } from './ruled-table.ts'
import { withoutRunningLines } from './running-lines.ts'
import { type TextLine, toLines } from './text-line.ts'

type Element =
  | { readonly kind: 'line'; readonly top: number; readonly line: TextLine }
  | { readonly kind: 'table'; readonly top: number; readonly table: RuledTable }

/** Where running text stands on the pages of a document, in points. */
interface Measure {
  readonly left: number
  readonly right: number
  /** Height of its letters. */
  readonly size: number
}

export function toBlocks(pages: readonly PdfPage[]): readonly DocumentBlock[] {
  const taken = pages.map((page) => ({ ...takeTables(page), height: page.height }))
  const lined = withoutRunningLines(taken.map(({ rest, height }) => ({ height, lines: toLines(rest) })))
  const measure = measureLines(lined.flat().filter(({ text }) => text !== ''))
  const blocks = new BlockJoiner(measure)
  for (const [i, { tables }] of taken.entries()) {
    const elements: readonly Element[] = [
      ...(lined[i] ?? []).map((line) => ({ kind: 'line', top: line.y, line }) as const),
      ...tables.map((table) => ({ kind: 'table', top: table.top, table }) as const),
    ]
    for (const element of elements.toSorted((a, b) => a.top - b.top)) blocks.add(element)
    blocks.turnPage()
  }
  return blocks.take()
}

/** The size of most letters; the leftmost and rightmost ends that several lines share. */
function measureLines(lines: readonly TextLine[]): Measure {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  const [size] = [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.12 && !line.text.includes('\t'))
  const lefts = body.map(({ left }) => left).sort((a, b) => a - b)
  const rights = body.map(({ right }) => right).sort((a, b) => b - a)
  const rank = Math.min(2, Math.floor(body.length / 20))
  return { left: lefts[rank] ?? 0, right: rights[rank] ?? 0, size }
}

class BlockJoiner {
  readonly #measure: Measure
  readonly #blocks: DocumentBlock[] = []
  #last: TextLine | undefined
  #text = ''
  #table: RuledTable | undefined
  #isNewPage = false

  constructor(measure: Measure) {
    this.#measure = measure
  }

  add(element: Element): void {
    if (element.kind === 'line') this.#addLine(element.line)
    else this.#addTable(element.table)
    this.#isNewPage = false
  }

  turnPage(): void {
    this.#isNewPage = true
  }

  take(): readonly DocumentBlock[] {
    this.#endParagraph()
    this.#endTable()
    return this.#blocks
  }

  #addLine(line: TextLine): void {
    if (line.text === '') return
    this.#endTable()
    if (this.#last && this.#runsOn(this.#last, line)) this.#text = joinLines(this.#text, line.text)
    else {
      this.#endParagraph()
      this.#text = line.text
    }
    this.#last = line
  }

  #addTable(table: RuledTable): void {
    this.#endParagraph()
    if (this.#table && this.#isNewPage && isSameGrid(this.#table, table)) {
      const rows = startsAlike(this.#table, table) ? table.rows.slice(1) : table.rows
      this.#table = { ...this.#table, rows: [...this.#table.rows, ...rows] }
      return
    }
    this.#endTable()
    this.#table = table
  }

  #runsOn(last: TextLine, line: TextLine): boolean {
    const { left, right } = this.#measure
    const { size } = line
    if (Math.abs(last.size - size) > size * 0.12) return false
    if (last.text.includes('\t') || line.text.includes('\t')) return false
    const isBelow = this.#isNewPage || (line.y - last.y > 0 && line.y - last.y < size * 2.6)
    if (!isBelow) return false
    if (this.#isTitle(last) && this.#isTitle(line)) return true
    return last.right > right - size * 2.2 && line.left < left + size * 1.2
  }

  /** Larger than running text and set in the middle. */
  #isTitle({ left, right, size }: TextLine): boolean {
    const { left: start, right: end } = this.#measure
    const isMiddle = Math.abs(left - start - (end - right)) < size * 1.5
    return size > this.#measure.size * 1.15 && isMiddle
  }

  #endParagraph(): void {
    const last = this.#last
    if (last) {
      const text = this.#text
      this.#blocks.push(
        this.#isTitle(last) ? { kind: 'heading', level: 1, text } : { kind: 'paragraph', text },
      )
    }
    this.#last = undefined
  }

  #endTable(): void {
    if (this.#table) this.#blocks.push({ kind: 'table', rows: this.#table.rows })
    this.#table = undefined
  }
}

function isSameGrid(a: RuledTable, b: RuledTable): boolean {
  return a.xs.length === b.xs.length && a.xs.every((x, i) => Math.abs(x - (b.xs[i] ?? 0)) < 4)
}

/** The head of a table is printed anew on each page. */
function startsAlike(a: RuledTable, b: RuledTable): boolean {
  return JSON.stringify(a.rows[0]) === JSON.stringify(b.rows[0])
}
