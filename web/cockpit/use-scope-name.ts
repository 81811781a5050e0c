/**
 * A scope's name in the reader's language.
 *
 *     const scopeName = useScopeName(district.scopes)
 *     scopeName('district-proper')   // 区本级
 */
import type { ReplyOf } from '../api/operation-types.ts'
import { useBilingual } from '../i18n/use-bilingual.ts'

export type Scopes = ReplyOf<'getDistrict'>['scopes']

export function useScopeName(scopes: Scopes): (id: string) => string {
  const say = useBilingual()
  return (id) => {
    const scope = scopes.find((candidate) => candidate.id === id)
    return scope === undefined ? id : say(scope.label)
  }
}
