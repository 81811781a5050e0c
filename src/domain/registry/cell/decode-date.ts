/**
 * A cell of a date column → `2023-07-01`, however people write dates.
 *
 *     decodeDate('2023.7.1')     // value '2023-07-01'; so do 2023年7月1日, 20230701, 二〇二三年七月一日
 *     decodeDate('45108')        // value '2023-07-01': the serial number of a spreadsheet, told as such
 *     decodeDate('2023年7月')    // a problem proposing '2023-07-01': the day is not said
 *     decodeDate('3/7/2023')     // a problem: day and month cannot be told apart
 */
import { calendarDay } from '../../../base/calendar-day.ts'
import { dayText } from '../../../base/day-number.ts'
import { readHanNumber } from '../../../base/han-number.ts'
import type { RawCell } from '../../grid/grid.ts'
import { isPlausibleYear } from './decode-year.ts'
import { type Decoded, finding, missing, openCell, problem, value } from './decoded.ts'

export interface DateContext {
  /** The year that serial numbers count from. */
  readonly dateSystem?: 1900 | 1904
}

const time = '(?:[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|[AP]M)?|\\s*\\d{1,2}时.*)?'
const separated = new RegExp(
  `^(\\d{4})\\s*([-/.,、])\\s*(\\d{1,2})\\s*[-/.,、]\\s*(\\d{1,2})\\.?${time}$`,
  'i',
)
const named = new RegExp(`^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?${time}$`)
const compact = /^(\d{4})(\d{2})(\d{2})$/
const numeral = '[〇零一二三四五六七八九十]'
const han = new RegExp(`^(${numeral}{4})年(${numeral}{1,3})月(${numeral}{1,3})[日号]?$`)
const month = /^(\d{4})(?:\s*年\s*(\d{1,2})\s*月(?:份|底|末|初)?|\s*[-/.]\s*(\d{1,2})|(\d{2}))$/
const year = /^(\d{4})\s*(?:年度?)?$/
const short = /^['’]?(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/
const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const serial = /^(\d{5})(?:\.\d+)?$/
const range = /\d\s*日?\s*(?:-{1,2}|~|至|到)\s*(?:\d{4}[-/.年]|长期|今)/
/** No end: the same as nothing. */
const openEnded = /^(长期(有效)?|永久(有效)?|无固定期限|无期限|至今)$/
/** Days from serial 0 to 1970-01-01. */
const serialOrigin = { 1900: 25_569, 1904: 24_107 } as const

export function decodeDate(cell: RawCell, { dateSystem = 1900 }: DateContext = {}): Decoded<string> {
  const opened = openCell(cell)
  if (opened.kind !== 'text') return opened
  const { plain, text } = opened
  if (openEnded.test(plain)) return missing
  const full = separated.exec(plain)
  if (full) return describeDay(text, [full[1], full[3], full[4]].map(Number))
  const chinese = named.exec(plain) ?? compact.exec(plain)
  if (chinese) return describeDay(text, chinese.slice(1, 4).map(Number))
  const numerals = han.exec(plain)
  if (numerals) {
    return describeDay(
      text,
      numerals.slice(1, 4).map((run) => readHanNumber(run) ?? 0),
    )
  }
  if (range.test(plain)) return problem(finding('date-range', { text }))
  const number = serial.exec(plain)
  if (number) return describeSerial(text, Number(number[1]) - serialOrigin[dateSystem])
  return describeVague(plain, text)
}

function describeDay(text: string, [y = 0, m = 0, d = 0]: readonly number[]): Decoded<string> {
  const day = calendarDay(y, m, d)
  if (Number.isNaN(day)) return problem(finding('date-impossible', { text }))
  if (!isPlausibleYear(y)) return problem(finding('date-implausible', { text }))
  return value(dayText(day))
}

function describeSerial(text: string, day: number): Decoded<string> {
  const read = dayText(day)
  if (!isPlausibleYear(Number(read.slice(0, 4)))) return problem(finding('date-unreadable', { text }))
  return value(read, finding('date-from-serial', { text, read }))
}

/** What leaves something open: the day, the century, which number is the month. */
function describeVague(plain: string, text: string): Decoded<string> {
  const monthly = month.exec(plain)
  if (monthly) {
    const found = describeDay(text, [Number(monthly[1]), Number(monthly[2] ?? monthly[3] ?? monthly[4]), 1])
    return propose('date-without-day', text, found)
  }
  if (year.test(plain)) return problem(finding('date-only-year', { text }))
  const brief = short.exec(plain)
  if (brief) {
    const [yy = 0, m = 0, d = 0] = brief.slice(1).map(Number)
    return propose('date-short-year', text, describeDay(text, [yy < 50 ? 2000 + yy : 1900 + yy, m, d]))
  }
  const last = dayFirst.exec(plain)
  if (last) {
    const [a = 0, b = 0, y = 0] = last.slice(1).map(Number)
    if (a <= 12 && b <= 12 && a !== b) return problem(finding('date-ambiguous', { text }))
    return propose('date-other-order', text, describeDay(text, a > 12 ? [y, b, a] : [y, a, b]))
  }
  return problem(finding('date-unreadable', { text }))
}

type VagueCode = 'date-without-day' | 'date-short-year' | 'date-other-order'

function propose(code: VagueCode, text: string, found: Decoded<string>): Decoded<string> {
  if (found.kind !== 'value') return found
  return problem(finding(code, { text, proposed: found.value }), found.value)
}
