/**
 * A stretch of time written in a head, a title or a sheet's name.
 *
 *     readHeadPeriod('2025年1-9月用电量')   // { period: { year: 2025, firstMonth: 1, lastMonth: 9 }, rest: '用电量' }
 *     readHeadPeriod('3月')                // { period: { firstMonth: 3, lastMonth: 3 }, rest: '' }
 *     periodText({ year: 2025, firstMonth: 1, lastMonth: 9 })   // '2025-01..2025-09'
 */
import { readHanNumber } from '../../../../base/han-number.ts'

export interface HeadPeriod {
  /** Absent where only months are named. */
  readonly year?: number | undefined
  /** Both absent for a whole year. */
  readonly firstMonth?: number | undefined
  readonly lastMonth?: number | undefined
}

export interface PeriodReading {
  readonly period: HeadPeriod | undefined
  /** The text without it. */
  readonly rest: string
}

const year = '(?<![\\d.\\-/])((?:19|20)\\d{2})'
const to = '[-~至到—–－]'
const tail = '(?:末|底|初|累计)?'
type Groups = readonly (string | undefined)[]

/** Tried in this order: what says more comes first. */
const patterns: readonly (readonly [RegExp, (groups: Groups) => HeadPeriod])[] = [
  // 2025年1-12月, 2025年1月—2025年3月
  [
    new RegExp(`${year}[年.\\-/](\\d{1,2})月?${to}(?:\\1[年.\\-/])?(\\d{1,2})月份?(?:累计)?`),
    ([y, a, b]) => ({ year: Number(y), firstMonth: Number(a), lastMonth: Number(b) }),
  ],
  // 2025-01-01至2025-12-31
  [
    new RegExp(
      `${year}[年.\\-/](\\d{1,2})[月.\\-/]\\d{1,2}日?${to}(?:\\1[年.\\-/])(\\d{1,2})[月.\\-/]\\d{1,2}日?`,
    ),
    ([y, a, b]) => ({ year: Number(y), firstMonth: Number(a), lastMonth: Number(b) }),
  ],
  [
    new RegExp(`${year}年?(上|下)半年`),
    ([y, half]) => ({
      year: Number(y),
      firstMonth: half === '上' ? 1 : 7,
      lastMonth: half === '上' ? 6 : 12,
    }),
  ],
  [
    new RegExp(`${year}年?(?:第?([一二三四1-4])季度?|q([1-4]))`),
    ([y, a, b]) => ({ year: Number(y), ...quarter(a ?? b ?? '') }),
  ],
  [
    new RegExp(`${year}(?:年|[.\\-/])(\\d{1,2})月(?:份|末|底)?`),
    ([y, m]) => ({ year: Number(y), firstMonth: Number(m), lastMonth: Number(m) }),
  ],
  [
    new RegExp(`${year}[.\\-/](\\d{1,2})(?![\\d.\\-/])`),
    ([y, m]) => ({ year: Number(y), firstMonth: Number(m), lastMonth: Number(m) }),
  ],
  [new RegExp(`${year}(?:年度|年${tail}|财年)`), ([y]) => ({ year: Number(y) })],
  [new RegExp(`${year}(?![\\d.\\-/])`), ([y]) => ({ year: Number(y) })],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})月?${to}(\\d{1,2})月份?(?:累计)?`),
    ([a, b]) => ({ firstMonth: Number(a), lastMonth: Number(b) }),
  ],
  [/(?<!\d)(\d{1,2})月份?/, ([m]) => ({ firstMonth: Number(m), lastMonth: Number(m) })],
  [
    /(?<![一二三四五六七八九十])(十[一二]|[一二三四五六七八九十])月份?/,
    ([m]) => ({ firstMonth: readHanNumber(m ?? '') ?? 0, lastMonth: readHanNumber(m ?? '') ?? 0 }),
  ],
]

function quarter(written: string): HeadPeriod {
  const number = /\d/.test(written) ? Number(written) : (readHanNumber(written) ?? 0)
  return { firstMonth: number * 3 - 2, lastMonth: number * 3 }
}

/** `text` is folded: half width, lower case. A standard's number (GB/T 4754-2017) is no period. */
export function readHeadPeriod(text: string): PeriodReading {
  if (/gb\/?t|版|修订/.test(text)) return { period: undefined, rest: text }
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const period = read(match.slice(1))
    if (!isSound(period)) continue
    const isWholeYear = period.firstMonth === 1 && period.lastMonth === 12 && period.year !== undefined
    return { period: isWholeYear ? { year: period.year } : period, rest: text.replace(match[0], '') }
  }
  return { period: undefined, rest: text }
}

function isSound({ firstMonth = 1, lastMonth = 12 }: HeadPeriod): boolean {
  return firstMonth >= 1 && firstMonth <= lastMonth && lastMonth <= 12
}

/** The year of months whose year nobody has named yet: `0000-03`. */
export const unknownYear = 0

/** Canonical, as in `base/period.ts`. */
export function periodText({ year: number = unknownYear, firstMonth, lastMonth }: HeadPeriod): string {
  const y = String(number).padStart(4, '0')
  if (firstMonth === undefined || lastMonth === undefined) return y
  const month = (number: number) => `${y}-${String(number).padStart(2, '0')}`
  return firstMonth === lastMonth ? month(firstMonth) : `${month(firstMonth)}..${month(lastMonth)}`
}
