/** Makes a one-time password for someone else and signs that person out everywhere. */
import { Refusal } from '../../domain/refusal.ts'
import { endSessionsOfUser } from '../../store/session-store.ts'
import { findUser, savePassword } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { makeOneTimePassword } from '../session/one-time-password.ts'
import { hashPassword } from '../session/password-hash.ts'
import { loadPerson } from './show-person.ts'

export interface ResetPassword {
  readonly district: string
  readonly id: string
}

export async function resetPassword(context: Context, { district, id }: ResetPassword) {
  if (id === context.actor.id) throw new Refusal('own-account')
  const oneTimePassword = makeOneTimePassword(context.randomBytes)
  const passwordHash = await hashPassword(oneTimePassword)
  const person = await context.database.withDistrict(district, async (tx) => {
    if ((await findUser(tx, id)) === undefined) throw new Refusal('not-found')
    await savePassword(tx, { id, passwordHash, mustChangePassword: true })
    await endSessionsOfUser(tx, id)
    const changed = await loadPerson(tx, id, context.now)
    await recordAudit(tx, context, { action: 'user.reset-password', target: `user/${id}` })
    return changed
  })
  return { person, oneTimePassword }
}
