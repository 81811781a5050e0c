/**
 * Signs in with login and password. Every failure is told with the same words and takes the same time; five in a row lock the account for 15 minutes.
 *
 * The password is checked between two transactions, since its hash is slow. The second one counts, and sees the account as it is
 * by then.
 */
import { sessionLimits } from '../../domain/access/session-life.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Tx } from '../../store/tx.ts'
import { findUserByLogin, lockUser, recordFailure, type UserRow } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { isRightPassword } from './password-hash.ts'
import { type StartedSession, startSession } from './start-session.ts'

export interface SignIn {
  readonly district?: string | undefined
  readonly login: string
  readonly password: string
}

export async function signIn(context: Context, input: SignIn): Promise<StartedSession> {
  const district = await chooseDistrict(context, input.district)
  if (district === undefined) {
    await isRightPassword(undefined, input.password)
    throw new Refusal('wrong-credentials')
  }
  const { database } = context
  const found = await database.readDistrict(district, (tx) => findUserByLogin(tx, input.login))
  const isRight = await isRightPassword(found?.passwordHash, input.password)
  const started = await database.withDistrict(district, (tx) => settle(tx, context, { found, isRight }))
  if (started === undefined) throw new Refusal('wrong-credentials')
  return started
}

async function chooseDistrict({ database }: Context, wished: string | undefined) {
  const districts = await database.listDistricts()
  if (wished !== undefined) return districts.find(({ district }) => district === wished)?.district
  if (districts.length > 1) throw new Refusal('district-required')
  return districts[0]?.district
}

interface Attempt {
  readonly found: UserRow | undefined
  readonly isRight: boolean
}

/** Starts the session or counts the failure; it must not throw for a failure, since the count has to be committed. */
async function settle(
  tx: Tx,
  context: Context,
  { found, isRight }: Attempt,
): Promise<StartedSession | undefined> {
  if (found === undefined)
    return recordRefusal(tx, context, { target: 'user/unknown', reason: 'unknown-login' })
  const target = `user/${found.id}`
  const user = await findUserByLogin(tx, found.login)
  if (user === undefined || !user.isActive) return recordRefusal(tx, context, { target, reason: 'inactive' })
  if (isLocked(user, context.now)) return recordRefusal(tx, context, { target, reason: 'locked' })
  // A password changed meanwhile makes the check worthless.
  const isSame = user.passwordHash === found.passwordHash
  if (isRight && isSame) return startSession(tx, context, { user, action: 'session.start' })
  const failures = await recordFailure(tx, user.id)
  if (failures >= sessionLimits.maxFailures) await lock(tx, context, user)
  return recordRefusal(tx, context, { target, reason: 'wrong-password' })
}

export function isLocked(user: Pick<UserRow, 'lockedUntil'>, now: Date): boolean {
  return user.lockedUntil !== null && user.lockedUntil > now
}

async function lock(tx: Tx, { now }: Context, user: UserRow): Promise<void> {
  await lockUser(tx, user.id, new Date(now.getTime() + sessionLimits.lockMs))
}

async function recordRefusal(
  tx: Tx,
  context: Context,
  { target, reason }: { readonly target: string; readonly reason: string },
): Promise<undefined> {
  await recordAudit(tx, context, { action: 'session.refuse', target, detail: { reason } })
  return undefined
}
