/**
 * One number with all that it may not travel without: unit, period, scope, day, vintage, origin, and the way to “why this number?”.
 *
 *     <Figure figure={reading.actual} decimals={1} size="headline" scopeLabel="区本级" onWhy={open} name={reading.name} />
 */
import { useTranslation } from 'react-i18next'
import type { Figure as FigureData } from '../../../src/domain/indicator/figure.ts'
import { formatValue } from './format/format-value.ts'
import { useLabels } from './format/use-labels.ts'
import { OriginMark } from './origin-mark.tsx'
import styles from './styles/figure.module.css'

type ShownFigure = Pick<FigureData, 'value' | 'unit' | 'period' | 'vintage' | 'origin' | 'asOf'>

interface FigureProps {
  /** Null is said as “no figure”, never as 0. */
  readonly figure: ShownFigure | null
  readonly decimals: number
  /** text: within a line. headline: a card's number. */
  readonly size?: 'text' | 'headline'
  /** Name of the scope; null where the plan states none. */
  readonly scopeLabel?: string | null
  /** Shows period, scope, day and vintage under the number. */
  readonly withContext?: boolean
  /** What the number is of; read out on the button. */
  readonly name?: string
  readonly onWhy?: () => void
}

export function Figure(props: FigureProps) {
  const { figure, decimals, size = 'text', scopeLabel = null, withContext = false, name = '', onWhy } = props
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  if (figure === null || figure.value === null) {
    return <span className={styles.missing}>{t('figure.missing')}</span>
  }
  return (
    <span className={styles.figure} data-size={size}>
      <span className={styles.line}>
        <span className={styles.value}>{formatValue(figure.value, decimals)}</span>
        <span className={styles.unit}>{unitLabel(figure.unit)}</span>
        <OriginMark origin={figure.origin} withWord={size === 'headline' || withContext} />
        {onWhy !== undefined && (
          <button
            type="button"
            className={styles.why}
            aria-label={t('figure.whyOf', { name })}
            onClick={onWhy}
          >
            ?
          </button>
        )}
      </span>
      {withContext && <FigureContext figure={figure} scopeLabel={scopeLabel} />}
    </span>
  )
}

/** `2025 年 · 区本级 · 截至 2026-03-31 · 第 2 版` */
function FigureContext(props: { readonly figure: ShownFigure; readonly scopeLabel: string | null }) {
  const { t } = useTranslation('parts')
  const { periodLabel } = useLabels()
  const { period, asOf, vintage } = props.figure
  const parts = [
    periodLabel(period),
    props.scopeLabel,
    t('figure.asOf', { day: asOf }),
    vintage > 1 ? t('figure.vintage', { count: vintage }) : null,
  ]
  return <span className={styles.context}>{parts.filter((part) => part !== null).join(' · ')}</span>
}
