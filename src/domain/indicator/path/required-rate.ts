/**
 * What is still needed every year to reach the last target, from the latest whole year.
 *
 *     requiredRate({ kind: 'per-area', better: 'higher', last: { year: 2024, value: 36 }, target: { year: 2027, value: 43.2 } })
 *     // 6.2659 percent a year
 */
import { roundHalfUp } from '../../../base/round.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import type { IndicatorDetail } from '../reading.ts'

export type RequiredRate = NonNullable<IndicatorDetail['requiredRate']>

interface YearValue {
  readonly year: number
  readonly value: number
}

export interface RequiredRateInput {
  readonly kind: IndicatorKind
  readonly better: 'higher' | 'lower'
  readonly last: YearValue
  readonly target: YearValue
}

/** Four digits after the point. Null when no year is left, or when no yearly percentage leads from or to a value of zero or less. */
export function requiredRate({ kind, better, last, target }: RequiredRateInput): RequiredRate | null {
  const years = target.year - last.year
  if (years <= 0) return null
  const span = { fromYear: last.year, toYear: target.year }
  // Rates and yearly counts are promised anew each year: what is needed is the level itself.
  if (kindRules[kind].compare === 'ratio') return { ...span, value: target.value, unit: 'level' }
  const isMet = better === 'higher' ? last.value >= target.value : last.value <= target.value
  if (kindRules[kind].path !== 'geometric') {
    const value = isMet ? 0 : roundHalfUp((target.value - last.value) / years, 4)
    return { ...span, value, unit: kindRules[kind].path === 'linear' ? 'points-a-year' : 'things-a-year' }
  }
  if (last.value <= 0 || target.value <= 0) return null
  const growth = isMet ? 0 : ((target.value / last.value) ** (1 / years) - 1) * 100
  return { ...span, value: roundHalfUp(growth, 4), unit: 'percent-a-year' }
}
