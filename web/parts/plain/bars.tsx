/**
 * A few values over time as bars from zero, in the height of three lines: the last in the accent, those before in gray, first and last period below.
 *
 *     <Bars label="实缴税金，2021 年至 2025 年" points={[{ period: '2021 年', value: 20.5, text: '20.50 万元' }, …]} />
 *
 * The same values stand in a table beside it.
 */
import { layoutBars } from './geometry/bars-layout.ts'
import styles from './styles/bars.module.css'
import { useElementSize } from './use-element-size.ts'

export interface BarPoint {
  readonly period: string
  /** Null where there is none: its place stays empty. */
  readonly value: number | null
  /** The value as it is read, with its unit. */
  readonly text: string
}

interface BarsProps {
  readonly label: string
  readonly points: readonly BarPoint[]
  /** Pixels. */
  readonly height?: number
}

export function Bars({ label, points, height = 44 }: BarsProps) {
  const [ref, { width }] = useElementSize<HTMLDivElement>()
  const { bars, zero } = layoutBars(
    points.map(({ value }) => value),
    { width, height },
  )
  const last = bars.at(-1)?.index
  return (
    <div ref={ref} className={styles.bars}>
      <svg
        height={height}
        viewBox={`0 0 ${Math.max(1, width)} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {bars.map(({ index, ...place }) => (
          <rect key={index} className={styles.bar} data-last={index === last} {...place}>
            <title>{`${points[index]?.period ?? ''} ${points[index]?.text ?? ''}`}</title>
          </rect>
        ))}
        <line className={styles.zero} x1={0} x2={width} y1={zero} y2={zero} />
      </svg>
      <div className={styles.ends} aria-hidden>
        <span>{points[0]?.period}</span>
        {points.length > 1 && <span>{points.at(-1)?.period}</span>}
      </div>
    </div>
  )
}
