/**
 * What the rows of a list are read for: a word of the address, or the first purpose that the registry's key permits.
 *
 *     const { purpose, excludes } = usePurpose(registry)
 *     excludes('plan-monitoring')   // the field “姓名”, a part of the key, which must not serve it
 */
import { type Purpose, purposes } from '../../../../src/domain/purpose.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import type { FieldView, RegistryView } from '../use-dictionary.ts'

export interface ChosenPurpose {
  readonly purpose: Purpose
  /** The part of the key that rules a purpose out. */
  readonly excludes: (purpose: Purpose) => FieldView | undefined
  readonly change: (purpose: Purpose) => void
}

export function usePurpose(registry: RegistryView): ChosenPurpose {
  const [search, changeSearch] = useListSearch()
  const keys = registry.fields.filter(({ key }) => registry.key.includes(key))
  const excludes = (purpose: Purpose) => keys.find((field) => !field.purposes.includes(purpose))
  const asked = purposes.find((purpose) => purpose === search.purpose)
  const purpose = asked ?? purposes.find((one) => excludes(one) === undefined) ?? 'verification'
  return {
    purpose,
    excludes,
    change: (next) => {
      const closed = registry.fields.filter((field) => !field.purposes.includes(next)).map(({ key }) => key)
      const isSortClosed = closed.includes((search.sort ?? '').replace(/^-/, ''))
      changeSearch({
        // A filter or a sort by what may no longer be seen would be refused.
        ...Object.fromEntries(closed.map((key) => [key, undefined])),
        ...(isSortClosed ? { sort: undefined } : {}),
        missing: search.missing
          ?.split(',')
          .filter((key) => !closed.includes(key))
          .join(','),
        purpose: next,
      })
    },
  }
}
