/**
 * The target path dashed and the actual solid on one scale, in the height of a line. The dot is the year shown, in the colour of its light.
 *
 *     <Sparkline path={reading.path} series={reading.series} year={2025} status={reading.status} name={reading.name} />
 */
import { useTranslation } from 'react-i18next'
import type { PathPoint, Status } from '../../../src/domain/indicator/reading.ts'
import { linearScale, paddedExtent } from './geometry/linear-scale.ts'
import { lineThrough, type SeriesPoint } from './geometry/path-chart-layout.ts'
import styles from './styles/sparkline.module.css'

interface SparklineProps {
  readonly path: readonly PathPoint[]
  readonly series: readonly SeriesPoint[]
  readonly year: number
  readonly status: Status
  readonly name: string
  /** row: the height of a line. card: twice as large. */
  readonly size?: 'row' | 'card'
}

const WIDTH = 112
const HEIGHT = 20
const EDGE = 3

export function Sparkline({ path, series, year, status, name, size = 'row' }: SparklineProps) {
  const { t } = useTranslation('parts')
  const points = [...path, ...series]
  if (points.length === 0) return null
  const years = points.map((point) => point.year)
  const from = Math.min(...years)
  const to = Math.max(...years)
  const extent = paddedExtent(
    points.map((point) => point.value),
    0,
  )
  const x = linearScale([from, to], [EDGE, WIDTH - EDGE])
  const y = linearScale(extent, [HEIGHT - EDGE, EDGE])
  const place = (point: { readonly year: number; readonly value: number }) => ({
    x: x(point.year),
    y: y(point.value),
  })
  const now = series.find((point) => point.year === year)
  const dot = now === undefined ? undefined : place(now)
  return (
    <svg
      className={styles.sparkline}
      data-size={size}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('chart.sparkline', { name, from, to })}
    >
      <path className={styles.path} d={lineThrough(path.map(place))} />
      <path className={styles.actual} d={lineThrough(series.map(place))} />
      {dot !== undefined && (
        <circle className={styles.dot} data-status={status} cx={dot.x} cy={dot.y} r="2.4" />
      )}
    </svg>
  )
}
