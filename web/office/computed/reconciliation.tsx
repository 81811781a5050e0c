/** Whether the parts add up to the whole. */
import { useTranslation } from 'react-i18next'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { Detail } from './parts-table.tsx'

export function Reconciliation({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('computed')
  const { unitLabel } = useLabels()
  const { reconciliation, parts, decimals } = detail
  if (parts.length === 0) return null
  if (reconciliation === null) return <p className="quiet">{t('ratio')}</p>
  const facts = {
    parts: formatValue(reconciliation.parts, decimals),
    whole: formatValue(reconciliation.whole, decimals),
    unit: unitLabel(detail.unit),
  }
  return reconciliation.isEqual ? (
    <p className="quiet">✓ {t('adds', facts)}</p>
  ) : (
    <p className="agreement" data-differs>
      ▲ {t('addsNot', facts)}
    </p>
  )
}
