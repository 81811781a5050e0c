/**
 * Which year, and whether published figures only: the same two words in the address of the list and of each indicator.
 *
 *     const view = useIndicatorView()
 *     view.query         // { year: 2025, published: 'true' }
 *     view.suffix        // ?year=2025&published=true
 */
import { useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { stringifySearch } from '../search-codec.ts'

interface IndicatorQuery {
  readonly year?: number
  readonly published?: 'true'
}

export function useIndicatorView() {
  const [search, changeSearch] = useListSearch()
  const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : undefined
  const isPublished = search.published === 'true'
  const query: IndicatorQuery = {
    ...(year === undefined ? {} : { year }),
    ...(isPublished ? { published: 'true' } : {}),
  }
  return {
    query,
    isPublished,
    suffix: stringifySearch({ ...query }),
    setYear: (next: string) => changeSearch({ year: next }),
    setPublished: (next: boolean) => changeSearch({ published: next ? 'true' : undefined }),
  }
}
