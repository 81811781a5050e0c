/** Reads a column of dates as days since 1970-01-01. */
import { calendarDay } from '../../../base/calendar-day.ts'
import { dayNumber } from '../../../base/day-number.ts'
import type { RawCell } from '../../grid/grid.ts'
import { firstYear, lastYear } from '../cell/decode-year.ts'
import type { CellSink, ColumnReader, ReaderInput } from './column-reader.ts'

export class DateReader implements ColumnReader {
  readonly column: number
  readonly field: ReaderInput['field']
  readonly #decode: ReaderInput['decode']

  constructor({ column, field, decode }: ReaderInput) {
    this.column = column
    this.field = field
    this.#decode = decode
  }

  read(cells: readonly RawCell[], sink: CellSink): Float64Array {
    const values = new Float64Array(cells.length).fill(Number.NaN)
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell === undefined || cell === '') continue
      const fast = readPlainDate(typeof cell === 'string' ? cell : cell.text)
      if (!Number.isNaN(fast)) {
        values[at] = fast
        continue
      }
      const value = sink.accept(this.#decode(cell), at)
      if (typeof value === 'string') values[at] = dayNumber(value)
    }
    return values
  }
}

/** `2023-07-01`, `2023/7/1`, `2023.7.1`; NaN for everything else. */
export function readPlainDate(text: string): number {
  const { length } = text
  if (length < 8 || length > 10) return Number.NaN
  const separator = text.charCodeAt(4)
  if (separator !== 45 && separator !== 46 && separator !== 47) return Number.NaN
  const year = readDigits(text, 0, 4)
  const second = text.charCodeAt(6) === separator ? 6 : 7
  if (text.charCodeAt(second) !== separator || second + 1 >= length || length - second > 3) return Number.NaN
  if (!(year >= firstYear && year <= lastYear)) return Number.NaN
  return calendarDay(year, readDigits(text, 5, second), readDigits(text, second + 1, length))
}

function readDigits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}
