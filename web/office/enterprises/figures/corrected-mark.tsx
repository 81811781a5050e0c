/** A figure that stood otherwise before says so, with what it was. */
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { EnterpriseRow } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'

interface CorrectedMarkProps {
  readonly former: EnterpriseRow['former'][string] | undefined
  readonly show: (value: number | null) => string
}

export function CorrectedMark({ former, show }: CorrectedMarkProps) {
  const { t } = useTranslation('enterprises')
  const [before] = former ?? []
  if (before === undefined) return null
  const was = typeof before.value === 'number' ? before.value : null
  return (
    <Tooltip title={t('correctedFrom', { value: show(was) })}>
      <span className="enterprise-mark">{t('corrected')}</span>
    </Tooltip>
  )
}
