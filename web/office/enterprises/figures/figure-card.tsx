/** One figure: its last value with unit and period, the change against a year before, its course, who provides it, and the way to where it comes from. */
import { useTranslation } from 'react-i18next'
import { Bars } from '../../../parts/plain/bars.tsx'
import { formatSigned } from '../../../parts/plain/format/format-value.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useFieldWords } from '../../registry/field-words.ts'
import type { Figure, FigurePeriod } from './use-figures.ts'

interface FigureCardProps {
  readonly figure: Figure
  readonly period: FigurePeriod
  readonly onWhy: () => void
}

export function FigureCard({ figure, period, onWhy }: FigureCardProps) {
  const { t } = useTranslation(['enterprises', 'registry'])
  const { periodLabel } = useLabels()
  const { ownerOf } = useFieldWords()
  const { field, label, unit, series, last, change, show } = figure
  const points = series.map((one) => ({
    period: periodLabel(one.period),
    value: one.value,
    text: `${show(one.value)} ${unit}`,
  }))
  const ends = { name: label, from: points[0]?.period ?? '', to: points.at(-1)?.period ?? '' }
  const changeText = change === undefined ? t('noComparison') : `${formatSigned(change * 100, 1)}%`
  return (
    <article className="figure-card">
      <h3>{label}</h3>
      <p className="figure-card__value">
        <strong>{show(last.value)}</strong> <small className="unit">{unit}</small>
      </p>
      <p className="quiet">
        {periodLabel(last.period)} ·{' '}
        {change === undefined
          ? changeText
          : t(period === 'year' ? 'yearOnYear' : 'monthOnMonth', { change: changeText })}
      </p>
      <Bars label={t('chart', ends)} points={points} />
      <p className="figure-card__foot">
        <span>
          {ownerOf(field)} · {t(`registry:origins.${field.origin}`)}
        </span>
        <button
          type="button"
          className="text-button"
          aria-label={t('whyOf', { name: label })}
          onClick={onWhy}
        >
          {t('why')}
        </button>
      </p>
    </article>
  )
}
