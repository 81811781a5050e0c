/** Lets through who is signed in; who is not is sent to sign in and comes back to this address. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/api-problem.ts'
import { mayEver } from '../api/may.ts'
import { signInPath } from '../api/return-path.ts'
import { useReply } from '../api/use-reply.ts'
import { useSession } from '../api/use-session.ts'
import { Notice } from '../parts/plain/notice.tsx'
import { PlainButton } from '../parts/plain/plain-button.tsx'
import { DeniedNotice, EmptyNotice, ReadNotice } from './cockpit-notices.tsx'
import { CockpitPage } from './cockpit-page.tsx'
import { CockpitSkeleton } from './cockpit-skeleton.tsx'
import { useCockpitSearch } from './use-cockpit-search.ts'
import { useWallScale } from './use-wall-scale.ts'

export function CockpitGate() {
  const { t } = useTranslation('cockpit')
  const { session, error, retry, signOut } = useSession()
  const [search] = useCockpitSearch()
  useWallScale(search.isWall)
  const hadSession = useRef(false)
  if (session) hadSession.current = true
  const mayRead = session ? mayEver(session, 'indicator', 'read') : false
  const district = useReply('getDistrict', {}, { isEnabled: mayRead })
  const isStranger = session === null && !hadSession.current
  useEffect(() => {
    if (isStranger) location.replace(signInPath(`${location.pathname}${location.search}`))
  }, [isStranger])
  if (error !== null) return <ReadNotice error={error} onRetry={retry} />
  if (session === null && !isStranger) {
    return (
      <Notice
        isPage
        kind="ended"
        title={t('state.endedTitle')}
        actions={
          <PlainButton isPrimary href={signInPath(`${location.pathname}${location.search}`)}>
            {t('state.signIn')}
          </PlainButton>
        }
      >
        {t('state.endedText')}
      </Notice>
    )
  }
  if (session && !mayRead) return <DeniedNotice />
  if (district.error !== null && !isProblem(district.error, 'signed-out')) {
    return <ReadNotice error={district.error} onRetry={district.refetch} />
  }
  if (!session || district.data === undefined) return <CockpitSkeleton />
  if (district.data.plan === null) return <EmptyNotice district={district.data} session={session} />
  return <CockpitPage session={session} district={district.data} onSignOut={signOut} />
}
