/** What the target-path chart and its table are given. */
import type { PathPoint, Projection } from '../../../src/domain/indicator/reading.ts'
import type { SeriesPoint } from './geometry/path-chart-layout.ts'

export interface PathChartProps {
  readonly name: string
  /** Label of the unit, above the axis. */
  readonly unit: string
  readonly decimals: number
  readonly path: readonly PathPoint[]
  readonly series: readonly SeriesPoint[]
  readonly projection: Projection | null
  /** The year that the reader is looking at. */
  readonly year: number
  /** Pixels. */
  readonly height?: number
}
