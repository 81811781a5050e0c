/**
 * What one change did to the rows of one registry, as a page tells it: rows that were added or removed are counted, edits are told value by value.
 *
 *     eventsByChange(detail.events)   // [{ change: 3, registry: 'enterprise-month', kind: 'added', rows: […] }, …]
 */
import type { EnterpriseEvent } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'

export interface ChangedRows {
  readonly change: number
  readonly registry: string
  readonly kind: EnterpriseEvent['kind']
  readonly at: string
  /** At least one. */
  readonly rows: readonly EnterpriseEvent[]
}

/** In the order of the events. */
export function eventsByChange(events: readonly EnterpriseEvent[]): readonly ChangedRows[] {
  const groups = Map.groupBy(events, ({ change, registry, kind }) => `${change} ${registry} ${kind}`)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const { change, registry, kind, at } = first
    return [{ change, registry, kind, at, rows }]
  })
}
