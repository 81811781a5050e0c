/** Replaces the roles of a person. Nobody grants to themselves, and the three administrators exclude one another and every other role. */
import { findExcludedPair, type Grant } from '../../domain/access/decide.ts'
import { permissions, type Role } from '../../domain/access/permissions.ts'
import { roleTerms } from '../../domain/glossary.ts'
import { Refusal } from '../../domain/refusal.ts'
import { loadGrants, replaceGrants } from '../../store/grant-store.ts'
import type { Tx } from '../../store/tx.ts'
import { bumpUserVersion, findUser } from '../../store/user-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { checkAdminRemains } from './keep-admin.ts'
import { loadPerson, loadUnitNames } from './show-person.ts'

export interface SetGrants {
  readonly district: string
  readonly id: string
  readonly version: number
  readonly grants: readonly Grant[]
}

export async function setGrants(context: Context, { district, id, version, grants }: SetGrants) {
  if (id === context.actor.id) throw new Refusal('own-account')
  const wished = distinct(grants)
  checkRoles(wished, context)
  return context.database.withDistrict(district, async (tx) => {
    const user = await findUser(tx, id)
    if (user === undefined) throw new Refusal('not-found')
    await checkUnits(tx, wished)
    const before = await loadGrants(tx, id)
    await checkAdminRemains(tx, context, { userId: id, roles: lostRoles(before, wished) })
    const isChanged = await bumpUserVersion(tx, id, version)
    if (!isChanged) throw new Refusal('stale-version', { expected: version, found: user.version })
    await replaceGrants(tx, {
      userId: id,
      grants: wished,
      grantedAt: context.now,
      grantedBy: context.actor.id,
    })
    const person = await loadPerson(tx, id, context.now)
    await recordAudit(tx, context, {
      action: 'role-grant.set',
      target: `user/${id}`,
      detail: { before, after: wished },
    })
    return person
  })
}

function distinct(grants: readonly Grant[]): readonly Grant[] {
  return [...new Map(grants.map((grant) => [`${grant.role} ${grant.unit ?? ''}`, grant])).values()]
}

function lostRoles(before: readonly Grant[], after: readonly Grant[]): readonly Role[] {
  return before.map(({ role }) => role).filter((role) => !after.some((grant) => grant.role === role))
}

function checkRoles(grants: readonly Grant[], { language }: Context): void {
  const pair = findExcludedPair(grants.map(({ role }) => role))
  if (pair !== undefined) {
    const [first, second] = pair
    throw new Refusal('roles-exclude', {
      first: roleTerms[first][language],
      second: roleTerms[second][language],
    })
  }
  const bare = grants.find(({ role, unit }) => unit === null && needsUnit(role))
  if (bare !== undefined) throw new Refusal('grant-without-unit', { role: roleTerms[bare.role][language] })
}

/** A role with rows of unit reach would reach nothing without a unit. */
function needsUnit(role: Role): boolean {
  return permissions.some((permission) => permission.role === role && permission.reach === 'unit')
}

async function checkUnits(tx: Tx, grants: readonly Grant[]): Promise<void> {
  const known = await loadUnitNames(tx)
  const stray = grants.find(({ unit }) => unit !== null && !known.has(unit))
  if (stray !== undefined) throw new Refusal('unknown-org-unit', { unit: stray.unit })
}
