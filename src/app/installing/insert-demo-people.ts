/** The invented people of the demo. They have no password: they can only be entered as, and only on this machine. */
import type { DemoUser } from '../../domain/demo/demo-settings.ts'
import { replaceGrants } from '../../store/grant-store.ts'
import type { Tx } from '../../store/tx.ts'
import { insertUser } from '../../store/user-store.ts'
import type { Context } from '../context.ts'

export interface DemoPerson extends DemoUser {
  readonly id: string
}

export async function insertDemoPeople(
  tx: Tx,
  context: Context,
  users: readonly DemoUser[],
): Promise<readonly DemoPerson[]> {
  const people = users.map((user) => ({ ...user, id: context.newId() }))
  for (const { id, login, name, role, unit } of people) {
    await insertUser(tx, {
      id,
      login,
      name,
      passwordHash: null,
      isDemo: true,
      mustChangePassword: false,
      createdAt: context.now,
    })
    await replaceGrants(tx, {
      userId: id,
      grants: [{ role, unit }],
      grantedAt: context.now,
      grantedBy: context.actor.id,
    })
  }
  return people
}
