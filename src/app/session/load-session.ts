/**
 * The session behind a cookie, if it still lives. Changes its token every 15 minutes and marks it as seen once a minute.
 *
 *     const found = await loadSession({ database, now, randomBytes }, cookie)
 */
import { isTouchDue, judgeSession, sessionLimits } from '../../domain/access/session-life.ts'
import { loadGrants } from '../../store/grant-store.ts'
import { findSession, rotateSession, type SessionRow, touchSession } from '../../store/session-store.ts'
import type { Tx } from '../../store/tx.ts'
import { findUser } from '../../store/user-store.ts'
import type { Context } from '../context.ts'
import type { SessionCredential } from './credential.ts'
import { makeSecret, parseSecret, type Secret } from './secret-token.ts'

export type CredentialTools = Pick<Context, 'database' | 'now' | 'randomBytes'>

export interface LoadedSession {
  readonly credential: SessionCredential
  /** The cookie's new value after a change of token. */
  readonly rotatedCookie?: string
}

interface Live {
  readonly row: SessionRow
  readonly credential: SessionCredential
}

export async function loadSession(
  tools: CredentialTools,
  cookie: string,
): Promise<LoadedSession | undefined> {
  const secret = parseSecret(cookie)
  if (secret === undefined) return undefined
  const { district } = secret
  const live = await tools.database.readDistrict(district, (tx) => findLive(tx, secret, tools.now))
  if (live === undefined) return undefined
  const { row, credential } = live
  const isFormerToken = Buffer.compare(row.tokenHash, secret.hash) !== 0
  if (judgeSession(row, tools.now) === 'rotate' && !isFormerToken) return rotate(tools, live, district)
  if (isTouchDue(row, tools.now)) {
    await tools.database.withDistrict(district, (tx) => touchSession(tx, row.tokenHash, tools.now))
  }
  return { credential }
}

async function findLive(tx: Tx, secret: Secret, now: Date): Promise<Live | undefined> {
  const rotatedAfter = new Date(now.getTime() - sessionLimits.graceMs)
  const row = await findSession(tx, secret.hash, rotatedAfter)
  if (row === undefined || judgeSession(row, now) === 'ended') return undefined
  const user = await findUser(tx, row.userId)
  if (user === undefined || !user.isActive) return undefined
  const grants = await loadGrants(tx, user.id)
  const { login, name, mustChangePassword } = user
  const { csrfToken, expiresAt, tokenHash } = row
  const actor = { id: user.id, name, district: tx.district, grants }
  const credential = {
    kind: 'session',
    actor,
    login,
    mustChangePassword,
    tokenHash,
    csrfToken,
    expiresAt,
  } as const
  return { row, credential }
}

/** Of requests that come at once, one changes the token; the others go on with the former one during its grace. */
async function rotate(tools: CredentialTools, live: Live, district: string): Promise<LoadedSession> {
  const cookie = makeSecret(district, tools.randomBytes)
  const nextTokenHash = parseSecret(cookie)?.hash ?? new Uint8Array()
  const { tokenHash } = live.row
  const isRotated = await tools.database.withDistrict(district, (tx) =>
    rotateSession(tx, { tokenHash, nextTokenHash, at: tools.now }),
  )
  if (!isRotated) return { credential: live.credential }
  return { credential: { ...live.credential, tokenHash: nextTokenHash }, rotatedCookie: cookie }
}
