/**
 * What was done to the rows of an enterprise, as a page tells it: rows that were added one after another are counted, whatever many changes brought them; edits and removals
 * are told change by change.
 *
 *     eventsByChange(detail.events)   // [{ registry: 'enterprise-month', kind: 'added', changes: [3, 4], rows: […] }, …]
 */
import type { EnterpriseEvent } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'

export interface ChangedRows {
  readonly registry: string
  readonly kind: EnterpriseEvent['kind']
  /** Places of the changes, newest first; at least one. */
  readonly changes: readonly number[]
  /** Newest first; at least one. */
  readonly rows: readonly EnterpriseEvent[]
}

/** In the order of the events. */
export function eventsByChange(events: readonly EnterpriseEvent[]): readonly ChangedRows[] {
  const groups: ChangedRows[] = []
  for (const event of events) {
    const { registry, kind, change } = event
    const at = groups.findLastIndex((group) => belongs(group, event))
    const found = groups[at]
    if (
      found === undefined ||
      (kind === 'added' && !found.changes.includes(change) && at < groups.length - 1)
    )
      groups.push({ registry, kind, changes: [change], rows: [event] })
    else
      groups[at] = {
        ...found,
        changes: [...new Set([...found.changes, change])],
        rows: [...found.rows, event],
      }
  }
  return groups
}

function belongs({ registry, kind, changes }: ChangedRows, event: EnterpriseEvent): boolean {
  if (registry !== event.registry || kind !== event.kind) return false
  return kind === 'added' || changes.includes(event.change)
}
