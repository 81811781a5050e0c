/**
 * Whether what is counted in one scope is counted in the other as well: the same one, or a part of it, or a part of a part.
 *
 *     isWithinScope(yinzhou, 'dongqian-lake', 'district-proper')   // true
 */
import type { District } from './district.ts'

export function isWithinScope(district: District, scope: string, whole: string): boolean {
  if (scope === whole) return true
  const parts = district.scopes.find(({ id }) => id === whole)?.parts ?? []
  return parts.some((part) => isWithinScope(district, scope, part))
}
