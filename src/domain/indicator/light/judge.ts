/**
 * The light of a measured indicator, and why. Stocks and levels are judged by progress on the path, rates by actual against due; both are shown.
 *
 *     judge({ kind: 'growth', better: 'higher', unit: 'percent', base: 0.6, due: 5.5, actual: 4.4, settings })
 *     // behind: 4.4 ÷ 5.5 = 80.0%，低于 90%：落后
 */
import type { UnitId } from '../../../base/quantity.ts'
import { sizeVerdicts, verdicts } from '../../messages/explanations.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import { compareQuotient, roundQuotient, subtractExactly } from '../exact-quotient.ts'
import type { ExplanationLine, Status } from '../reading.ts'
import { explain, explainVerdict, unitFacts } from './explain.ts'
import type { StatusSettings } from './status-settings.ts'

export interface Measured {
  readonly kind: IndicatorKind
  readonly better: 'higher' | 'lower'
  readonly unit: UnitId
  /** Baseline of the same months as `due`; null without one. */
  readonly base: number | null
  readonly due: number
  readonly actual: number
  readonly settings: StatusSettings
}

export interface Judgement {
  readonly status: Extract<Status, 'on-track' | 'slightly-behind' | 'behind'>
  readonly progress: number | null
  readonly ratio: number | null
  readonly judgedBy: 'progress' | 'ratio' | null
  readonly lines: readonly ExplanationLine[]
}

interface Quotient {
  readonly numerator: number
  readonly denominator: number
}

/** Digits after the point kept in published quotients. */
const quotientDecimals = 12

export function judge(measured: Measured): Judgement {
  const progress = findProgress(measured)
  const ratio = measured.due > 0 ? { numerator: measured.actual, denominator: measured.due } : undefined
  const shown = { progress: publish(progress), ratio: publish(ratio) }
  const isByProgress = kindRules[measured.kind].compare === 'progress'
  if (isByProgress && progress !== undefined) {
    const verdict = judgeQuotient(measured, progress, 'judged-by-progress')
    const lines = [verdict.line, ...showRatio(measured, ratio)]
    return { status: verdict.status, ...shown, judgedBy: 'progress', lines }
  }
  const why =
    isByProgress && measured.base !== null ? [explain('no-progress-to-measure', facts(measured))] : []
  const judged = judgeRatio(measured, ratio)
  const aside = isByProgress ? [] : showProgress(measured, progress)
  return {
    status: judged.status,
    ...shown,
    judgedBy: judged.judgedBy,
    lines: [...why, judged.line, ...aside],
  }
}

/** (actual − base) ÷ (due − base), when what is due lies on the better side of the baseline. */
function findProgress({ base, due, actual, better }: Measured): Quotient | undefined {
  if (base === null || (better === 'higher' ? due <= base : due >= base)) return undefined
  return { numerator: subtractExactly(actual, base), denominator: subtractExactly(due, base) }
}

interface Verdict {
  readonly status: Judgement['status']
  readonly judgedBy: Judgement['judgedBy']
  readonly line: ExplanationLine
}

/** Actual ÷ due; mirrored where lower is better; a plain comparison where a quotient would mislead (nothing or less due). */
function judgeRatio(measured: Measured, ratio: Quotient | undefined): Verdict {
  if (ratio === undefined || (measured.better === 'lower' && measured.actual <= 0)) return judgeSize(measured)
  if (measured.better === 'higher') return judgeQuotient(measured, ratio, 'judged-by-ratio')
  const mirrored = { numerator: measured.due, denominator: measured.actual }
  return judgeQuotient(measured, mirrored, 'judged-by-mirrored-ratio')
}

function judgeSize(measured: Measured): Verdict {
  const { actual, due, better } = measured
  const isMet = better === 'higher' ? actual >= due : actual <= due
  const status = isMet ? 'on-track' : 'behind'
  const verdict = { status, template: sizeVerdicts[status], facts: {} } as const
  return { status, judgedBy: null, line: explainVerdict('judged-by-size', facts(measured), verdict) }
}

type JudgedCode = 'judged-by-progress' | 'judged-by-ratio' | 'judged-by-mirrored-ratio'

function judgeQuotient(measured: Measured, quotient: Quotient, code: JudgedCode): Verdict {
  const { onTrack, slightlyBehind } = measured.settings
  const reaches = (limit: number) => compareQuotient(quotient.numerator, quotient.denominator, limit) >= 0
  const status = reaches(onTrack) ? 'on-track' : reaches(slightlyBehind) ? 'slightly-behind' : 'behind'
  const percents = { onTrack: percentOf(onTrack), slightlyBehind: percentOf(slightlyBehind) }
  const limits = [onTrack, slightlyBehind]
  const line = explainVerdict(
    code,
    { ...facts(measured), percent: writePercent(quotient, limits) },
    { status, template: verdicts[status], facts: percents },
  )
  return { status, judgedBy: code === 'judged-by-progress' ? 'progress' : 'ratio', line }
}

function showRatio(measured: Measured, ratio: Quotient | undefined): readonly ExplanationLine[] {
  if (ratio === undefined) return []
  return [explain('shown-ratio', { ...facts(measured), percent: writePercent(ratio, []) })]
}

function showProgress(measured: Measured, progress: Quotient | undefined): readonly ExplanationLine[] {
  if (progress === undefined) return []
  return [explain('shown-progress', { ...facts(measured), percent: writePercent(progress, []) })]
}

/** One digit after the point, and more only where fewer would show a quotient as the limit that it misses. */
function writePercent({ numerator, denominator }: Quotient, limits: readonly number[]): string {
  const missed = limits.filter((limit) => compareQuotient(numerator, denominator, limit) < 0)
  const round = (decimals: number) => roundQuotient(numerator, denominator, decimals + 2)
  const decimals = [1, 2, 3, 4, 5, 6].find((count) => missed.every((limit) => round(count) < limit)) ?? 7
  return (round(decimals) * 100).toFixed(decimals).replace('-', '−')
}

function percentOf(limit: number): number {
  return Number((limit * 100).toPrecision(12))
}

function publish(quotient: Quotient | undefined): number | null {
  return quotient === undefined
    ? null
    : roundQuotient(quotient.numerator, quotient.denominator, quotientDecimals)
}

function facts({ actual, base, due, unit }: Measured) {
  return { actual, base, due, ...unitFacts(unit) }
}
