/** People with an account, and their roles. */
import type { Role } from '../../domain/access/permissions.ts'
import { listGrants } from '../../store/grant-store.ts'
import { listUsers as listUserRows } from '../../store/user-store.ts'
import type { Context } from '../context.ts'
import type { PageWish } from '../page-items.ts'
import { loadUnitNames, showPerson } from './show-person.ts'

export interface ListUsers extends PageWish {
  readonly district: string
  readonly q?: string | undefined
  readonly role?: Role | undefined
}

export async function listUsers({ database, now }: Context, { district, ...filter }: ListUsers) {
  return database.readDistrict(district, async (tx) => {
    const { items, nextCursor } = await listUserRows(tx, filter)
    const ids = items.map(({ id }) => id)
    const held = Map.groupBy(await listGrants(tx, ids), ({ userId }) => userId)
    const unitNames = await loadUnitNames(tx)
    const people = items.map((user) => showPerson({ user, grants: held.get(user.id) ?? [], unitNames, now }))
    return { items: people, nextCursor }
  })
}
