/**
 * What the page of an enterprise is asked for, as the address says it: the purpose, the day, years or months, the figure whose source is open.
 *
 *     const view = useEnterpriseView()
 *     view.query                       // { purpose: 'plan-monitoring', on: '2024-06-30' }
 *     view.change({ on: undefined })   // today again
 */
import { type Purpose, purposes } from '../../../src/domain/purpose.ts'
import type { CallInput } from '../../api/operation-types.ts'
import { useSession } from '../../api/use-session.ts'
import { type ListSearch, useListSearch } from '../../parts/antd/grid/use-list-search.ts'
import { findOwnEnterprise } from './own-enterprise.ts'

type Query = CallInput<'getEnterprise'>['query']

export interface EnterpriseView {
  readonly purpose: Purpose
  /** Undefined for today. */
  readonly on: string | undefined
  readonly period: 'year' | 'month'
  readonly why: string | undefined
  readonly query: Query
  /** Purpose and day as they stand in the address, for links to other enterprises. */
  readonly search: ListSearch
  readonly change: (patch: ListSearch) => void
}

export function useEnterpriseView(): EnterpriseView {
  const [search, change] = useListSearch()
  const usual = useUsualPurpose()
  const purpose = purposes.find((known) => known === search.purpose) ?? usual
  const on = /^\d{4}-\d{2}-\d{2}$/.test(search.on ?? '') ? search.on : undefined
  return {
    purpose,
    on,
    period: search.period === 'month' ? 'month' : 'year',
    why: search.why,
    query: { purpose, ...(on === undefined ? {} : { on }) },
    search: { purpose: search.purpose, on },
    change,
  }
}

/** Who belongs to an enterprise checks its own data; offices follow the plan. */
function useUsualPurpose(): Purpose {
  const { session } = useSession()
  const isOwn = session !== null && session !== undefined && findOwnEnterprise(session) !== undefined
  return isOwn ? 'verification' : 'plan-monitoring'
}
