/**
 * What the signed-in person may do: menus, buttons and route guards ask here. The server decides again.
 *
 *     mayEver(session, 'submission', 'read')
 *     mayReach(session, 'sheet', 'enter', 'economy-information')
 */
import type { Action, Resource } from '../../src/domain/access/permissions.ts'
import type { Session } from './api-provider.tsx'

type Permissions = Pick<Session, 'permissions'>

/** To something at all. */
export function mayEver(session: Permissions, resource: Resource, action: Action): boolean {
  return session.permissions.some((held) => held.resource === resource && held.action === action)
}

/** To what belongs to this unit. */
export function mayReach(
  session: Permissions,
  wish: { readonly resource: Resource; readonly action: Action },
  unit: string,
): boolean {
  return session.permissions.some(
    (held) =>
      held.resource === wish.resource &&
      held.action === wish.action &&
      (held.reach === 'district' || (held.reach === 'unit' && held.unit === unit)),
  )
}

/** Units that the wish reaches; undefined when it reaches all of the district. */
export function findReachedUnits(
  session: Permissions,
  resource: Resource,
  action: Action,
): readonly string[] | undefined {
  const held = session.permissions.filter((one) => one.resource === resource && one.action === action)
  if (held.some((one) => one.reach === 'district')) return undefined
  return [...new Set(held.flatMap((one) => (one.unit === null ? [] : [one.unit])))]
}
