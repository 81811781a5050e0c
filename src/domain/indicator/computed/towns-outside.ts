/**
 * The towns that a scope does not take in: their enterprises are left out of its figures.
 *
 *     townsOutside(yinzhou, 'district-proper')   // those of the high-tech zone
 *
 * A scope that can be read in several ways, or of which no town is a part, leaves nobody out.
 */
import type { District } from '../../district.ts'
import { isWithinScope } from '../../is-within-scope.ts'

export function townsOutside(district: District, scope: string | null): ReadonlySet<string> {
  const definition = district.scopes.find(({ id }) => id === scope)
  if (scope === null || definition === undefined || definition.isUncertain) return new Set()
  const outside = district.towns.filter((town) => !isWithinScope(district, town.scope, scope))
  if (outside.length === district.towns.length) return new Set()
  return new Set(outside.map(({ code }) => code))
}
