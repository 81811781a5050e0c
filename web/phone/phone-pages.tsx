/** The pages by address. Only the home page comes with the entry; the others are fetched when they are first opened. */
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../api/api-provider.tsx'
import { Notice } from '../parts/plain/notice.tsx'
import { PlainButton } from '../parts/plain/plain-button.tsx'
import { useAddress } from '../parts/plain/use-address.ts'
import { matchRoute, type PhoneRoute, phoneLinks } from './match-route.ts'
import { HomePage } from './pages/home-page.tsx'
import { PageLoading } from './parts/page-loading.tsx'
import { PhoneFrame } from './phone-frame.tsx'

const WorkPage = lazy(async () => ({ default: (await import('./pages/work-page.tsx')).WorkPage }))
const SubmissionPage = lazy(async () => ({
  default: (await import('./pages/submission-page.tsx')).SubmissionPage,
}))
const IndicatorsPage = lazy(async () => ({
  default: (await import('./pages/indicators-page.tsx')).IndicatorsPage,
}))
const IndicatorPage = lazy(async () => ({
  default: (await import('./pages/indicator-page.tsx')).IndicatorPage,
}))
const ConfirmationsPage = lazy(async () => ({
  default: (await import('./pages/confirmations-page.tsx')).ConfirmationsPage,
}))
const ConfirmationPage = lazy(async () => ({
  default: (await import('./pages/confirmation-page.tsx')).ConfirmationPage,
}))
const MePage = lazy(async () => ({ default: (await import('./pages/me-page.tsx')).MePage }))

interface PhonePagesProps {
  readonly session: Session
  readonly onSignOut: () => void
}

export function PhonePages({ session, onSignOut }: PhonePagesProps) {
  const { path } = useAddress()
  const route = matchRoute(path)
  return (
    <PhoneFrame session={session} route={route}>
      <Suspense fallback={<PageLoading />}>
        <Page {...{ session, route, onSignOut }} />
      </Suspense>
    </PhoneFrame>
  )
}

function Page({ session, route, onSignOut }: PhonePagesProps & { readonly route: PhoneRoute }) {
  const { t } = useTranslation('phone')
  switch (route.page) {
    case 'home':
      return <HomePage session={session} />
    case 'work':
      return <WorkPage session={session} />
    case 'submission':
      return <SubmissionPage key={route.id} id={route.id} session={session} />
    case 'indicators':
      return <IndicatorsPage />
    case 'indicator':
      return <IndicatorPage id={route.id} />
    case 'confirmations':
      return <ConfirmationsPage />
    case 'confirmation':
      return <ConfirmationPage key={route.id} id={route.id} />
    case 'me':
      return <MePage session={session} onSignOut={onSignOut} />
    case 'missing':
      return (
        <Notice
          level={1}
          kind="empty"
          title={t('state.missingTitle')}
          actions={<PlainButton href={phoneLinks.home}>{t('state.goHome')}</PlainButton>}
        >
          {t('state.missingText')}
        </Notice>
      )
  }
}
