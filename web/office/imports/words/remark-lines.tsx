/** Remarks as lines, the worst first. */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { SeverityMark } from './severity-mark.tsx'

interface RemarkLine {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly text: { readonly zh: string; readonly en: string }
}

const order = ['error', 'warning', 'info'] as const

export function RemarkLines({
  label,
  remarks,
}: {
  readonly label: string
  readonly remarks: readonly RemarkLine[]
}) {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  if (remarks.length === 0) return null
  const sorted = order.flatMap((severity) => remarks.filter((remark) => remark.severity === severity))
  return (
    <details className="import-lines" open={sorted[0]?.severity === 'error'}>
      <summary>{t('remarksCount', { label, count: remarks.length })}</summary>
      <ul aria-label={label}>
        {sorted.map((remark) => (
          <li key={`${remark.code} ${remark.text.en}`}>
            <SeverityMark severity={remark.severity} />
            <span>{say(remark.text)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
