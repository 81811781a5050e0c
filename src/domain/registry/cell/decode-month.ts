/**
 * A cell of a month column → `2025-03`.
 *
 *     decodeMonth('2025年3月份')            // value '2025-03'
 *     decodeMonth('3月', { year: 2025 })    // value '2025-03': the file is of one year
 *     decodeMonth('2025.1')                 // a problem: January, or October whose zero was dropped
 */
import { calendarDay } from '../../../base/calendar-day.ts'
import { readHanNumber } from '../../../base/han-number.ts'
import { type RawCell, rawText } from '../../grid/grid.ts'
import { isPlausibleYear } from './decode-year.ts'
import { type Decoded, finding, mapDecoded, openCell, problem, value } from './decoded.ts'

export interface MonthContext {
  /** Of the whole file, for cells that say only the month. */
  readonly year?: number
}

const numeral = '[一二三四五六七八九十]{1,3}'
const written =
  /^(\d{4})\s*(?:[-/.]\s*(\d{1,2})|年\s*(\d{1,2})\s*月份?)(?:\s*[-/.]\s*(\d{1,2})(?:[T ].*)?|\s*(\d{1,2})[日号])?$/
const compact = /^(\d{4})(\d{2})$/
const han = new RegExp(`^([〇零一二三四五六七八九]{4})年(${numeral})月份?$`)
const alone = new RegExp(`^(?:(\\d{1,2})|(${numeral}))月份?$`)
const english = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s](\d{2}|\d{4})$/i
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export function decodeMonth(cell: RawCell, context: MonthContext = {}): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { plain, text } = opened
  const full = written.exec(plain)
  if (full) {
    const [, year = '', dotted, named, day = full[5]] = full
    const isShortDecimal = day === undefined && /^\d{4}\.1$/.test(rawText(cell).normalize('NFKC').trim())
    return describe({ text, year: Number(year), month: Number(dotted ?? named), day, isShortDecimal })
  }
  const packed = compact.exec(plain)
  if (packed) return describe({ text, year: Number(packed[1]), month: Number(packed[2]) })
  const numerals = han.exec(plain)
  if (numerals) {
    const [year, month] = [numerals[1] ?? '', numerals[2] ?? ''].map(readHanNumber)
    return describe({ text, year: year ?? 0, month: month ?? 0 })
  }
  return decodeShort(plain, text, context)
}

/** A month without its year, or as English editions of spreadsheets show it. */
function decodeShort(plain: string, text: string, { year }: MonthContext): Decoded<string> {
  const only = alone.exec(plain) ?? (year === undefined ? null : /^(\d{1,2})(?:\.0+)?$/.exec(plain))
  if (only) {
    const month = only[1] === undefined ? readHanNumber(only[2] ?? '') : Number(only[1])
    if (year === undefined) return problem(finding('month-without-year', { text }))
    return describe({ text, year, month: month ?? 0 })
  }
  const word = english.exec(plain)
  if (word) {
    const month = englishMonths.indexOf((word[1] ?? '').toLowerCase()) + 1
    const digits = Number(word[2])
    const read = describe({ text, year: digits < 100 ? 2000 + digits : digits, month })
    return read.kind === 'value'
      ? problem(finding('month-unsure', { text, proposed: read.value }), read.value)
      : read
  }
  return problem(finding('month-unreadable', { text }))
}

interface WrittenMonth {
  readonly text: string
  readonly year: number
  readonly month: number
  readonly day?: string | undefined
  readonly isShortDecimal?: boolean
}

function describe(found: WrittenMonth): Decoded<string> {
  const { text, year, month, day, isShortDecimal = false } = found
  if (!isPlausibleYear(year) || month < 1 || month > 12) return problem(finding('month-unreadable', { text }))
  const name = `${year}-${String(month).padStart(2, '0')}`
  if (isShortDecimal) return problem(finding('month-zero-lost', { text, proposed: name }), name)
  if (day === undefined) return value(name)
  // spreadsheets keep a month as its first day; ledgers name its last
  const isEdge = Number(day) === 1 || Number.isNaN(calendarDay(year, month, Number(day) + 1))
  const isDay = !Number.isNaN(calendarDay(year, month, Number(day)))
  if (!isDay) return problem(finding('month-unreadable', { text }))
  return isEdge ? value(name) : problem(finding('month-is-day', { text, proposed: name }), name)
}

/** The number by which columns keep a month: `year × 12 + month − 1`. */
export function monthNumberOf(decoded: Decoded<string>): Decoded<number> {
  return mapDecoded(decoded, (name) => Number(name.slice(0, 4)) * 12 + Number(name.slice(5)) - 1)
}
