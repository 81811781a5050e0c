/** Marks a figure that does not cover the whole year shown: 至 6 月. */
import { useTranslation } from 'react-i18next'
import { findPeriod } from '../../../src/base/period.ts'
import type { ReplyOf } from '../../api/operation-types.ts'
import styles from '../styles/tag.module.css'

type Reading = ReplyOf<'getCockpit'>['readings'][number]

export function PartialTag({ reading }: { readonly reading: Pick<Reading, 'actual' | 'year'> }) {
  const { t } = useTranslation('cockpit')
  const period = reading.actual === null ? undefined : findPeriod(reading.actual.period)
  if (period === undefined || period.text === String(reading.year)) return null
  return <span className={styles.tag}>{t('table.partial', { month: period.lastMonth })}</span>
}
