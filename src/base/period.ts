/**
 * A stretch of time that a figure speaks of, written as a short string that also sorts.
 *
 *     2026            a calendar year
 *     2026-Q1         a quarter
 *     2026-03         a month
 *     2024-01..2024-11   from January to November of one year (累计)
 */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'year-to-date'

export interface Period {
  readonly kind: PeriodKind
  /** The canonical text above. */
  readonly text: string
  readonly year: number
  /** Months 1–12, both included. */
  readonly firstMonth: number
  readonly lastMonth: number
}

const patterns = {
  year: /^(\d{4})$/,
  quarter: /^(\d{4})-Q([1-4])$/,
  month: /^(\d{4})-(0[1-9]|1[0-2])$/,
  toDate: /^(\d{4})-01\.\.(\d{4})-(0[1-9]|1[0-2])$/,
} as const

/** The period that a text names, or undefined: `2026-13`, `2026/3` and `2024-01..2025-02` name none. */
export function findPeriod(text: string): Period | undefined {
  const year = patterns.year.exec(text)
  if (year) return { kind: 'year', text, year: Number(year[1]), firstMonth: 1, lastMonth: 12 }
  const quarter = patterns.quarter.exec(text)
  if (quarter) {
    const last = Number(quarter[2]) * 3
    return { kind: 'quarter', text, year: Number(quarter[1]), firstMonth: last - 2, lastMonth: last }
  }
  const month = patterns.month.exec(text)
  if (month) {
    const number = Number(month[2])
    return { kind: 'month', text, year: Number(month[1]), firstMonth: number, lastMonth: number }
  }
  const toDate = patterns.toDate.exec(text)
  if (toDate && toDate[1] === toDate[2]) {
    return {
      kind: 'year-to-date',
      text,
      year: Number(toDate[1]),
      firstMonth: 1,
      lastMonth: Number(toDate[3]),
    }
  }
  return undefined
}

export function getPeriod(text: string): Period {
  const period = findPeriod(text)
  if (period === undefined) throw new Error(`not a period: ${text}`)
  return period
}

/** The day after the period's last, as `YYYY-MM-DD`: from here on its figure can exist. */
export function firstDayAfter(period: Period): string {
  const year = period.lastMonth === 12 ? period.year + 1 : period.year
  const month = period.lastMonth === 12 ? 1 : period.lastMonth + 1
  return `${year}-${String(month).padStart(2, '0')}-01`
}
