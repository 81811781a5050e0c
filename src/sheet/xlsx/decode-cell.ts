/**
 * One cell's raw XML content → its value and text.
 *
 *     decodeCell({ type: 's', style: 0, raw: '3' }, book)           // the fourth shared string
 *     decodeCell({ type: 'n', style: 4, raw: '45356' }, book)       // a date, when style 4 is one
 *     decodeCell({ type: 'n', style: 0, raw: '33021219900101123' }, book).text   // all 17 digits
 */

import { decodeEscapes } from '../../archive/xml-text.ts'
import type { Cell } from '../workbook.ts'
import type { FormatKind } from './number-format.ts'
import { isoFromSerial, isoFromText } from './serial-date.ts'

/** What cells need to know of their workbook. */
export interface CellContext {
  readonly dates: DateCells
  readonly strings: readonly string[]
  readonly styleKinds: readonly FormatKind[]
  readonly dateSystem: 1900 | 1904
}

export interface RawCell {
  /** The `t` attribute; numbers have none or `n`. `inlineStr` comes with its text in `raw`. */
  readonly type: string
  /** The `s` attribute. */
  readonly style: number
  /** The content of `v`; undefined when there is none. */
  readonly raw: string | undefined
}

/** Undefined when the cell holds nothing, or points to a text that does not exist. */
export function decodeCell(cell: RawCell, context: CellContext): Cell | undefined {
  const { raw, type } = cell
  if (raw === undefined) return undefined
  switch (type) {
    case 's':
      return textCell(context.strings[Number(raw)])
    case 'inlineStr':
      return textCell(raw)
    case 'str':
      return textCell(decodeEscapes(raw))
    case 'b':
      return raw.trim() === '1' ? { value: true, text: 'TRUE' } : { value: false, text: 'FALSE' }
    case 'e':
      return { value: { kind: 'error', code: raw.trim() }, text: raw.trim() }
    case 'd':
      return dateCell(isoFromText(raw)) ?? textCell(raw)
  }
  return numberCell(raw.trim(), cell.style, context)
}

function textCell(text: string | undefined): Cell | undefined {
  return text === undefined ? undefined : { value: text, text }
}

/** More different days than that are made anew each time. */
const maxDates = 10_000

/** Cells of dates by their serial number: a sheet has many rows and few days. */
export class DateCells {
  readonly #known = new Map<number, Cell | undefined>()

  cellOf(serial: number, system: 1900 | 1904): Cell | undefined {
    const known = this.#known.get(serial)
    if (known !== undefined) return known
    const cell = dateCell(isoFromSerial(serial, system))
    if (this.#known.size < maxDates) this.#known.set(serial, cell)
    return cell
  }
}

function dateCell(iso: string | undefined): Cell | undefined {
  return iso === undefined ? undefined : { value: { kind: 'date', iso }, text: iso }
}

function numberCell(raw: string, style: number, context: CellContext): Cell | undefined {
  if (raw === '') return undefined
  const plain = plainNumber(raw)
  const value = Number.isNaN(plain) ? Number(raw) : plain
  if (!Number.isFinite(value)) return { value: raw, text: raw }
  const kind = context.styleKinds[style] ?? 'number'
  if (kind === 'date') {
    const date = context.dates.cellOf(value, context.dateSystem)
    if (date) return date
  }
  if (kind === 'percent') return { value, text: `${shownNumber(value * 100)}%` }
  // few digits are shown as they stand
  if (!Number.isNaN(plain) && raw.length <= 15) return { value, text: raw }
  return { value, text: shownText(raw, value) }
}

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** A number of at most 15 digits, which Float64 holds exactly, as its power of ten: so their quotient is the nearest number too. NaN for any other. */
function plainNumber(raw: string): number {
  const { length } = raw
  if (length > 15) return Number.NaN
  const isNegative = raw.charCodeAt(0) === 45
  let mantissa = 0
  let decimals = -1
  for (let at = isNegative ? 1 : 0; at < length; at++) {
    const digit = raw.charCodeAt(at) - 48
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      if (decimals >= 0) decimals++
    } else if (digit === -2 && decimals < 0) decimals = 0
    else return Number.NaN
  }
  const first = raw.charCodeAt(isNegative ? 1 : 0) - 48
  if (!(first >= 0 && first <= 9)) return Number.NaN
  const magnitude = decimals > 0 ? mantissa / (powers[decimals] ?? 1) : mantissa
  return isNegative ? -magnitude : magnitude
}

/** Integers beyond 2^53 keep the digits of the file; other numbers read as a spreadsheet shows them, with at most 15 digits. */
function shownText(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw) || (raw.length <= 15 && !/e/i.test(raw))) return raw
  return shownNumber(value)
}

function shownNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
}
