/** Reads a column of free text. */
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'
import type { RemarkLog } from './sheet-remark.ts'

/** Words that say that something is missing are no longer. */
const shortest = 6
/** Codes of one column that are mostly of one length: fewer rows show nothing. */
const leastCodes = 20

export class TextReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #decode: ReaderInput['decode']
  readonly #limit: number
  /** Rows and texts of cells that are digits only, by length. */
  readonly #digits = new Map<number, { count: number; readonly first: { row: number; text: string }[] }>()

  constructor({ column, field, decode }: ReaderInput, maxLength: number) {
    this.column = column
    this.field = field
    this.#decode = decode
    this.#limit = maxLength
  }

  read(cells: readonly RawCell[], sink: CellSink): (string | null)[] {
    const values = new Array<string | null>(cells.length).fill(null)
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') continue
      const text = typeof cell === 'string' ? cell : typeof cell.value === 'string' ? cell.text : ''
      if (text.length > shortest && text.length <= this.#limit && isTidy(text)) values[at] = text
      else {
        const value = sink.accept(this.#decode(cell), at)
        if (typeof value === 'string') values[at] = value
      }
      this.#countDigits(rawText(cell), sink.rows[at] ?? 0)
    }
    return values
  }

  #countDigits(text: string, row: number): void {
    const code = text.charCodeAt(0)
    if (code < 48 || code > 57 || text.length > 30 || !/^\d+$/.test(text)) return
    const kind = this.#digits.get(text.length) ?? { count: 0, first: [] }
    this.#digits.set(text.length, kind)
    kind.count += 1
    if (kind.first.length < 50) kind.first.push({ row, text })
  }

  /** A code that is shorter than nearly all others has perhaps lost its leading zeros. */
  finish(log: RemarkLog): void {
    const lengths = [...this.#digits].sort(([, a], [, b]) => b.count - a.count)
    const total = lengths.reduce((sum, [, { count }]) => sum + count, 0)
    const [usual, most] = lengths[0] ?? [0, { count: 0 }]
    if (usual < 6 || total < leastCodes || most.count < total * 0.6) return
    for (const [length, { first }] of lengths) {
      if (length >= usual || length < usual - 3) continue
      for (const { row, text } of first) {
        const proposed = text.padStart(usual, '0')
        log.add(
          { row, column: this.column, field: this.field.key },
          { code: 'text-zero-lost', facts: { text, proposed }, proposed },
        )
      }
    }
  }
}

/** Nothing to trim or to look at twice: no spaces, no control or invisible characters, no apostrophe or # at its start, no scientific notation. */
function isTidy(text: string): boolean {
  const start = text.charCodeAt(0)
  if (start === 39 || start === 35 || (start >= 48 && start <= 57 && text.includes('+'))) return false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (
      code <= 32 ||
      code === 0x3000 ||
      code === 0xa0 ||
      code === 0xfeff ||
      (code >= 0x2000 && code <= 0x200f) ||
      code === 0x2060
    ) {
      return false
    }
  }
  return true
}
