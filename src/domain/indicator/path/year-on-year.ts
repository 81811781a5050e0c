/**
 * Change against the same period of the year before: per cent for levels and counts, points for shares and growth, index points for indices.
 *
 *     yearOnYear({ kind: 'share', actual, comparable, baseline })   // { value: 0.12, unit: 'percentage-point' }
 */
import { roundHalfUp } from '../../../base/round.ts'
import { type Comparable, findBest } from '../choose-figure.ts'
import type { IndicatorKind } from '../definition.ts'
import { subtractExactly } from '../exact-quotient.ts'
import type { IndicatorReading } from '../reading.ts'

export type YearOnYear = NonNullable<IndicatorReading['yearOnYear']>
type ChangeUnit = YearOnYear['unit']

const changeUnits = {
  'flow-level': 'percent',
  'stock-level': 'percent',
  growth: 'percentage-point',
  share: 'percentage-point',
  'per-area': 'percent',
  index: 'index',
  'cumulative-count': 'percent',
  'valid-count': 'percent',
  'new-count': 'percent',
} as const satisfies Record<IndicatorKind, ChangeUnit>

export interface YearOnYearInput {
  readonly kind: IndicatorKind
  readonly actual: Comparable | null
  readonly comparable: readonly Comparable[]
  readonly baseline: { readonly year: number; readonly value: number }
}

/** Null without a figure for the same months of the year before; real figures are never compared with demo data. */
export function yearOnYear(input: YearOnYearInput): YearOnYear | null {
  const { kind, actual } = input
  const value = actual?.figure.value ?? null
  if (actual === null || value === null) return null
  const before = findBefore(input, actual)
  if (before === undefined) return null
  if (before.origin === 'generated' && actual.figure.origin !== 'generated') return null
  const unit = changeUnits[kind]
  if (unit !== 'percent') return { value: subtractExactly(value, before.value), unit }
  if (before.value <= 0) return null
  return { value: roundHalfUp((value / before.value - 1) * 100, 4), unit }
}

/** The year before, of the same months; of whole years the plan's baseline too. */
function findBefore({ comparable, baseline }: YearOnYearInput, actual: Comparable) {
  const sameMonths = comparable.filter((candidate) => candidate.lastMonth === actual.lastMonth)
  const figure = findBest(sameMonths, actual.year - 1)?.figure
  if (figure?.value != null) return { value: figure.value, origin: figure.origin }
  const isBaseline = actual.lastMonth === 12 && baseline.year === actual.year - 1
  return isBaseline ? { value: baseline.value, origin: 'baseline' } : undefined
}
