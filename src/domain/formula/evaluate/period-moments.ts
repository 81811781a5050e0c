/**
 * The first and last day of periods: what `moment` means in a formula.
 *
 *     momentsOf('year', 2025)                    // 2025-01-01 and 2025-12-31, the same for every row
 *     momentsOfRows('month', months)             // for each row the days of its own month
 */
import { firstDayOfMonth } from '../../../base/day-number.ts'
import type { Moments } from './evaluate-rows.ts'
import { column, constant } from './operand.ts'

/** Years stand as themselves, months as `year × 12 + month − 1`. */
export type PeriodKind = 'year' | 'month'

const monthsIn = { year: 12, month: 1 } as const satisfies Record<PeriodKind, number>

export function firstDayOf(kind: PeriodKind, period: number): number {
  return firstDayOfMonth(period * monthsIn[kind])
}

export function lastDayOf(kind: PeriodKind, period: number): number {
  return firstDayOf(kind, period + 1) - 1
}

export function momentsOf(kind: PeriodKind, period: number): Moments {
  return (at) => constant(dayOf[at](kind, period))
}

/** A row of no period has no moment. The calendar is asked only where the period changes from one row to the next. */
export function momentsOfRows(kind: PeriodKind, periods: Float64Array): Moments {
  return (at) => {
    const days = new Float64Array(periods.length)
    let [last, day] = [Number.NaN, Number.NaN]
    for (let row = 0; row < days.length; row++) {
      const period = periods[row] as number
      if (period !== last) {
        last = period
        day = dayOf[at](kind, period)
      }
      days[row] = day
    }
    return column(days)
  }
}

const dayOf = { start: firstDayOf, end: lastDayOf } as const
