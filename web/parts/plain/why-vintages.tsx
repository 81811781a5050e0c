/** Every vintage of every period, newest first: a correction never hides what it corrects. */
import { useTranslation } from 'react-i18next'
import type { Figure } from '../../../src/domain/indicator/figure.ts'
import type { IndicatorDetail } from '../../../src/domain/indicator/reading.ts'
import { formatValue } from './format/format-value.ts'
import { useLabels } from './format/use-labels.ts'
import { OriginMark } from './origin-mark.tsx'
import { SourceLink } from './source-link.tsx'
import styles from './styles/why-panel.module.css'

export function WhyVintages({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  if (detail.vintages.length === 0) return <p className={styles.text}>{t('why.noVintages')}</p>
  return (
    <ol className={styles.vintages}>
      {detail.vintages.map((figure) => (
        <Vintage
          key={figure.id}
          figure={figure}
          decimals={detail.decimals}
          isShown={figure.id === detail.actual?.id}
        />
      ))}
    </ol>
  )
}

interface VintageProps {
  readonly figure: Figure
  readonly decimals: number
  /** The one that the light was made from. */
  readonly isShown: boolean
}

function Vintage({ figure, decimals, isShown }: VintageProps) {
  const { t } = useTranslation('parts')
  const { t: tCommon } = useTranslation('common')
  const { periodLabel, unitLabel } = useLabels()
  return (
    <li className={styles.vintage} data-shown={isShown}>
      <span className={styles.period}>{periodLabel(figure.period)}</span>
      <span className={styles.amount}>
        {formatValue(figure.value, decimals)} <small>{unitLabel(figure.unit)}</small>{' '}
        <OriginMark origin={figure.origin} />
      </span>
      <span className={styles.note}>
        {t('figure.vintage', { count: figure.vintage })} · {tCommon(`origin.${figure.origin}`)} ·{' '}
        {figure.asOf}
      </span>
      <span className={styles.from}>
        <SourceLink title={figure.source.title} url={figure.source.url} />
        {figure.source.note !== undefined && <span className={styles.note}> {figure.source.note}</span>}
        {figure.reason !== null && (
          <span className={styles.reason}>
            {t('why.reason')}：{figure.reason}
          </span>
        )}
      </span>
    </li>
  )
}
