/** Reads a column of numbers or counts. */
import { convert, units } from '../../../base/quantity.ts'
import { roundHalfUp } from '../../../base/round.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { ColumnUnit, NumberFieldType } from '../cell/decode-number.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'
import { FineValues, losesMuch } from './fine-values.ts'
import { PlainNumbers } from './plain-number.ts'
import type { RemarkLog } from './sheet-remark.ts'

export class NumberReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #decode: ReaderInput['decode']
  readonly #plain: PlainNumbers | undefined
  readonly #decimals: number
  readonly #rounded: Rounded = { count: 0, row: 0, text: '', value: 0 }
  readonly #gone: Rounded = { count: 0, row: 0, text: '', value: 0 }
  /** What rounding takes much of. */
  readonly #fine = new FineValues()

  constructor({ column, field, decode }: ReaderInput, type: NumberFieldType, unit: ColumnUnit | undefined) {
    this.column = column
    this.field = field
    this.#decode = decode
    this.#decimals = type.kind === 'integer' ? 0 : type.decimals
    const shift = shiftOf(unit ?? { unit: type.unit, exponent: 0 }, type)
    const { min, max } = type
    const rules = {
      shift: shift ?? 0,
      decimals: this.#decimals,
      isInteger: type.kind === 'integer',
      min,
      max,
    }
    this.#plain = shift === undefined ? undefined : new PlainNumbers(rules)
  }

  read(cells: readonly RawCell[], sink: CellSink): Float64Array {
    const values = new Float64Array(cells.length)
    const plain = this.#plain
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') {
        values[at] = Number.NaN
        continue
      }
      const text = typeof cell === 'string' ? cell : typeof cell.value === 'number' ? cell.text : ''
      const fast = plain === undefined || text === '' ? Number.NaN : plain.read(text)
      if (!Number.isNaN(fast)) {
        values[at] = fast
        if (plain?.wasRounded === true)
          this.#note({ row: sink.rows[at] ?? 0, text, value: plain.unrounded }, fast)
      } else values[at] = this.#readSlowly(cell, at, sink)
    }
    return values
  }

  #readSlowly(cell: RawCell, at: number, sink: CellSink): number {
    const value = sink.accept(this.#decode(cell), at)
    if (typeof value !== 'number') return Number.NaN
    const rounded = roundHalfUp(value, this.#decimals)
    // less than that is the dust of floats
    const isLoss = Math.abs(value - rounded) > 1e-9 * Math.max(1, Math.abs(value))
    if (isLoss) this.#note({ row: sink.rows[at] ?? 0, text: rawText(cell), value }, rounded)
    return rounded
  }

  #note({ row, text, value }: Omit<Rounded, 'count'>, rounded: number): void {
    const kept = rounded === 0 ? this.#gone : this.#rounded
    if (kept.count === 0) Object.assign(kept, { row, text, value: rounded })
    kept.count += 1
    if (losesMuch(value, rounded)) this.#fine.add(this.field.key, row, value)
  }

  finish(log: RemarkLog, fine: FineValues): void {
    fine.addAll(this.#fine, 0)
    this.#tell(log, 'value-rounded', this.#rounded)
    this.#tell(log, 'value-rounded-away', this.#gone)
  }

  #tell(log: RemarkLog, code: 'value-rounded' | 'value-rounded-away', rounded: Rounded): void {
    const { count, row, text, value } = rounded
    if (count === 0) return
    const { label, key } = this.field
    const facts = {
      label: label.zh,
      labelEn: label.en,
      decimals: this.#decimals,
      count,
      row,
      text,
      rounded: value,
    }
    log.add({ row: null, column: this.column, field: key }, { code, facts })
  }
}

/** How many cells, and the first of them. */
interface Rounded {
  count: number
  row: number
  text: string
  value: number
}

/** The power of ten from one unit to another; undefined where it is none, as between 亩 and 平方米. */
export function shiftOf({ unit, exponent }: ColumnUnit, { unit: own }: NumberFieldType): number | undefined {
  if (convert(1, unit, own) === undefined) return undefined
  const shift = Math.log10(units[unit].factor / units[own].factor)
  const whole = Math.round(shift)
  return Math.abs(shift - whole) < 1e-9 ? whole + exponent : undefined
}
