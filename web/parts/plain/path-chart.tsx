/**
 * The plan's path and what came of it: milestones as squares, years without a target as a dashed path called reference, actuals solid (hollow where
 * generated), the trend with its interval. The same numbers stand in a table below.
 *
 *     <PathChart name={reading.name} path={reading.path} series={reading.series} projection={detail.projection} year={2025} decimals={1} unit="亿元" />
 */

import { useTranslation } from 'react-i18next'
import type { PathPoint } from '../../../src/domain/indicator/reading.ts'
import { formatShare, formatValue } from './format/format-value.ts'
import { lastOf } from './geometry/last-of.ts'
import {
  layoutPathChart,
  lineThrough,
  type PathChartLayout,
  type Placed,
  type SeriesPoint,
} from './geometry/path-chart-layout.ts'
import type { PathChartProps } from './path-chart-props.ts'
import { PathChartTable } from './path-chart-table.tsx'
import styles from './styles/path-chart.module.css'
import { useElementSize } from './use-element-size.ts'

export function PathChart(props: PathChartProps) {
  const { name, unit, height = 256, year } = props
  const { t } = useTranslation('parts')
  const [ref, { width }] = useElementSize<HTMLDivElement>()
  const layout = width > 0 ? layoutPathChart(props, { width, height }) : undefined
  return (
    <figure className={styles.chart}>
      <PathLegend {...props} />
      <div ref={ref} style={{ height }}>
        {layout !== undefined && (
          <svg
            className={styles.svg}
            width={width}
            height={height}
            role="img"
            aria-label={t('chart.title', { name })}
          >
            <text className={styles.unit} x={4} y={12}>
              {unit}
            </text>
            <Axes layout={layout} decimals={tickDecimals(layout)} year={year} />
            <Lines layout={layout} />
            <Marks layout={layout} {...props} />
          </svg>
        )}
      </div>
      <details className={styles.details}>
        <summary>{t('chart.table')}</summary>
        <PathChartTable {...props} />
      </details>
    </figure>
  )
}

function PathLegend({ path, series, projection }: PathChartProps) {
  const { t } = useTranslation('parts')
  const hasReference = path.some((point) => point.basis === 'reference')
  const origins = new Set(series.map((point) => (point.origin === 'generated' ? 'generated' : 'actual')))
  return (
    <figcaption className={styles.legend}>
      <LegendItem mark="plan" label={t('chart.planPath')} />
      {hasReference && <LegendItem mark="reference" label={t('chart.reference')} />}
      {origins.has('actual') && <LegendItem mark="actual" label={t('chart.actual')} />}
      {origins.has('generated') && <LegendItem mark="generated" label={t('chart.generated')} />}
      {projection?.kind === 'projected' && (
        <LegendItem
          mark="projected"
          label={`${t('chart.projected')}（${t('chart.interval', { coverage: formatShare(projection.coverage, 0) })}）`}
        />
      )}
    </figcaption>
  )
}

type LegendMark = 'plan' | 'reference' | 'actual' | 'generated' | 'projected'

function LegendItem({ mark, label }: { readonly mark: LegendMark; readonly label: string }) {
  return (
    <span className={styles.legendItem}>
      <svg className={styles.legendMark} viewBox="0 0 22 10" aria-hidden="true">
        {mark === 'plan' && <rect className={styles.milestone} x="7" y="1" width="8" height="8" />}
        {mark === 'reference' && <path className={styles.path} d="M0,5H22" />}
        {mark === 'projected' && <rect className={styles.band} width="22" height="10" />}
        {mark === 'projected' && <path className={styles.projected} d="M0,5H22" />}
        {(mark === 'actual' || mark === 'generated') && <path className={styles.actual} d="M0,5H22" />}
        {(mark === 'actual' || mark === 'generated') && (
          <circle className={styles.dot} data-origin={mark} cx="11" cy="5" r="3.2" />
        )}
      </svg>
      {label}
    </span>
  )
}

interface AxesProps {
  readonly layout: PathChartLayout
  readonly decimals: number
  readonly year: number
}

function Axes({ layout, decimals, year }: AxesProps) {
  const { plot, ticks, years } = layout
  const now = years.find((tick) => tick.year === year)
  return (
    <g>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles.tick} x={plot.left - 8} y={y} dy="0.32em" textAnchor="end">
            {formatValue(value, decimals)}
          </text>
        </g>
      ))}
      {now !== undefined && (
        <line className={styles.now} x1={now.x} x2={now.x} y1={plot.top} y2={plot.bottom} />
      )}
      {years.map((tick) => (
        <text
          key={tick.year}
          className={styles.tick}
          data-now={tick.year === year}
          x={tick.x}
          y={plot.bottom + 18}
          textAnchor="middle"
        >
          {tick.year}
        </text>
      ))}
    </g>
  )
}

function Lines({ layout }: { readonly layout: PathChartLayout }) {
  const { projectedFrom } = layout
  return (
    <g>
      {layout.band !== '' && <polygon className={styles.band} points={layout.band} />}
      <path className={styles.path} d={lineThrough(layout.path)} />
      {projectedFrom !== undefined && (
        <path className={styles.projected} d={lineThrough([projectedFrom, ...layout.projected])} />
      )}
      <path className={styles.actual} d={lineThrough(layout.series)} />
    </g>
  )
}

function Marks({ layout, decimals, year }: { readonly layout: PathChartLayout } & PathChartProps) {
  const actualOf = new Map(layout.series.map((placed) => [placed.point.year, placed]))
  const now = actualOf.get(year)
  const end = lastOf(layout.projected)
  return (
    <g>
      {layout.path.map((placed) => (
        <PathMark
          key={placed.point.year}
          placed={placed}
          decimals={decimals}
          actual={actualOf.get(placed.point.year)}
          floor={layout.plot.bottom}
        />
      ))}
      {layout.series.map(({ x, y, point }) => (
        <circle
          key={point.year}
          className={styles.dot}
          data-origin={point.origin === 'generated' ? 'generated' : 'actual'}
          cx={x}
          cy={y}
          r={point.year === year ? 4.2 : 3.2}
        />
      ))}
      {now !== undefined && (
        <text className={styles.actualLabel} x={now.x} y={now.y + (isAbovePath(now, layout) ? -10 : 18)}>
          {formatValue(now.point.value, decimals)}
        </text>
      )}
      {end !== undefined && (
        <text className={styles.projectedLabel} x={end.x + 6} y={end.y} dy="0.32em">
          {formatValue(end.point.value, decimals)}
        </text>
      )}
    </g>
  )
}

interface PathMarkProps {
  readonly placed: Placed<PathPoint>
  readonly actual: Placed<SeriesPoint> | undefined
  readonly decimals: number
  /** Where the axis runs. */
  readonly floor: number
}

/** A milestone's value stands on the side away from the actual of its year, but never on the axis. */
function PathMark({ placed, actual, decimals, floor }: PathMarkProps) {
  const { x, y, point } = placed
  if (point.basis === 'reference') return <circle className={styles.referenceMark} cx={x} cy={y} r="2" />
  const isBelow = actual !== undefined && actual.y <= y && y + 20 < floor
  return (
    <g>
      <rect
        className={styles.milestone}
        data-basis={point.basis}
        x={x - 3.5}
        y={y - 3.5}
        width="7"
        height="7"
      />
      <text className={styles.milestoneLabel} x={x} y={y + (isBelow ? 18 : -9)}>
        {formatValue(point.value, decimals)}
      </text>
    </g>
  )
}

function isAbovePath(actual: Placed<SeriesPoint>, layout: PathChartLayout): boolean {
  const onPath = layout.path.find((placed) => placed.point.year === actual.point.year)
  return onPath === undefined || actual.y <= onPath.y
}

/** Ticks need as many decimals as their step. */
function tickDecimals(layout: PathChartLayout): number {
  const [first, second] = layout.ticks
  if (first === undefined || second === undefined) return 0
  const step = Math.abs(second.value - first.value)
  return Math.max(0, Math.min(3, Math.ceil(-Math.log10(step) + 1e-9)))
}
