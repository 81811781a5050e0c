/**
 * A cell of a year column → the year.
 *
 *     decodeYear('2025年度')                                         // value 2025
 *     decodeYear({ value: { kind: 'date', iso: '1905-07-17' }, … })   // a problem: 2025 shown as a date
 */

import { calendarDay } from '../../../base/calendar-day.ts'
import { readHanNumber } from '../../../base/han-number.ts'
import type { RawCell } from '../../grid/grid.ts'
import { type Decoded, finding, openCell, problem, value } from './decoded.ts'

export const firstYear = 1949
export const lastYear = 2100

export function isPlausibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear
}

const whole =
  /^(?:(?:公元)?(\d{4})(?:\.0+)?|([〇零一二三四五六七八九]{4}))\s*(?:年度?|财年|会计年度|FY)?\s*(?:全年|1\s*[-~至到]\s*12\s*月(?:份)?(?:累计)?)?$/
const day = /^(\d{4})[-/.年](0?[1-9]|1[0-2])(?:[-/.月](\d{1,2})日?)?(?!\d)/
/** Serial 0 of spreadsheets, in days from 1970. */
const serialOrigin = -25_569

export function decodeYear(cell: RawCell): Decoded<number> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { plain, text } = opened
  const match = whole.exec(plain)
  if (match) {
    const year = match[1] === undefined ? readHanNumber(match[2] ?? '') : Number(match[1])
    if (year !== undefined && isPlausibleYear(year)) return value(year)
    return problem(finding('year-implausible', { text }))
  }
  const date = day.exec(plain)
  if (date) return describeDay({ text, year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) })
  const short = /^['’]?(\d{2})年度?$/.exec(plain)
  if (short) {
    const proposed = 2000 + Number(short[1])
    return problem(finding('year-short', { text, proposed: String(proposed) }), proposed)
  }
  return problem(finding('year-unreadable', { text }))
}

interface WrittenDay {
  readonly text: string
  readonly year: number
  readonly month: number
  /** NaN where only a month was written. */
  readonly day: number
}

/** A number such as 2025 in a cell that is formatted as a date shows as a day of 1905. */
function describeDay(written: WrittenDay): Decoded<number> {
  const { text, year, month } = written
  const serial = calendarDay(year, month, written.day) - serialOrigin
  const proposed = isPlausibleYear(serial) ? serial : isPlausibleYear(year) ? year : undefined
  return proposed === undefined
    ? problem(finding('year-unreadable', { text }))
    : problem(finding('year-is-date', { text, proposed: String(proposed) }), proposed)
}
