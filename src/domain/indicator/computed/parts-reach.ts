/**
 * Whose rows a reader may see added up: every division for those who answer for the district, everything within their own towns for officers of towns, and for all
 * others the division by town or by cluster, with what would give an enterprise away withheld.
 *
 *     partsReach(grants, { town: '330212110' })   // 'open' for the officer of that town
 */
import type { Grant } from '../../access/decide.ts'
import { rowScope, seesSecrets } from '../../registry/visible-fields.ts'
import type { Dimension, Selection } from './row-groups.ts'

export type PartsReach = 'open' | 'cleared' | 'refused'

export function partsReach(
  grants: readonly Grant[],
  { by, only }: { readonly by: Dimension | undefined; readonly only: Selection },
): PartsReach {
  const rows = rowScope(grants)
  if (rows.kind === 'all' && seesSecrets(grants)) return 'open'
  const isOwnTown = rows.kind === 'towns' && rows.towns.some((town) => town === only.town)
  if (isOwnTown) return 'open'
  const isFiltered = Object.keys(only).length > 0
  return isFiltered || by === 'segment' || by === 'size' ? 'refused' : 'cleared'
}
