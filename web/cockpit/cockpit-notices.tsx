/** What the cockpit says when it has nothing to show: no plan, no reply, no permission. */
import { useTranslation } from 'react-i18next'
import { OFFLINE, problemOf } from '../api/api-problem.ts'
import type { Session } from '../api/api-provider.tsx'
import type { ReplyOf } from '../api/operation-types.ts'
import { useBilingual } from '../i18n/use-bilingual.ts'
import { Notice } from '../parts/plain/notice.tsx'
import { PlainButton } from '../parts/plain/plain-button.tsx'
import { officeLinks } from './office-links.ts'

interface ReadNoticeProps {
  readonly error: Error
  readonly onRetry: () => void
  readonly isPage?: boolean
}

export function ReadNotice({ error, onRetry, isPage = true }: ReadNoticeProps) {
  const { t } = useTranslation('cockpit')
  const problem = problemOf(error)
  if (problem.status === 403) return <DeniedNotice isPage={isPage} />
  const isOffline = problem.code === OFFLINE
  return (
    <Notice
      isPage={isPage}
      kind={isOffline ? 'offline' : 'error'}
      title={t(isOffline ? 'state.offlineTitle' : 'state.errorTitle')}
      actions={
        <PlainButton isPrimary onClick={onRetry}>
          {t('state.retry')}
        </PlainButton>
      }
    >
      <p>{t(isOffline ? 'state.offlineText' : 'state.errorText')}</p>
      {problem.detail !== '' && <p>{problem.detail}</p>}
      {problem.requestId !== null && <p>{t('state.request', { id: problem.requestId })}</p>}
    </Notice>
  )
}

/** The person's roles do not read indicators. */
export function DeniedNotice({ isPage = true }: { readonly isPage?: boolean }) {
  const { t } = useTranslation('cockpit')
  return (
    <Notice
      isPage={isPage}
      kind="denied"
      title={t('state.deniedTitle')}
      actions={<PlainButton href={officeLinks.start}>{t('state.office')}</PlainButton>}
    >
      {t('state.deniedText')}
    </Notice>
  )
}

/** An explanation that cannot be read: the address may name an indicator that the plan does not have. */
export function WhyNotice({ error, onRetry }: ReadNoticeProps) {
  const { t } = useTranslation('cockpit')
  if (problemOf(error).status !== 404) return <ReadNotice error={error} onRetry={onRetry} isPage={false} />
  return <Notice kind="empty" title={t('why.unknown')} />
}

interface EmptyNoticeProps {
  readonly district: ReplyOf<'getDistrict'>
  readonly session: Session
}

/** A new installation: says what has to happen before there is anything to see. */
export function EmptyNotice({ district, session }: EmptyNoticeProps) {
  const { t } = useTranslation('cockpit')
  const say = useBilingual()
  return (
    <Notice
      isPage
      kind="empty"
      title={t('state.emptyTitle')}
      actions={
        <PlainButton isPrimary href={officeLinks.home(session)}>
          {t('state.office')}
        </PlainButton>
      }
    >
      <p>{t('state.emptyText', { district: say(district.name) })}</p>
      <ol>
        <li>{t('state.emptySteps.people')}</li>
        <li>{t('state.emptySteps.plan')}</li>
        <li>{t('state.emptySteps.figures')}</li>
      </ol>
      <p>{t('state.emptyDemo')}</p>
    </Notice>
  )
}
