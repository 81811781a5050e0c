/** Reads a column of numbers or counts. */
import { convert, units } from '../../../base/quantity.ts'
import { roundHalfUp } from '../../../base/round.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import type { ColumnUnit, NumberFieldType } from '../cell/decode-number.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'
import { PlainNumbers } from './plain-number.ts'
import type { RemarkLog } from './sheet-remark.ts'

export class NumberReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #decode: ReaderInput['decode']
  readonly #plain: PlainNumbers | undefined
  readonly #decimals: number
  readonly #rounded = { count: 0, row: 0, text: '', value: 0 }

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
        if (plain?.wasRounded === true) this.#note(sink.rows[at] ?? 0, text, fast)
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
    if (isLoss) this.#note(sink.rows[at] ?? 0, rawText(cell), rounded)
    return rounded
  }

  #note(row: number, text: string, value: number): void {
    if (this.#rounded.count === 0) Object.assign(this.#rounded, { row, text, value })
    this.#rounded.count += 1
  }

  finish(log: RemarkLog): void {
    const { count, row, text, value } = this.#rounded
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
    log.add({ row: null, column: this.column, field: key }, { code: 'value-rounded', facts })
  }
}

/** The power of ten from one unit to another; undefined where it is none, as between 亩 and 平方米. */
export function shiftOf({ unit, exponent }: ColumnUnit, { unit: own }: NumberFieldType): number | undefined {
  if (convert(1, unit, own) === undefined) return undefined
  const shift = Math.log10(units[unit].factor / units[own].factor)
  const whole = Math.round(shift)
  return Math.abs(shift - whole) < 1e-9 ? whole + exponent : undefined
}
