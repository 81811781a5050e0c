/**
 * The years of an indicator that can stand beside its path: one figure a year, opened by the plan's baseline.
 *
 *     yearSeries({ kind: 'per-area', comparable, baseline })   // [{ year: 2022, value: 32.3, origin: 'baseline', … }, …]
 */
import { type Comparable, findBest } from '../choose-figure.ts'
import { type IndicatorKind, kindRules } from '../definition.ts'
import type { IndicatorReading } from '../reading.ts'

export type SeriesPoint = IndicatorReading['series'][number]

export interface SeriesInput {
  readonly kind: IndicatorKind
  readonly comparable: readonly Comparable[]
  readonly baseline: { readonly year: number; readonly value: number }
}

/** Oldest first. A part of a year stands in for its year only where parts compare (stocks and rates, never flows); its `period` says so. */
export function yearSeries({ kind, comparable, baseline }: SeriesInput): readonly SeriesPoint[] {
  const isFlow = kindRules[kind].timing === 'flow'
  const usable = isFlow ? comparable.filter((candidate) => candidate.lastMonth === 12) : comparable
  const points = new Map<number, SeriesPoint>()
  points.set(baseline.year, { ...baseline, origin: 'baseline', period: String(baseline.year) })
  for (const year of new Set(usable.map((candidate) => candidate.year))) {
    const figure = findBest(usable, year)?.figure
    if (figure?.value == null) continue
    points.set(year, { year, value: figure.value, origin: figure.origin, period: figure.period })
  }
  return [...points.values()].sort((a, b) => a.year - b.year)
}

/** The points that stand for a whole year: what growth and trends are computed from. */
export function wholeYears(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return series.filter((point) => point.period === String(point.year) || point.period.endsWith('-12'))
}
