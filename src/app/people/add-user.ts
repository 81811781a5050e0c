/** Creates an account without any role, and a one-time password that is shown once. */
import { Refusal } from '../../domain/refusal.ts'
import { isConflictOn } from '../../store/engine/database-error.ts'
import { insertUser } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { makeOneTimePassword } from '../session/one-time-password.ts'
import { hashPassword } from '../session/password-hash.ts'
import { loadPerson } from './show-person.ts'

export interface AddUser {
  readonly district: string
  readonly login: string
  readonly name: string
}

export async function addUser(context: Context, { district, login, name }: AddUser) {
  const oneTimePassword = makeOneTimePassword(context.randomBytes)
  const passwordHash = await hashPassword(oneTimePassword)
  const id = context.newId()
  const user = {
    id,
    login,
    name,
    passwordHash,
    isDemo: false,
    mustChangePassword: true,
    createdAt: context.now,
  }
  try {
    const person = await context.database.withDistrict(district, async (tx) => {
      await insertUser(tx, user)
      const added = await loadPerson(tx, id, context.now)
      await recordAudit(tx, context, { action: 'user.add', target: `user/${id}`, detail: { login, name } })
      return added
    })
    return { person, oneTimePassword }
  } catch (error) {
    if (isConflictOn(error, 'app_user_login')) throw new Refusal('name-taken', { name: login })
    throw error
  }
}
