/**
 * Reads the permission table for one person. Pure; deny by default.
 */
import {
  type Action,
  permissions,
  type Reach,
  type Resource,
  type Role,
  roles,
  separatedAdmins,
} from './permissions.ts'

/** A role held for a unit; `unit` is null for a role that spans the district. */
export interface Grant {
  readonly role: Role
  readonly unit: string | null
}

export interface Subject {
  readonly grants: readonly Grant[]
}

/** Whom the act concerns; leave out what does not apply. */
export interface Target {
  readonly unit?: string
  readonly isOwn?: boolean
}

/** True when one of the grants reaches the target. A unit-reach grant without a matching unit reaches nothing. */
export function mayAct(
  subject: Subject,
  wish: { resource: Resource; action: Action },
  target: Target,
): boolean {
  return subject.grants.some((grant) =>
    permissions.some(
      (permission) =>
        permission.role === grant.role &&
        permission.resource === wish.resource &&
        permission.action === wish.action &&
        isReached(permission.reach, grant, target),
    ),
  )
}

function isReached(reach: Reach, grant: Grant, target: Target): boolean {
  switch (reach) {
    case 'district':
      return true
    case 'unit':
      return grant.unit !== null && target.unit === grant.unit
    case 'self':
      return target.isOwn === true
  }
}

/** Whose rows a list may show: all of the district, some units, or none. */
export function visibleUnits(
  subject: Subject,
  resource: Resource,
  action: Action,
): { readonly kind: 'all' } | { readonly kind: 'units'; readonly units: readonly string[] } {
  if (mayAct(subject, { resource, action }, {})) return { kind: 'all' }
  const units = subject.grants.flatMap((grant) =>
    grant.unit !== null && mayAct({ grants: [grant] }, { resource, action }, { unit: grant.unit })
      ? [grant.unit]
      : [],
  )
  return { kind: 'units', units: [...new Set(units)] }
}

/** True when a person of these grants may do this to something at all: what menus and route guards ask. */
export function mayEver(subject: Subject, resource: Resource, action: Action): boolean {
  return subject.grants.some((grant) =>
    permissions.some((p) => p.role === grant.role && p.resource === resource && p.action === action),
  )
}

/** The first pair of roles that one person must not hold together, if any. */
export function findExcludedPair(held: readonly Role[]): readonly [Role, Role] | undefined {
  const admins: readonly Role[] = separatedAdmins
  const admin = held.find((role) => admins.includes(role))
  if (admin === undefined) return undefined
  const other = roles.find((role) => role !== admin && held.includes(role))
  return other === undefined ? undefined : [admin, other]
}
