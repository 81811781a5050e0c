/**
 * What a figure counts, in words; a row whose plan is silent about it says so.
 *
 *     labelScope(district.scopes, 'unstated')   // { zh: '方案未写明', en: 'not stated in the plan' }
 */
import type { District } from './district.ts'
import type { Bilingual } from './indicator/definition.ts'

/** The scope of an answer to a row that states none: whatever the plan meant. Only its owners' answers are judged. */
export const unstatedScope = 'unstated'

const unstatedLabel: Bilingual = { zh: '方案未写明', en: 'not stated in the plan' }

/** An id that the district does not know is its own label. */
export function labelScope(scopes: District['scopes'], id: string | null): Bilingual {
  if (id === null || id === unstatedScope) return unstatedLabel
  return scopes.find((scope) => scope.id === id)?.label ?? { zh: id, en: id }
}
