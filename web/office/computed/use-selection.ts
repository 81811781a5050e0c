/**
 * Which year, which division and which enterprises a page of computed figures shows: all of it in the address.
 *
 *     const selection = useSelection()
 *     selection.query              // { year: 2025, by: 'town', cluster: 'digital' }
 *     selection.within('330212110')   // the search of only that town, divided further
 */
import { type Dimension, dimensions } from '../../../src/domain/indicator/computed/row-groups.ts'
import { type ListSearch, useListSearch } from '../../parts/antd/grid/use-list-search.ts'

/** Where a part leads next; a size is not divided further. */
const nextDimension = { town: 'cluster', cluster: 'segment', segment: 'size', size: 'size' } as const

export type Only = Readonly<Partial<Record<Dimension, string>>>

export interface Selection {
  readonly year: number | undefined
  readonly by: Dimension
  readonly only: Only
  /** As the API asks for it. */
  readonly query: Only & { readonly year?: number; readonly by: Dimension }
  readonly setYear: (year: string) => void
  readonly setBy: (by: Dimension) => void
  readonly within: (key: string | null) => ListSearch
  readonly remove: (dimension: Dimension) => void
}

export function useSelection(): Selection {
  const [search, change] = useListSearch()
  const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : undefined
  const by = dimensions.find((one) => one === search.by) ?? 'town'
  const only = onlyOf(search)
  return {
    year,
    by,
    only,
    query: { ...only, by, ...(year === undefined ? {} : { year }) },
    setYear: (next) => change({ year: next }),
    setBy: (next) => change({ by: next }),
    within: (key) => ({ ...search, [by]: key ?? 'none', by: nextDimension[by] }),
    remove: (dimension) => change({ [dimension]: undefined, by: dimension }),
  }
}

function onlyOf(search: ListSearch): Only {
  return Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const key = search[dimension] ?? ''
      return key === '' ? [] : [[dimension, key] as const]
    }),
  )
}
