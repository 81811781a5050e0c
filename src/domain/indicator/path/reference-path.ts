/**
 * The way from the plan's baseline to its last target, year by year. Baseline and targets are the plan's; the years between are ours, and say so.
 *
 *     referencePath(row, 'per-area')   // 32.3 (2022 baseline), 34.2 (2023 target), 36.286 (2024 reference), 38.5 (2025 target) …
 */
import { roundHalfUp } from '../../../base/round.ts'
import type { PlanIndicatorRow } from '../../plan/plan.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import { countDecimals } from '../exact-quotient.ts'
import type { PathPoint } from '../reading.ts'

/** What the path needs of a plan row. */
export type PathRow = Pick<PlanIndicatorRow, 'baseline' | 'targets'>

export type PathShape = 'geometric' | 'linear' | 'linear-up'

/** A part of the way between two milestones: step 1 of 2 is the middle. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly steps: number
}

/** One point a year from the base year to the year of the last target. */
export function referencePath(row: PathRow, kind: IndicatorKind): readonly PathPoint[] {
  const { baseline } = row
  const points: PathPoint[] = [{ year: baseline.year, value: baseline.value, basis: 'baseline' }]
  const decimals = workingDecimals([baseline, ...row.targets].map((point) => point.value))
  let last = baseline
  for (const target of milestonesAfter(row)) {
    for (let year = last.year + 1; year < target.year; year += 1) {
      const stretch = {
        from: last.value,
        to: target.value,
        step: year - last.year,
        steps: target.year - last.year,
      }
      points.push({ year, value: interpolate(stretch, kind, decimals), basis: 'reference' })
    }
    points.push({ year: target.year, value: target.value, basis: 'target' })
    last = target
  }
  return points
}

/** The targets after the base year, earliest first. */
export function milestonesAfter(row: PathRow): PathRow['targets'] {
  return row.targets.filter((target) => target.year > row.baseline.year).sort((a, b) => a.year - b.year)
}

/** The shape that is really drawn: no geometric way leads through zero or below. */
export function shapeBetween(from: number, to: number, kind: IndicatorKind): PathShape {
  const shape = kindRules[kind].path
  return shape === 'geometric' && (from <= 0 || to <= 0) ? 'linear' : shape
}

/** A value on the way, rounded to the working decimals; counts are rounded up to whole things. */
export function interpolate(stretch: Stretch, kind: IndicatorKind, decimals: number): number {
  const { from, to, step, steps } = stretch
  switch (shapeBetween(from, to, kind)) {
    case 'geometric':
      return roundHalfUp(from * (to / from) ** (step / steps), decimals)
    case 'linear':
      return roundHalfUp(from + ((to - from) * step) / steps, decimals)
    case 'linear-up':
      return roundUp(from + ((to - from) * step) / steps)
  }
}

/** The next whole number; float noise just above one does not count. */
export function roundUp(value: number): number {
  const whole = Math.ceil(roundHalfUp(value, 9))
  return whole === 0 ? 0 : whole
}

/** Two digits more than the plan prints, so that the arithmetic shown can be redone with the numbers shown. */
export function workingDecimals(printed: readonly number[]): number {
  return Math.max(0, ...printed.map(countDecimals)) + 2
}

/** The working decimals of a path: from the points that the plan prints. */
export function pathDecimals(path: readonly PathPoint[]): number {
  return workingDecimals(path.filter((point) => point.basis !== 'reference').map((point) => point.value))
}
