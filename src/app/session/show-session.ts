/** What a page knows about the person before it: name, district, roles, and the table's rows that apply. */

import type { Grant } from '../../domain/access/decide.ts'
import { permissions } from '../../domain/access/permissions.ts'
import { findDistrict } from '../../store/district-store.ts'
import { listAllUnits } from '../../store/unit-store.ts'
import type { Context } from '../context.ts'
import type { Credential } from './credential.ts'

export async function showSession(context: Context, credential: Credential) {
  const { actor, expiresAt } = credential
  const { row, units } = await context.database.readDistrict(actor.district, async (tx) => ({
    row: await findDistrict(tx),
    units: await listAllUnits(tx),
  }))
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]))
  return {
    user: { id: actor.id, name: actor.name, ...describeAccount(credential) },
    district: {
      code: actor.district,
      name: row?.definition.name[context.language] ?? actor.district,
      isDemo: row?.isDemo ?? false,
    },
    grants: actor.grants.map(({ role, unit }) => ({
      role,
      unit,
      unitName: unit === null ? null : (nameOf.get(unit) ?? null),
    })),
    permissions: actor.grants.flatMap(applyTable),
    csrfToken: credential.kind === 'session' ? credential.csrfToken : '',
    expiresAt: expiresAt.toISOString(),
  }
}

function describeAccount(credential: Credential) {
  switch (credential.kind) {
    case 'session':
      return { login: credential.login, mustChangePassword: credential.mustChangePassword }
    case 'token':
      return { login: '', mustChangePassword: false }
  }
}

/** The rows of one grant. A row of unit reach names the unit; without one it reaches nothing and is left out. */
function applyTable(grant: Grant) {
  return permissions
    .filter(({ role, reach }) => role === grant.role && (reach !== 'unit' || grant.unit !== null))
    .map(({ resource, action, reach }) => ({
      resource,
      action,
      reach,
      unit: reach === 'unit' ? grant.unit : null,
    }))
}
