/**
 * What people call a period, and whether a text names one.
 *
 *     periodLabel('2026-01..2026-09')                       // { zh: '2026年1—9月', en: 'Jan–Sep 2026' }
 *     namesPeriod('２０２６年前三季度', '2026-01..2026-09')   // true
 */
import { findPeriod, type Period } from '../../base/period.ts'
import type { Bilingual } from '../indicator/definition.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const quarters = ['一季度', '二季度', '三季度', '四季度'] as const
/** By the last month of a stretch that begins in January. */
const toDateNames: Readonly<Record<number, readonly string[]>> = {
  1: ['1月'],
  3: ['一季度', '1季度'],
  6: ['上半年', '半年'],
  9: ['前三季度', '前3季度'],
  12: ['全年'],
}

/** A text that is no period is its own label. */
export function periodLabel(text: string): Bilingual {
  const period = findPeriod(text)
  if (period === undefined) return { zh: text, en: text }
  const { year, firstMonth, lastMonth } = period
  switch (period.kind) {
    case 'year':
      return { zh: `${year}年`, en: `${year}` }
    case 'quarter':
      return { zh: `${year}年${quarters[lastMonth / 3 - 1]}`, en: `Q${lastMonth / 3} ${year}` }
    case 'month':
      return { zh: `${year}年${firstMonth}月`, en: `${months[firstMonth - 1]} ${year}` }
    case 'year-to-date':
      return { zh: `${year}年1—${lastMonth}月`, en: `Jan–${months[lastMonth - 1]} ${year}` }
  }
}

/** Whether a text, in whatever way it is written, means this period. */
export function namesPeriod(text: string, period: string): boolean {
  const written = plain(text)
  if (written === plain(period)) return true
  const known = findPeriod(period)
  return known !== undefined && namesOf(known).some((name) => plain(name) === written)
}

function namesOf(period: Period): readonly string[] {
  const { year, firstMonth, lastMonth, text } = period
  const { zh, en } = periodLabel(text)
  const two = (month: number) => String(month).padStart(2, '0')
  const ends = `${two(firstMonth)}-${year}-${two(lastMonth)}`
  const inYear = (names: readonly string[]) => names.map((name) => `${year}年${name}`)
  switch (period.kind) {
    case 'year':
      return [zh, en, `${year}年度`, `${year}年1-12月`, ...inYear(toDateNames[12] ?? [])]
    case 'quarter':
      return [zh, en, `${year}年${lastMonth / 3}季度`, `${year}年第${quarters[lastMonth / 3 - 1]}`]
    case 'month':
      // a cell of 2026-03 is kept as the day 2026-03-01
      return [zh, en, `${year}-${firstMonth}`, `${year}/${firstMonth}`, `${year}-${two(firstMonth)}-01`]
    case 'year-to-date':
      return [
        ...[zh, en, `${year}-${ends}`, `${year}年1月-${lastMonth}月`, `${year}年1至${lastMonth}月累计`],
        ...inYear(toDateNames[lastMonth] ?? []),
      ]
  }
}

/** Half-width, without spaces, with one kind of dash. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\.\.|[-–—−~～至到]+/g, '-')
    .replace(/累计$/, '')
    .toLowerCase()
}
