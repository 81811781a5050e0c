/**
 * How a due value comes about, as lines that a person can redo.
 *
 *     explainDue({ path, kind: 'per-area', unit: 'wan-yuan/mu' }, due)   // 34.2 × (38.5 ÷ 34.2)^(1/2) = 36.286
 */
import { required } from '../../../base/assert.ts'
import { getPeriod, type Period } from '../../../base/period.ts'
import type { UnitId } from '../../../base/quantity.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import { explain, unitFacts } from '../light/explain.ts'
import type { Due, ExplanationLine, PathPoint } from '../reading.ts'
import { baseAt } from './due.ts'
import { type PathShape, shapeBetween } from './reference-path.ts'

export interface DuePath {
  readonly path: readonly PathPoint[]
  readonly kind: IndicatorKind
  readonly unit: UnitId
}

const shapeCodes = {
  geometric: 'due-geometric',
  linear: 'due-linear',
  'linear-up': 'due-linear-up',
} as const satisfies Record<PathShape, string>

export function explainDue(given: DuePath, due: Due): readonly ExplanationLine[] {
  const point = required(
    given.path.find((candidate) => candidate.year === due.year),
    'a due value lies on its path',
  )
  const year = explainYear(given, point)
  return due.proratedTo === null ? [year] : [year, ...explainToDate(given, due, getPeriod(due.proratedTo))]
}

function explainYear({ path, kind, unit }: DuePath, point: PathPoint): ExplanationLine {
  const facts = { year: point.year, due: point.value, ...unitFacts(unit) }
  if (point.basis !== 'reference') return explain('due-target', facts)
  const isMilestone = (candidate: PathPoint) => candidate.basis !== 'reference'
  const before = required(
    path.findLast((p) => isMilestone(p) && p.year < point.year),
    'a milestone before',
  )
  const after = required(
    path.find((p) => isMilestone(p) && p.year > point.year),
    'a milestone after',
  )
  return explain(shapeCodes[shapeBetween(before.value, after.value, kind)], {
    ...facts,
    from: before.value,
    to: after.value,
    step: point.year - before.year,
    steps: after.year - before.year,
  })
}

function explainToDate({ path, kind, unit }: DuePath, due: Due, period: Period): readonly ExplanationLine[] {
  const valueAt = (year: number) => path.find((point) => point.year === year)?.value ?? null
  const { lastMonth } = period
  const months = lastMonth - period.firstMonth + 1
  const facts = { due: due.value, ...unitFacts(unit), yearDue: valueAt(due.year), lastMonth }
  switch (kindRules[kind].timing) {
    case 'rate':
      return [explain('due-to-date-rate', facts)]
    case 'stock':
      return [explain('due-to-date-stock', { ...facts, previous: valueAt(due.year - 1) })]
    case 'flow': {
      const line = explain('due-to-date-flow', { ...facts, months })
      if (kindRules[kind].compare === 'ratio') return [line]
      const base = path.find((point) => point.basis === 'baseline')?.value ?? null
      return [line, explain('base-to-date-flow', { base, months, partBase: baseAt(path, kind, period) })]
    }
  }
}
