/**
 * What the rows give in each year beside what was reported.
 *
 *     computedYears(values, { first: 2022, decimals: 1 }, (year) => reported.get(year) ?? null)
 */
import type { ComputedYear, ReportedFigure } from './computed-view.ts'
import { agreesWith } from './explain-difference.ts'

export function computedYears(
  values: Float64Array,
  { first, decimals }: { readonly first: number; readonly decimals: number },
  reportedOf: (year: number) => ReportedFigure | null,
): readonly ComputedYear[] {
  return Array.from(values, (computed, at) => {
    const reported = reportedOf(first + at)
    const value = Number.isNaN(computed) ? null : computed
    const isBoth = value !== null && reported !== null
    return {
      year: first + at,
      value,
      reported,
      difference: isBoth ? value - reported.value : null,
      agrees: isBoth ? agreesWith(value, reported.value, decimals) : null,
    }
  })
}
