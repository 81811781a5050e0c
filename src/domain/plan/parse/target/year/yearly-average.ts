/**
 * A yearly average in a bracket runs from the base that stands beside it to the goal in front of the bracket.
 *
 *     到2027年，产值达到96亿元（2022年41亿元，年均约19%）   // 19% to 2027, from 2022
 */
import type { ReadPassage } from '../clause/read-statements.ts'
import type { Statement } from '../clause/statement.ts'
import type { FoundYear } from './year-of.ts'

export interface YearlyAverage {
  readonly year: FoundYear
  readonly baseline: number
}

/** `goal`: the year of the figure that the bracket explains. Undefined for any other figure. */
export function yearlyAverage(
  { clause, left, quantity, whole }: Statement,
  { reading, cut }: ReadPassage,
  { own, goal }: { readonly own: FoundYear; readonly goal: number | null | undefined },
): YearlyAverage | undefined {
  if (clause.frame === 0 || whole === null || own.role !== 'in' || own.year === null || own.at === null)
    return undefined
  const open = cut.frames[clause.frame]?.open ?? 0
  if (own.at < open || goal == null || goal <= own.year) return undefined
  if (!/年均|年平均|平均每年|每年平均/.test(reading.slice(left.start, quantity.outerStart))) return undefined
  return { year: { year: goal, basis: 'inherited', role: 'by', at: null }, baseline: own.year }
}
