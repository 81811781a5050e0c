/**
 * Lets signed-in people through to the shell. Everybody else goes to the sign-in page and comes back afterwards; whoever holds a one-time password changes it first.
 */
import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
import { PageFrame } from '../../parts/antd/page/page-frame.tsx'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ErrorState } from '../../parts/antd/states/error-state.tsx'
import { NoPermission } from '../../parts/antd/states/no-permission.tsx'
import { findPage, type MenuPage } from '../menu-pages.ts'
import { noteSignedIn } from '../session/was-signed-in.ts'
import { BrandMark } from './brand.tsx'
import { Shell } from './shell.tsx'

export function SignedIn() {
  const { session, error, retry } = useSession()
  const { pathname, href } = useLocation()
  const isSignedIn = session !== null && session !== undefined
  useEffect(() => {
    if (isSignedIn) noteSignedIn()
  }, [isSignedIn])
  if (session === undefined) {
    if (error !== null) return <Unreachable error={error} onRetry={retry} />
    return <Opening />
  }
  if (session === null) {
    // The address changes before this page is gone: leading on from there would never end.
    if (pathname === '/sign-in') return null
    return <Navigate to="/sign-in" search={pathname === '/' ? {} : { return: href }} replace />
  }
  if (session.user.mustChangePassword && pathname !== '/password') {
    return <Navigate to="/password" search={{ return: href }} replace />
  }
  const page = findPage(pathname)
  const isOpen =
    page === undefined || page.needs.some(([resource, action]) => mayEver(session, resource, action))
  return <Shell session={session}>{isOpen ? <Outlet /> : <ClosedPage page={page} />}</Shell>
}

function ClosedPage({ page }: { readonly page: MenuPage }) {
  const { t } = useTranslation('office')
  return (
    <PageFrame title={t(`page.${page.name}`)} showsGenerated={false}>
      <Panel>
        <NoPermission />
      </Panel>
    </PageFrame>
  )
}

/** Before anybody knows who is signed in. */
function Opening() {
  const { t } = useTranslation()
  return (
    <main className="opening" id="main" aria-busy="true">
      <BrandMark size={40} />
      <p role="status">{t('loading')}</p>
    </main>
  )
}

function Unreachable({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <main className="opening" id="main">
      <ErrorState error={error} onRetry={onRetry} />
    </main>
  )
}
