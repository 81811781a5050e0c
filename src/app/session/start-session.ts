/** Opens a session for someone who has proved who they are. Only hashes of the token reach the store. */
import { sessionLimits } from '../../domain/access/session-life.ts'
import { loadGrants } from '../../store/grant-store.ts'
import { purgeKeys } from '../../store/idempotency-store.ts'
import { insertSession, purgeSessions } from '../../store/session-store.ts'
import type { Tx } from '../../store/tx.ts'
import { clearFailures, type UserRow } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import type { SessionCredential } from './credential.ts'
import { makeSecret, parseSecret, randomText } from './secret-token.ts'

export interface StartedSession {
  readonly credential: SessionCredential
  /** The cookie's value. */
  readonly cookie: string
}

export async function startSession(
  tx: Tx,
  context: Context,
  { user, action }: { readonly user: UserRow; readonly action: string },
): Promise<StartedSession> {
  const cookie = makeSecret(tx.district, context.randomBytes)
  const tokenHash = parseSecret(cookie)?.hash ?? new Uint8Array()
  const csrfToken = randomText(context.randomBytes)
  const expiresAt = new Date(context.now.getTime() + sessionLimits.absoluteMs)
  const grants = await loadGrants(tx, user.id)
  await clearFailures(tx, user.id)
  await insertSession(tx, { tokenHash, userId: user.id, csrfToken, createdAt: context.now, expiresAt })
  await sweep(tx, context.now)
  const actor = { id: user.id, name: user.name, district: tx.district, grants }
  await recordAudit(tx, { ...context, actor }, { action, target: `user/${user.id}` })
  const { login, mustChangePassword } = user
  const credential = {
    kind: 'session',
    actor,
    login,
    mustChangePassword,
    tokenHash,
    csrfToken,
    expiresAt,
  } as const
  return { credential, cookie }
}

/** Sign-ins are rare enough to clear away what has ended. */
async function sweep(tx: Tx, now: Date): Promise<void> {
  await purgeSessions(tx, now, new Date(now.getTime() - sessionLimits.idleMs))
  await purgeKeys(tx, now)
}
