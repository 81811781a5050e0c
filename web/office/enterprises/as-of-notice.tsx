/** Says that the page shows another day than today, and what that means; and that an enterprise was not founded yet. */
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { EnterpriseDetail } from '../../../src/domain/registry/enterprise/enterprise-view.ts'
import type { EnterpriseView } from './use-enterprise-view.ts'

interface AsOfNoticeProps {
  readonly detail: EnterpriseDetail
  readonly view: Pick<EnterpriseView, 'change'>
}

export function AsOfNotice({ detail: { on, isToday, isFounded }, view }: AsOfNoticeProps) {
  const { t } = useTranslation('enterprises')
  if (isToday && isFounded) return null
  return (
    <Alert
      type={isFounded ? 'info' : 'warning'}
      showIcon
      title={isFounded ? t('pastTitle', { day: on }) : t('notFoundedTitle', { day: on })}
      description={isFounded ? t('pastText') : t('notFoundedText')}
      action={
        !isToday && (
          <Button size="small" onClick={() => view.change({ on: undefined })}>
            {t('toToday')}
          </Button>
        )
      }
    />
  )
}
