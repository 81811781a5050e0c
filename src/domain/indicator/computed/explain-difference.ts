/**
 * Why what the rows give is not what was reported: rows that came in or changed later, and what is left over. Values that are missing are told by the arithmetic itself (`formula/explain/render-explanation.ts`).
 *
 *     explainDifference({ value: 622.9, reported: { value: 622.5, asOf: '2026-01-25', … }, late: { rows: 31, value: 622.5 }, … })
 */
import type { Facts } from '../../../base/diagnostic.ts'
import { formatFixed } from '../../../base/round.ts'
import type { Bilingual } from '../../bilingual.ts'
import { type ComputedExplanationCode, computedExplanations } from '../../messages/computed-explanations.ts'
import { renderBoth } from '../../messages/render-message.ts'
import type { ReportedFigure } from './computed-view.ts'

export interface Difference {
  /** In the indicator's unit; NaN is missing. */
  readonly value: number
  readonly reported: ReportedFigure | null
  readonly decimals: number
  readonly unit: Bilingual
  /** Rows that came in or changed after the reported figure's day, and the value without them. */
  readonly late: { readonly rows: number; readonly value: number }
}

export function explainDifference(input: Difference): readonly Bilingual[] {
  const { value, reported } = input
  if (reported === null) return [say('computed-not-reported', {})]
  if (Number.isNaN(value)) return []
  if (agreesWith(value, reported.value, input.decimals)) return [sayAgreement(input, reported)]
  const rest = isLateAll(input, reported) ? [] : [sayRest(input, reported)]
  return [...sayLate(input, reported), ...rest]
}

/** Half of the last digit that is shown. */
export function agreesWith(value: number, reported: number, decimals: number): boolean {
  return Math.abs(value - reported) <= 0.5 * 10 ** -decimals * (1 + 1e-9)
}

function isLateAll({ late, decimals }: Difference, reported: ReportedFigure): boolean {
  return late.rows > 0 && agreesWith(late.value, reported.value, decimals)
}

function sayAgreement({ value, decimals, unit }: Difference, reported: ReportedFigure): Bilingual {
  return say('computed-agrees', {
    reported: formatFixed(reported.value, decimals),
    difference: formatFixed(value - reported.value, decimals + 2),
    ...unitFacts(unit),
  })
}

function sayLate({ late, decimals, unit }: Difference, { asOf }: ReportedFigure): readonly Bilingual[] {
  if (asOf === null || late.rows === 0) return []
  if (Number.isNaN(late.value)) return [say('computed-late-all', { asOf, rows: late.rows })]
  return [
    say('computed-late', {
      asOf,
      rows: late.rows,
      value: formatFixed(late.value, decimals),
      ...unitFacts(unit),
    }),
  ]
}

function sayRest({ value, decimals, unit }: Difference, reported: ReportedFigure): Bilingual {
  const difference = value - reported.value
  const isAbove = difference > 0
  const percent =
    reported.value === 0 ? '—' : formatFixed((Math.abs(difference) / Math.abs(reported.value)) * 100, 1)
  return say('computed-differs', {
    difference: formatFixed(Math.abs(difference), decimals),
    percent,
    direction: isAbove ? '高' : '低',
    directionEn: isAbove ? 'above' : 'below',
    ...unitFacts(unit),
  })
}

function unitFacts(unit: Bilingual): Facts {
  return { unit: unit.zh, unitEn: unit.en }
}

function say(code: ComputedExplanationCode, facts: Facts): Bilingual {
  return renderBoth(computedExplanations[code], facts)
}
