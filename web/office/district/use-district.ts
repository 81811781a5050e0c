/**
 * The district's own facts, and how its scopes, years and units are named: asked once, kept.
 *
 *     const { data: district } = useDistrict()
 */

import { labelScope } from '../../../src/domain/label-scope.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { Option } from '../../parts/antd/form/field.ts'

export function useDistrict() {
  return useReply('getDistrict', {})
}

/** Newest first. */
export function useYearOptions(): readonly Option[] {
  const { data } = useDistrict()
  return [...(data?.years ?? [])]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: String(year) }))
}

/** The scope's name in the reader's language; nothing before the district is there. */
export function useScopeLabel(): (id: string | null) => string {
  const { data } = useDistrict()
  const say = useBilingual()
  return (id) => (data === undefined ? '' : say(labelScope(data.scopes, id)))
}
