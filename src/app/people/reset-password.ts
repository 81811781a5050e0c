/**
 * Makes a one-time password for someone else and signs that person out everywhere. Whoever could reset the other separated administrators would hold all three
 * offices, so theirs are reset by the operator's command alone.
 */
import { separatedAdmins } from '../../domain/access/permissions.ts'
import { Refusal } from '../../domain/refusal.ts'
import { loadGrants } from '../../store/grant-store.ts'
import { endSessionsOfUser } from '../../store/session-store.ts'
import type { Tx } from '../../store/tx.ts'
import { findUser, savePassword } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import { type Context, operatorId } from '../context.ts'
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
    await checkNoSeparatedAdmin(tx, context, id)
    await savePassword(tx, { id, passwordHash, mustChangePassword: true })
    await endSessionsOfUser(tx, id)
    const changed = await loadPerson(tx, id, context.now)
    await recordAudit(tx, context, { action: 'user.reset-password', target: `user/${id}` })
    return changed
  })
  return { person, oneTimePassword }
}

async function checkNoSeparatedAdmin(tx: Tx, { actor }: Context, id: string): Promise<void> {
  if (actor.id === operatorId) return
  const held = await loadGrants(tx, id)
  if (held.some(({ role }) => separatedAdmins.some((admin) => admin === role)))
    throw new Refusal('separated-admin')
}
