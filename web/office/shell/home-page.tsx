/** The start: whoever has steps to take sees their work, whoever only reads the cockpit, an administrator their list. */
import { Navigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'

export function HomePage() {
  const { session } = useSession()
  if (session === null || session === undefined) return null
  const home = homeOf(session)
  return home === COCKPIT ? <ToCockpit /> : <Navigate to={home} replace />
}

/** An entry of its own: the browser fetches the whole page. */
const COCKPIT = '/cockpit'

function ToCockpit() {
  useEffect(() => location.replace(COCKPIT), [])
  return null
}

function homeOf(session: Session): string {
  const hasWork =
    mayEver(session, 'submission', 'enter') ||
    mayEver(session, 'submission', 'approve') ||
    mayEver(session, 'submission', 'accept')
  if (hasWork) return '/work'
  if (mayEver(session, 'indicator', 'read')) return COCKPIT
  if (mayEver(session, 'audit', 'read')) return '/audit'
  if (mayEver(session, 'user', 'read')) return '/users'
  return mayEver(session, 'plan', 'read') ? '/plan' : '/units'
}
