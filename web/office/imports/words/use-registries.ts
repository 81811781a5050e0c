/** The registries by their ids, and as choices. */
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Option } from '../../../parts/antd/form/field.ts'
import { useDictionary } from '../../registry/use-dictionary.ts'

export function useRegistries() {
  const { data } = useDictionary()
  const say = useBilingual()
  const items = data?.items ?? []
  const options = (isWanted: (enterable: readonly string[]) => boolean): readonly Option[] =>
    items.flatMap(({ id, label, enterable }) =>
      isWanted(enterable) ? [{ value: id, label: say(label) }] : [],
    )
  return {
    isLoaded: data !== undefined,
    find: (id: string) => items.find((registry) => registry.id === id),
    /** The id itself until the dictionary is there. */
    labelOf: (id: string) => {
      const found = items.find((registry) => registry.id === id)
      return found === undefined ? id : say(found.label)
    },
    all: options(() => true),
    /** Those of which the reader's unit provides something. */
    enterable: options((fields) => fields.length > 0),
  }
}
