/**
 * What the cockpit's address says, so that every view can be linked to: `?year=2025&published=true&why=industrial-tax-per-mu`.
 *
 *     readCockpitSearch(new URLSearchParams('?year=2025'))
 *     writeCockpitSearch(search, { why: null })   // the same address without it
 */
import { type Status, statuses } from '../parts/plain/status-order.ts'

export interface CockpitSearch {
  /** Undefined: the district's default, the last closed year. */
  readonly year: number | undefined
  readonly isPublishedOnly: boolean
  /** Indicator whose explanation is open. */
  readonly why: string | null
  /** The light that stands out in the table. */
  readonly light: Status | null
  readonly isWall: boolean
}

export function readCockpitSearch(search: URLSearchParams): CockpitSearch {
  const year = search.get('year')
  return {
    year: year !== null && /^20\d\d$/.test(year) ? Number(year) : undefined,
    isPublishedOnly: search.get('published') === 'true',
    why: search.get('why') || null,
    light: statuses.find((status) => status === search.get('light')) ?? null,
    isWall: search.get('wall') === '1',
  }
}

/** The address with the changes; what is at rest stays out of it, what is not ours stays in. */
export function writeCockpitSearch(search: URLSearchParams, changes: Partial<CockpitSearch>): string {
  const next = new URLSearchParams(search)
  const { year, isPublishedOnly, why, light, isWall } = { ...readCockpitSearch(search), ...changes }
  const entries = {
    year: year === undefined ? null : String(year),
    published: isPublishedOnly ? 'true' : null,
    why,
    light,
    wall: isWall ? '1' : null,
  }
  for (const [name, value] of Object.entries(entries)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  const text = next.toString()
  return text === '' ? '' : `?${text}`
}
