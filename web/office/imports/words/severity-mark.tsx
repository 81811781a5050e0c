/** How grave a remark is, as shape and colour. */
import { useTranslation } from 'react-i18next'

export type Severity = 'error' | 'warning' | 'info'

const marks = { error: '■', warning: '▲', info: '●' } as const satisfies Record<Severity, string>

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation('imports')
  return (
    <span className="import-mark" data-severity={severity} role="img" aria-label={t(`severity.${severity}`)}>
      {marks[severity]}
    </span>
  )
}
