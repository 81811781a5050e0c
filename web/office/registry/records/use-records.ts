/** Rows of a registry as the address asks for them, page after page. */
import type { Purpose } from '../../../../src/domain/purpose.ts'
import { writeFilters } from '../../../../src/domain/registry/write-filters.ts'
import { useApi } from '../../../api/api-provider.tsx'
import type { ItemOf, ReplyOf } from '../../../api/operation-types.ts'
import { useItems } from '../../../api/use-reply.ts'
import { useListSearch } from '../../../parts/antd/grid/use-list-search.ts'
import type { ListField } from '../list-field.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { recordFilters } from './record-filters.ts'

export type RecordRow = ItemOf<'listRecords'>
export type Withheld = ReplyOf<'listRecords'>['withheld'][number]

/** Rows of a page: large enough that a fast wheel seldom waits, small enough that the first one is there at once. */
const PAGE_ROWS = 200

export interface RecordsWish {
  readonly registry: RegistryView
  readonly purpose: Purpose
  readonly fields: readonly ListField[]
}

export function useRecords({ registry, purpose, fields }: RecordsWish) {
  const api = useApi()
  const [search] = useListSearch()
  const permitted = fields.filter((field) => field.purposes.includes(purpose))
  const filters = writeFilters(recordFilters(search, permitted))
  const wish = {
    purpose,
    ...(filters === '' ? {} : { filters }),
    ...(search.sort === undefined ? {} : { sort: search.sort }),
    ...(search.q === undefined ? {} : { q: search.q }),
  }
  const params = { registry: registry.id }
  const list = useItems('listRecords', { params, query: { ...wish, limit: PAGE_ROWS } })
  return {
    list,
    /** Names what is listed: another filter or sort is another list. */
    name: JSON.stringify([registry.id, wish]),
    count: list.first?.count ?? undefined,
    withheld: list.first?.withheld ?? [],
    /** The whole list as a file with these columns. */
    exportAs: (format: 'csv' | 'xlsx' | 'parquet', shown: readonly string[]) =>
      api.href('exportRecords', { params, query: { ...wish, fields: shown.join(','), format } }),
  }
}
