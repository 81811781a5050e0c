/**
 * Filters, sort and columns of a list in the address: a link shows the same list.
 *
 *     const [search, changeSearch] = useListSearch()
 *     changeSearch({ status: 'behind' })   // ?status=behind
 */
import { useNavigate, useSearch } from '@tanstack/react-router'

export type ListSearch = Readonly<Record<string, string | undefined>>

export function useListSearch(): readonly [ListSearch, (patch: ListSearch) => void] {
  const search: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  return [
    search,
    (patch) => {
      void navigate({ to: '.', search: (old: ListSearch) => ({ ...old, ...patch }), replace: true })
    },
  ]
}
