/**
 * Why what the rows give is not what was reported: rows that came in later, values that are missing, and what is left over.
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
  /** Rows that came in after the reported figure's day, and the value without them. */
  readonly late: { readonly rows: number; readonly value: number }
  /** Enterprises without a value of a field that is summed. */
  readonly missing: readonly { readonly field: Bilingual; readonly enterprises: number }[]
  /** Enterprises of which the condition cannot be told. */
  readonly unsure: number
  /** Enterprises that are counted though their town is not known. */
  readonly townless: { readonly enterprises: number; readonly scope: Bilingual } | null
}

export function explainDifference(input: Difference): readonly Bilingual[] {
  const { value, reported, townless, unsure } = input
  const gaps = [
    ...input.missing.map(({ field, enterprises }) =>
      say('computed-missing', { field: field.zh, fieldEn: field.en, enterprises }),
    ),
    ...(unsure > 0 ? [say('computed-unsure', { enterprises: unsure })] : []),
    ...(townless === null
      ? []
      : [
          say('computed-townless', {
            enterprises: townless.enterprises,
            scope: townless.scope.zh,
            scopeEn: townless.scope.en,
          }),
        ]),
  ]
  if (reported === null) return [say('computed-not-reported', {}), ...gaps]
  if (Number.isNaN(value)) return gaps
  if (agreesWith(value, reported.value, input.decimals)) return [sayAgreement(input, reported), ...gaps]
  const late = sayLate(input, reported)
  return [...late, ...gaps, ...(isLateAll(input, reported) ? [] : [sayRest(input, reported)])]
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
  if (late.rows === 0 || Number.isNaN(late.value)) return []
  return [
    say('computed-late', { asOf, rows: late.rows, value: formatFixed(late.value, decimals), ...unitFacts(unit) }),
  ]
}

function sayRest({ value, decimals, unit }: Difference, reported: ReportedFigure): Bilingual {
  const difference = value - reported.value
  const isAbove = difference > 0
  const percent = reported.value === 0 ? '—' : formatFixed((Math.abs(difference) / Math.abs(reported.value)) * 100, 1)
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
