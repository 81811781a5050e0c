/** Reads a column whose cells are few different ones, repeated: towns, choices, flags, years, months, industry classes. */
import { monthNumber } from '../../../base/day-number.ts'
import { isFilled, type RawCell, rawText } from '../../grid/grid.ts'
import type { Decoded } from '../cell/decoded.ts'
import type { FieldValue } from '../registry.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'
import type { RemarkLog } from './sheet-remark.ts'

/** More different ones are not remembered. */
const maxRemembered = 20_000

/** Decodes each different text once. */
class Remembered {
  readonly #decode: ReaderInput['decode']
  readonly #known = new Map<string, Decoded<FieldValue>>()

  constructor(decode: ReaderInput['decode']) {
    this.#decode = decode
  }

  decode(cell: RawCell): Decoded<FieldValue> {
    // an uncomputed formula has no text to be known by
    if (typeof cell === 'object' && cell.isStale === true) return this.#decode(cell)
    const text = rawText(cell)
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const decoded = this.#decode(cell)
    if (this.#known.size < maxRemembered) this.#known.set(text, decoded)
    return decoded
  }
}

/** Ids of choices and references, and industry classes. */
export class NameReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #known: Remembered

  constructor({ column, field, decode }: ReaderInput) {
    this.column = column
    this.field = field
    this.#known = new Remembered(decode)
  }

  read(cells: readonly RawCell[], sink: CellSink): (string | null)[] {
    const values = new Array<string | null>(cells.length).fill(null)
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') continue
      const value = sink.accept(this.#known.decode(cell), at)
      if (typeof value === 'string') values[at] = value
    }
    return values
  }
}

/** Years, months and flags as numbers. */
export class NumberedReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #known: Remembered
  readonly #isFlag: boolean
  readonly #flags = { yes: 0, no: 0, empty: 0 }

  constructor({ column, field, decode }: ReaderInput) {
    this.column = column
    this.field = field
    this.#known = new Remembered(decode)
    this.#isFlag = field.type.kind === 'flag'
  }

  read(cells: readonly RawCell[], sink: CellSink): Float64Array {
    const values = new Float64Array(cells.length).fill(Number.NaN)
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') {
        this.#flags.empty += 1
        continue
      }
      const value = sink.accept(this.#known.decode(cell), at)
      if (value === undefined) this.#flags.empty += isFilled(cell) ? 0 : 1
      else values[at] = encode(value)
      if (value === true) this.#flags.yes += 1
      if (value === false) this.#flags.no += 1
    }
    return values
  }

  /** Where only what holds is ticked, empty cells mostly mean that it does not. */
  finish(log: RemarkLog): void {
    const { yes, no, empty } = this.#flags
    if (!this.#isFlag || yes === 0 || no > 0 || empty === 0) return
    const { label, key } = this.field
    const facts = { label: label.zh, labelEn: label.en, count: empty }
    log.add({ row: null, column: this.column, field: key }, { code: 'flag-blank-unclear', facts })
  }
}

function encode(value: FieldValue): number {
  return typeof value === 'string' ? monthNumber(value) : Number(value)
}
