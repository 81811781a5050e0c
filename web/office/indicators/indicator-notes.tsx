/** What a careful reader should know before the numbers: another scope, an odd number in the print, a doubtful wording. */
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { useScopeLabel } from '../district/use-district.ts'
import type { IndicatorDetail } from './indicator-detail.ts'

export function IndicatorNotes({ detail }: { readonly detail: IndicatorDetail }) {
  const { t } = useTranslation('parts')
  const { unitLabel } = useLabels()
  const scopeLabel = useScopeLabel()
  const { otherScope, notes } = detail
  if (otherScope === null && notes.length === 0) return null
  return (
    <Alert
      type={otherScope === null ? 'info' : 'warning'}
      title={t('why.notes')}
      description={
        <ul className="notes">
          {otherScope !== null && (
            <li>
              {t('why.otherScope', {
                scope: scopeLabel(otherScope.scope),
                value: formatValue(otherScope.value, detail.decimals),
                unit: unitLabel(otherScope.unit),
              })}
            </li>
          )}
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      }
    />
  )
}
