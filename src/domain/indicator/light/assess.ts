/**
 * Status and assessment of an indicator's year from what is due and what is there: judged when both exist and compare, else the reason why not.
 *
 *     assess({ path, kind, unit, better, due, actual: null, otherScope, … }).status   // 'scope-unverified'
 */
import { getPeriod } from '../../../base/period.ts'
import { units } from '../../../base/quantity.ts'
import type { Comparable } from '../choose-figure.ts'
import type { Bilingual } from '../definition.ts'
import { baseAt } from '../path/due.ts'
import { type DuePath, explainDue } from '../path/explain-due.ts'
import type { Due, ExplanationLine, IndicatorReading, PathPoint, Status } from '../reading.ts'
import { explain, unitFacts } from './explain.ts'
import { judge } from './judge.ts'
import type { StatusSettings } from './status-settings.ts'

export interface AssessInput extends DuePath {
  readonly path: readonly PathPoint[]
  readonly better: 'higher' | 'lower'
  readonly year: number
  readonly due: Due | null
  readonly actual: Comparable | null
  readonly otherScope: Comparable | null
  readonly settings: StatusSettings
  /** Name of a scope id; null for a plan row that states none. */
  readonly labelScope: (scope: string | null) => Bilingual
  readonly scope: string | null
}

export interface Assessed {
  readonly status: Status
  readonly assessment: IndicatorReading['assessment']
}

export function assess(input: AssessInput): Assessed {
  const { year, due, actual, otherScope } = input
  if (due === null) return unjudged(input, 'no-due', [explain('no-due', { year })])
  const value = actual?.figure.value ?? null
  if (actual !== null && value !== null) return judged(input, due, { from: actual, value })
  const path = explainDue(input, due)
  if (otherScope !== null)
    return unjudged(input, 'scope-unverified', [...path, explainOther(input, otherScope)])
  const reason =
    actual === null
      ? explain('no-figure', { year })
      : explain('value-not-given', { period: actual.figure.period })
  return unjudged(input, 'no-figure', [...path, reason])
}

interface Actual {
  readonly from: Comparable
  readonly value: number
}

function judged(input: AssessInput, due: Due, { from, value }: Actual): Assessed {
  const { path, kind, better, unit, settings } = input
  const base = baseAt(path, kind, getPeriod(from.figure.period))
  const judgement = judge({ kind, better, unit, base, due: due.value, actual: value, settings })
  const { status, progress, ratio, judgedBy } = judgement
  const lines = [...explainDue(input, due), ...explainActual(from), ...judgement.lines]
  return { status, assessment: { progress, ratio, judgedBy, thresholds: thresholdsOf(settings), lines } }
}

function unjudged(input: AssessInput, status: Status, lines: readonly ExplanationLine[]): Assessed {
  const thresholds = thresholdsOf(input.settings)
  return {
    status,
    assessment: { progress: null, ratio: null, judgedBy: null, thresholds, lines: [...lines] },
  }
}

function explainActual({ figure, recorded }: Comparable): readonly ExplanationLine[] {
  const isConverted = figure.unit !== recorded.unit
  const original = unitFacts(recorded.unit)
  const facts = {
    original: recorded.value,
    originalInUnit: original.inUnit,
    originalInUnitEn: original.inUnitEn,
    value: figure.value,
    ...unitFacts(figure.unit),
  }
  return [
    ...(isConverted ? [explain('converted', facts)] : []),
    ...(figure.origin === 'generated' ? [explain('generated', {})] : []),
  ]
}

function explainOther(input: AssessInput, { figure }: Comparable): ExplanationLine {
  const { value, period } = figure
  const facts = { value, period, ...unitFacts(figure.unit) }
  const isOtherDimension = units[figure.unit].dimension !== units[input.unit].dimension
  if (figure.scope === input.scope && isOtherDimension) {
    const plan = units[input.unit].label
    const own = units[figure.unit].label
    const named = { unit: own.zh, unitEn: own.en, planUnit: plan.zh, planUnitEn: plan.en }
    return explain('unit-unverified', { ...facts, ...named })
  }
  const [scope, planScope] = [input.labelScope(figure.scope), input.labelScope(input.scope)]
  return explain('scope-unverified', {
    ...facts,
    scope: scope.zh,
    scopeEn: scope.en,
    planScope: planScope.zh,
    planScopeEn: planScope.en,
  })
}

function thresholdsOf({ onTrack, slightlyBehind, validFrom }: StatusSettings) {
  return { onTrack, slightlyBehind, validFrom }
}
