/**
 * Where the trend of the whole years leads: least squares on logarithms for levels and counts, on the values themselves for shares, rates and indices.
 * The interval is the prediction interval of the residual standard error with Student's t at 80 %: it says how far a single coming year may lie off.
 *
 *     project({ kind: 'per-area', decimals: 1, series, endYear: 2027 })
 */
import { required } from '../../../base/assert.ts'
import { roundHalfUp } from '../../../base/round.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import type { Projection } from '../reading.ts'
import { type SeriesPoint, wholeYears } from './series.ts'

export interface ProjectionInput {
  readonly kind: IndicatorKind
  /** Digits shown of the indicator; projected values keep one more. */
  readonly decimals: number
  readonly series: readonly SeriesPoint[]
  readonly endYear: number
}

/** A line through two or three points has no honest interval. */
export const neededPoints = 4
const coverage = 0.8

/** 90 % quantiles of Student's t (80 % two-sided) for 1, 2, 3 … degrees of freedom; beyond the last, the last: slightly too wide. */
const studentT = [
  3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.383, 1.3722, 1.3634, 1.3562, 1.3502,
  1.345, 1.3406, 1.3368, 1.3334, 1.3304, 1.3277, 1.3253,
] as const

export function project({ kind, decimals, series, endYear }: ProjectionInput): Projection {
  const known = wholeYears(series)
  const last = known.at(-1)
  if (last === undefined || known.length < neededPoints) {
    return { kind: 'too-few-points', points: known.length, needed: neededPoints }
  }
  const isLog = kindRules[kind].path !== 'linear' && known.every((point) => point.value > 0)
  const line = fitLine(known.map(({ year, value }) => ({ x: year, y: isLog ? Math.log(value) : value })))
  const read = (y: number) =>
    roundHalfUp(withinBounds(isLog ? Math.exp(y) : y, kind, last.value), decimals + 1)
  const points = yearsAfter(last.year, endYear).map((year) => {
    const { middle, margin } = line(year)
    return { year, value: read(middle), low: read(middle - margin), high: read(middle + margin) }
  })
  const usesGenerated = known.some((point) => point.origin === 'generated')
  return { kind: 'projected', method: isLog ? 'log-linear' : 'linear', points, coverage, usesGenerated }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Ordinary least squares; the answer gives the middle and half the interval's width at any x. */
function fitLine(
  points: readonly Point[],
): (x: number) => { readonly middle: number; readonly margin: number } {
  const count = points.length
  const mean = { x: sum(points.map((p) => p.x)) / count, y: sum(points.map((p) => p.y)) / count }
  const spread = sum(points.map((p) => (p.x - mean.x) ** 2))
  const slope = sum(points.map((p) => (p.x - mean.x) * (p.y - mean.y))) / spread
  const middleAt = (x: number) => mean.y + slope * (x - mean.x)
  const freedom = count - 2
  const residual = Math.sqrt(sum(points.map((p) => (p.y - middleAt(p.x)) ** 2)) / freedom)
  const t = required(studentT[Math.min(freedom, studentT.length) - 1], 'a quantile for every freedom')
  return (x) => ({
    middle: middleAt(x),
    margin: t * residual * Math.sqrt(1 + 1 / count + (x - mean.x) ** 2 / spread),
  })
}

/** What was ever granted does not fall; counts are not negative; a share stays within 0 and 100 %. */
function withinBounds(value: number, kind: IndicatorKind, last: number): number {
  switch (kind) {
    case 'cumulative-count':
      return Math.max(value, last)
    case 'valid-count':
    case 'new-count':
      return Math.max(value, 0)
    case 'share':
      return Math.min(Math.max(value, 0), 100)
    case 'flow-level':
    case 'stock-level':
    case 'per-area':
    case 'growth':
    case 'index':
      return value
  }
}

function yearsAfter(year: number, endYear: number): readonly number[] {
  return Array.from({ length: Math.max(0, endYear - year) }, (_, at) => year + 1 + at)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
