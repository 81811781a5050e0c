/** Renames, activates, deactivates or unlocks an account. Whoever is deactivated is signed out everywhere at once. */
import { Refusal } from '../../domain/refusal.ts'
import { loadGrants } from '../../store/grant-store.ts'
import { endSessionsOfUser } from '../../store/session-store.ts'
import type { Tx } from '../../store/tx.ts'
import { changeUser as changeUserRow, clearFailures, findUser, type UserRow } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { checkAdminRemains } from './keep-admin.ts'
import { loadPerson } from './show-person.ts'

export interface ChangeUser {
  readonly district: string
  readonly id: string
  readonly version: number
  readonly name?: string | undefined
  readonly isActive?: boolean | undefined
  readonly unlock?: boolean | undefined
}

export async function changeUser(context: Context, change: ChangeUser) {
  const { district, id, version } = change
  return context.database.withDistrict(district, async (tx) => {
    const before = await findUser(tx, id)
    if (before === undefined) throw new Refusal('not-found')
    const { name = before.name, isActive = before.isActive } = change
    if (before.isActive && !isActive) await checkDeactivation(tx, context, before)
    const isChanged = await changeUserRow(tx, { id, version, name, isActive })
    if (!isChanged) throw new Refusal('stale-version', { expected: version, found: before.version })
    if (!isActive) await endSessionsOfUser(tx, id)
    if (change.unlock === true) await clearFailures(tx, id)
    const person = await loadPerson(tx, id, context.now)
    const detail = {
      before: { name: before.name, isActive: before.isActive },
      after: { name, isActive },
      isUnlocked: change.unlock === true,
    }
    await recordAudit(tx, context, { action: 'user.change', target: `user/${id}`, detail })
    return person
  })
}

async function checkDeactivation(tx: Tx, context: Context, user: UserRow): Promise<void> {
  if (user.id === context.actor.id) throw new Refusal('own-account')
  const roles = (await loadGrants(tx, user.id)).map(({ role }) => role)
  await checkAdminRemains(tx, context, { userId: user.id, roles })
}
