/** What is still needed and where the trend leads: sentences with their method and interval, or that there are too few points. */

import { useTranslation } from 'react-i18next'
import type { IndicatorDetail } from '../../../src/domain/indicator/reading.ts'
import { formatShare, formatValue } from './format/format-value.ts'
import { useLabels } from './format/use-labels.ts'
import { lastOf } from './geometry/last-of.ts'
import styles from './styles/why-panel.module.css'

export function WhyOutlook({ detail }: { readonly detail: IndicatorDetail }) {
  return (
    <div className={styles.text}>
      <Required detail={detail} />
      <Trend detail={detail} />
    </div>
  )
}

function Required({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { requiredRate, decimals } = detail
  if (requiredRate === null) return null
  const { fromYear, toYear, value, unit } = requiredRate
  if (value <= 0 && unit !== 'level') return <p>{t('why.reached')}</p>
  const shown = formatValue(value, unit === 'percent-a-year' ? 1 : decimals)
  return (
    <p>{t('why.required', { from: fromYear, to: toYear, rate: t(`why.rate.${unit}`, { value: shown }) })}</p>
  )
}

function Trend({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  const { projection, decimals } = detail
  if (projection.kind === 'too-few-points') {
    return <p>{t('why.tooFew', { points: projection.points, needed: projection.needed })}</p>
  }
  const last = lastOf(projection.points)
  if (last === undefined) return null
  const sentence = t('why.projected', {
    method: t(`why.method.${projection.method}`),
    year: last.year,
    value: formatValue(last.value, decimals),
    unit: unitLabel(detail.unit),
    coverage: formatShare(projection.coverage, 0),
    low: formatValue(last.low, decimals),
    high: formatValue(last.high, decimals),
  })
  return (
    <p>
      {sentence}
      {projection.usesGenerated && <span className={styles.note}> {t('why.projectedFromDemo')}</span>}
    </p>
  )
}
