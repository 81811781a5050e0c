/**
 * What the audited actions are called; one that is not known here is shown by its code.
 *
 *     const { nameOf, options } = useActionNames()
 *     nameOf('user.add')   // 新建账号
 */
import { useTranslation } from 'react-i18next'
import type { Option } from '../../parts/antd/form/field.ts'
import { audit } from '../../text/zh/audit.ts'

export function useActionNames(): {
  readonly nameOf: (action: string) => string
  readonly options: readonly Option[]
} {
  const { t } = useTranslation('audit')
  const nameOf = (action: string) => t(`actions.${action}`, { defaultValue: action })
  return {
    nameOf,
    options: Object.keys(audit.actions).map((value) => ({ value, label: nameOf(value) })),
  }
}
