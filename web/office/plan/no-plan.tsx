/** An installation without a plan: what is missing and who brings it. */
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../parts/antd/states/empty-state.tsx'

export function NoPlan() {
  const { t } = useTranslation('plan')
  return <EmptyState title={t('none')} text={t('noneText')} />
}
