/** An account as lists and forms show it: never with anything of its password. */

import { required } from '../../base/assert.ts'
import type { Grant } from '../../domain/access/decide.ts'
import { loadGrants } from '../../store/grant-store.ts'
import type { Tx } from '../../store/tx.ts'
import { listAllUnits } from '../../store/unit-store.ts'
import { findUser, type UserRow } from '../../store/user-store.ts'
import { isLocked } from '../session/sign-in.ts'

export interface PersonParts {
  readonly user: UserRow
  readonly grants: readonly Grant[]
  readonly unitNames: ReadonlyMap<string, string>
  readonly now: Date
}

export function showPerson({ user, grants, unitNames, now }: PersonParts) {
  const { id, login, name, isActive, isDemo, mustChangePassword, version } = user
  return {
    id,
    login,
    name,
    isActive,
    isDemo,
    isLocked: isLocked(user, now),
    mustChangePassword,
    grants: grants.map(({ role, unit }) => ({
      role,
      unit,
      unitName: unit === null ? null : (unitNames.get(unit) ?? null),
    })),
    version,
  }
}

export async function loadUnitNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  return new Map((await listAllUnits(tx)).map(({ id, name }) => [id, name]))
}

/** The person as the transaction has left them. */
export async function loadPerson(tx: Tx, id: string, now: Date) {
  const user = required(await findUser(tx, id), `user ${id} was there a moment ago`)
  return showPerson({ user, grants: await loadGrants(tx, id), unitNames: await loadUnitNames(tx), now })
}
