/** Changes one's own password and ends all other sessions. A wrong present password counts towards the lock, as at sign-in. */
import { isStrongPassword, minPasswordLength } from '../../domain/access/check-password.ts'
import { sessionLimits } from '../../domain/access/session-life.ts'
import { Refusal } from '../../domain/refusal.ts'
import { endSessionsOfUser } from '../../store/session-store.ts'
import { findUser, lockUser, recordFailure, savePassword } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import type { Credential, SessionCredential } from './credential.ts'
import { hashPassword, isRightPassword } from './password-hash.ts'
import { isLocked } from './sign-in.ts'

export interface ChangePassword {
  readonly current: string
  readonly next: string
}

export async function changePassword(
  context: Context,
  credential: Credential,
  { current, next }: ChangePassword,
): Promise<void> {
  if (credential.kind !== 'session') throw new Refusal('session-required')
  const { actor, login } = credential
  const user = await context.database.readDistrict(actor.district, (tx) => findUser(tx, actor.id))
  const isRight = await isRightPassword(user?.passwordHash, current)
  if (user === undefined || isLocked(user, context.now)) throw new Refusal('wrong-credentials')
  if (!isRight) {
    await countFailure(context, credential)
    throw new Refusal('wrong-credentials')
  }
  if (!isStrongPassword(login, next) || next === current) {
    throw new Refusal('weak-password', { minimum: minPasswordLength })
  }
  const passwordHash = await hashPassword(next)
  await context.database.withDistrict(actor.district, async (tx) => {
    await savePassword(tx, { id: actor.id, passwordHash, mustChangePassword: false })
    await endSessionsOfUser(tx, actor.id, credential.tokenHash)
    await recordAudit(tx, context, { action: 'user.change-password', target: `user/${actor.id}` })
  })
}

async function countFailure(context: Context, { actor }: SessionCredential): Promise<void> {
  await context.database.withDistrict(actor.district, async (tx) => {
    const failures = await recordFailure(tx, actor.id)
    const isTooMany = failures >= sessionLimits.maxFailures
    if (isTooMany) {
      await lockUser(tx, actor.id, new Date(context.now.getTime() + sessionLimits.lockMs))
      await endSessionsOfUser(tx, actor.id)
    }
    const detail = { reason: 'wrong-password', isSessionEnded: isTooMany }
    await recordAudit(tx, context, { action: 'session.refuse', target: `user/${actor.id}`, detail })
  })
}
