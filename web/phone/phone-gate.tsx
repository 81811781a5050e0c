/** Lets through who is signed in; who is not is sent to sign in and comes back to this address. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { signInPath } from '../api/return-path.ts'
import { useSession } from '../api/use-session.ts'
import { Notice } from '../parts/plain/notice.tsx'
import { PlainButton } from '../parts/plain/plain-button.tsx'
import { PageError } from './parts/page-error.tsx'
import { PageLoading } from './parts/page-loading.tsx'
import { PhonePages } from './phone-pages.tsx'

export function PhoneGate() {
  const { t } = useTranslation('phone')
  const { session, error, retry, signOut } = useSession()
  const hadSession = useRef(false)
  if (session) hadSession.current = true
  const isStranger = session === null && !hadSession.current
  useEffect(() => {
    if (isStranger) location.replace(signInPath(`${location.pathname}${location.search}`))
  }, [isStranger])
  if (error !== null) return <PageError error={error} onRetry={retry} />
  if (session === null && !isStranger) {
    const href = signInPath(`${location.pathname}${location.search}`)
    return (
      <Notice
        isPage
        kind="ended"
        title={t('state.endedTitle')}
        actions={
          <PlainButton isPrimary href={href}>
            {t('state.signIn')}
          </PlainButton>
        }
      >
        {t('state.endedText')}
      </Notice>
    )
  }
  if (!session) return <PageLoading />
  return <PhonePages session={session} onSignOut={signOut} />
}
