/**
 * The cockpit's address as state.
 *
 *     const [search, change] = useCockpitSearch()
 *     change({ year: 2024 })
 */
import { goTo, useAddress } from '../parts/plain/use-address.ts'
import { type CockpitSearch, readCockpitSearch, writeCockpitSearch } from './cockpit-search.ts'

export type ChangeSearch = (changes: Partial<CockpitSearch>) => void

export function useCockpitSearch(): readonly [CockpitSearch, ChangeSearch] {
  const { search } = useAddress()
  const change: ChangeSearch = (changes) => {
    const now = new URLSearchParams(location.search)
    goTo(`${location.pathname}${writeCockpitSearch(now, changes)}`, isStep(now, changes) ? 'push' : 'replace')
  }
  return [readCockpitSearch(search), change]
}

/** What the back button undoes: another year, other figures, an explanation opened. Moving on through explanations is no step. */
function isStep(now: URLSearchParams, { year, isPublishedOnly, why }: Partial<CockpitSearch>): boolean {
  const opens = why !== undefined && why !== null && !now.has('why')
  return opens || year !== undefined || isPublishedOnly !== undefined
}
