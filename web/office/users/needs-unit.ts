/** True for a role that is held for a unit: the permission table gives it reach over its unit. `needsUnit('liaison')` */
import { permissions, type Role } from '../../../src/domain/access/permissions.ts'

export function needsUnit(role: Role): boolean {
  return permissions.some((permission) => permission.role === role && permission.reach === 'unit')
}
