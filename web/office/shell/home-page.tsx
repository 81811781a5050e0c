/** The start: whoever has steps to take sees their work, whoever reads sees the cockpit, an enterprise its own page, an administrator their list. */
import { Navigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Session } from '../../api/api-provider.tsx'
import { mayEver } from '../../api/may.ts'
import { useSession } from '../../api/use-session.ts'
import { findOwnEnterprise } from '../enterprises/own-enterprise.ts'

/** An entry of its own: a whole page away. */
const COCKPIT = '/cockpit'

export function HomePage() {
  const { session } = useSession()
  // On the way to the password page this one stands a moment longer: leading elsewhere would never end.
  const stays = session === null || session === undefined || session.user.mustChangePassword
  const home = stays ? undefined : homeOf(session)
  useEffect(() => {
    if (home === COCKPIT) location.replace(COCKPIT)
  }, [home])
  return home === undefined || home === COCKPIT ? null : <Navigate to={home} replace />
}

function homeOf(session: Session): string {
  const hasWork =
    mayEver(session, 'submission', 'enter') ||
    mayEver(session, 'submission', 'approve') ||
    mayEver(session, 'submission', 'accept')
  if (hasWork) return '/work'
  if (mayEver(session, 'indicator', 'read')) return COCKPIT
  if (findOwnEnterprise(session) !== undefined) return '/enterprises'
  if (mayEver(session, 'audit', 'read')) return '/audit'
  if (mayEver(session, 'user', 'read')) return '/users'
  return mayEver(session, 'plan', 'read') ? '/plan' : '/units'
}
