/**
 * Where everything of a target-path chart stands, in pixels: the path, the actual series, the projection with its interval, ticks.
 *
 *     layoutPathChart({ path, series, projection, better: 'higher' }, { width: 520, height: 260 })
 */

import type { PathPoint, Projection } from '../../../../src/domain/indicator/reading.ts'
import { lastOf } from './last-of.ts'
import { type Interval, linearScale, niceTicks, paddedExtent } from './linear-scale.ts'

export interface SeriesPoint {
  readonly year: number
  readonly value: number
  readonly origin: string
}

export interface PathChartInput {
  readonly path: readonly PathPoint[]
  readonly series: readonly SeriesPoint[]
  readonly projection: Projection | null
}

export interface ChartFrame {
  readonly width: number
  readonly height: number
}

export interface Placed<Point> {
  readonly x: number
  readonly y: number
  readonly point: Point
}

export interface PathChartLayout {
  readonly years: readonly { readonly x: number; readonly year: number }[]
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
  readonly path: readonly Placed<PathPoint>[]
  readonly series: readonly Placed<SeriesPoint>[]
  readonly projected: readonly Placed<{ readonly year: number; readonly value: number }>[]
  /** Where the projection's line begins: the last actual before it. */
  readonly projectedFrom: { readonly x: number; readonly y: number } | undefined
  /** SVG points of the interval's polygon; empty without a projection. */
  readonly band: string
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

const MARGIN = { left: 52, right: 40, top: 26, bottom: 28 }

export function layoutPathChart(input: PathChartInput, frame: ChartFrame): PathChartLayout {
  const projected = input.projection?.kind === 'projected' ? input.projection.points : []
  const plot = {
    left: MARGIN.left,
    right: Math.max(MARGIN.left + 1, frame.width - MARGIN.right),
    top: MARGIN.top,
    bottom: frame.height - MARGIN.bottom,
  }
  const years = [...input.path, ...input.series, ...projected].map((point) => point.year)
  const values = [
    ...[...input.path, ...input.series].map((point) => point.value),
    ...projected.flatMap((point) => [point.low, point.high]),
  ]
  const [firstYear, lastYear]: Interval = [Math.min(...years), Math.max(...years)]
  const extent = paddedExtent(values, 0.08)
  const x = linearScale([firstYear, lastYear], [plot.left, plot.right])
  const y = linearScale(extent, [plot.bottom, plot.top])
  const place = <Point extends { readonly year: number; readonly value: number }>(point: Point) => ({
    x: x(point.year),
    y: y(point.value),
    point,
  })
  const placeOf = (point: PathChartInput['series'][number] | undefined) =>
    point === undefined ? undefined : place(point)
  return {
    plot,
    years: yearsBetween(firstYear, lastYear).map((year) => ({ year, x: x(year) })),
    ticks: niceTicks(extent[0], extent[1], 5).map((value) => ({ value, y: y(value) })),
    path: input.path.map(place),
    series: input.series.map(place),
    projected: projected.map(place),
    projectedFrom: placeOf(lastBefore(input.series, projected[0]?.year)),
    band: bandPoints(input, { x, y }),
  }
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The last actual before the projection begins: a part of its first year may already be drawn as an actual. */
function lastBefore<Point extends { readonly year: number }>(
  series: readonly Point[],
  first: number | undefined,
) {
  return first === undefined ? undefined : lastOf(series.filter((point) => point.year < first))
}

/** From the last actual out along the high side and back along the low. */
function bandPoints(
  input: PathChartInput,
  scale: { readonly x: (year: number) => number; readonly y: (value: number) => number },
): string {
  if (input.projection?.kind !== 'projected') return ''
  const last = lastBefore(input.series, input.projection.points[0]?.year)
  const start = last === undefined ? [] : [{ year: last.year, low: last.value, high: last.value }]
  const points = [...start, ...input.projection.points]
  const there = points.map((point) => [scale.x(point.year), scale.y(point.high)])
  const back = points.map((point) => [scale.x(point.year), scale.y(point.low)]).reverse()
  return [...there, ...back].map(([px = 0, py = 0]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')
}

/** `M0,0L10,4`: a line through the places. */
export function lineThrough(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('')
}
