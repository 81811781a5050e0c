/**
 * The registries as the dictionary defines them, asked once for all of these pages.
 *
 *     const { registry, labelOf } = useRegistry('enterprise-year')
 *     labelOf('town', '330212110')   // 姜山镇
 */
import type { Dictionary, FieldView, RegistryView } from '../../../src/domain/registry/record-view.ts'
import { useReply } from '../../api/use-reply.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'

export type { Dictionary, FieldView, RegistryView }

/** What a reference leads to, where the district keeps a list of it. */
export type ListedTarget = keyof Dictionary['references']

export function useDictionary() {
  return useReply('listRegistries', {})
}

/** The name of what a reference leads to; its id where the list does not know it. */
export function useReferenceLabels(): (target: ListedTarget, id: string) => string {
  const { data } = useDictionary()
  const say = useBilingual()
  return (target, id) => {
    const found = data?.references[target].find((one) => one.id === id)
    return found === undefined ? id : say(found.label)
  }
}
