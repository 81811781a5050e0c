/**
 * What is due of a period. A whole year owes the path's value; of an unfinished year flows owe their months' part (序时), stocks the way between two year
 * ends, and rates the year's rate.
 *
 *     dueAt(path, 'flow-level', getPeriod('2023-01..2023-11'))   // 540.6 × 11 ÷ 12
 */
import type { Period } from '../../../base/period.ts'
import { roundHalfUp } from '../../../base/round.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import type { Due, PathPoint } from '../reading.ts'
import { interpolate, pathDecimals, roundUp } from './reference-path.ts'

/** Null for the base year and before, after the last milestone, and for a path without targets. */
export function dueAt(path: readonly PathPoint[], kind: IndicatorKind, period: Period): Due | null {
  const point = path.find((candidate) => candidate.year === period.year)
  if (point === undefined || point.basis === 'baseline') return null
  const whole: Due = { year: point.year, value: point.value, basis: point.basis, proratedTo: null }
  if (isWholeYear(period, kind)) return whole
  switch (kindRules[kind].timing) {
    case 'rate':
      return { ...whole, proratedTo: period.text }
    case 'flow':
      return {
        ...whole,
        value: monthsShare(point.value, path, { kind, period }),
        basis: 'reference',
        proratedTo: period.text,
      }
    case 'stock':
      return {
        ...whole,
        value: onTheWay(point, path, { kind, period }),
        basis: 'reference',
        proratedTo: period.text,
      }
  }
}

/** The value that progress starts from: the plan's baseline, and of an unfinished year's flow its months' part of it. */
export function baseAt(path: readonly PathPoint[], kind: IndicatorKind, period: Period): number | null {
  const baseline = path.find((point) => point.basis === 'baseline')
  if (baseline === undefined) return null
  const isPart = kindRules[kind].timing === 'flow' && !isWholeYear(period, kind)
  return isPart ? monthsShare(baseline.value, path, { kind, period }) : baseline.value
}

/** True when the period's figure stands for its year: all twelve months of a flow or rate, the year's end of a stock. */
export function isWholeYear(period: Period, kind: IndicatorKind): boolean {
  return period.lastMonth === 12 && (period.firstMonth === 1 || kindRules[kind].timing === 'stock')
}

interface Part {
  readonly kind: IndicatorKind
  readonly period: Period
}

function monthsShare(value: number, path: readonly PathPoint[], { kind, period }: Part): number {
  const share = (value * (period.lastMonth - period.firstMonth + 1)) / 12
  return kindRules[kind].path === 'linear-up' ? roundUp(share) : roundHalfUp(share, pathDecimals(path))
}

function onTheWay(point: PathPoint, path: readonly PathPoint[], { kind, period }: Part): number {
  const previous = path.find((candidate) => candidate.year === point.year - 1)
  if (previous === undefined) return point.value
  const stretch = { from: previous.value, to: point.value, step: period.lastMonth, steps: 12 }
  return interpolate(stretch, kind, pathDecimals(path))
}
