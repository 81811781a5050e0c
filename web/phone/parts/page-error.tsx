/** A page whose data could not be read: why, and what to do. */
import { useTranslation } from 'react-i18next'
import { OFFLINE, problemOf } from '../../api/api-problem.ts'
import { Notice } from '../../parts/plain/notice.tsx'
import { PlainButton } from '../../parts/plain/plain-button.tsx'
import { phoneLinks } from '../match-route.ts'

interface PageErrorProps {
  readonly error: Error
  readonly onRetry: () => void
}

export function PageError({ error, onRetry }: PageErrorProps) {
  const { t } = useTranslation('phone')
  const problem = problemOf(error)
  const home = <PlainButton href={phoneLinks.home}>{t('state.goHome')}</PlainButton>
  if (problem.status === 403) {
    return (
      <Notice level={1} kind="denied" title={t('state.deniedTitle')} actions={home}>
        {t('state.deniedText')}
      </Notice>
    )
  }
  if (problem.status === 404) {
    return (
      <Notice level={1} kind="empty" title={t('state.missingTitle')} actions={home}>
        {t('state.missingText')}
      </Notice>
    )
  }
  const isOffline = problem.code === OFFLINE
  const retry = (
    <PlainButton isPrimary onClick={onRetry}>
      {t('state.retry')}
    </PlainButton>
  )
  return (
    <Notice
      level={1}
      kind={isOffline ? 'offline' : 'error'}
      title={t(isOffline ? 'state.offlineTitle' : 'state.errorTitle')}
      actions={retry}
    >
      <p>{t(isOffline ? 'state.offlineText' : 'state.errorText')}</p>
      {problem.requestId !== null && <p>{t('state.request', { id: problem.requestId })}</p>}
    </Notice>
  )
}
