/**
 * Rows of an enterprise as a reader may see them on a day: the values that held, which change brought each, what stood there before.
 *
 *     const rows = showRows(histories.site, { look: looks.site, day: '2024-06-30', placeOf })
 */
import type { EnterpriseEvent, EnterpriseRow } from '../../domain/registry/enterprise/enterprise-view.ts'
import {
  eventsOf,
  isGone,
  type RowHistory,
  valuesBrought,
  versionOn,
} from '../../domain/registry/enterprise/row-history.ts'
import { recordKeyOf } from '../../domain/registry/record-key.ts'
import type { Look } from '../registry/look-at-registry.ts'

export interface Showing {
  readonly look: Look
  readonly day: string
  /** The place of a change in the reply. */
  readonly placeOf: (changeId: string) => number
}

export function showRows(histories: readonly RowHistory[], showing: Showing): readonly EnterpriseRow[] {
  return histories
    .filter((history) => !isGone(history))
    .flatMap((history) => showRow(history, showing) ?? [])
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Undefined for a row that did not hold on the day. */
export function showRow(history: RowHistory, { look, day, placeOf }: Showing): EnterpriseRow | undefined {
  const held = versionOn(history, day)
  if (held === undefined) return undefined
  const upToDay = history.slice(history.indexOf(held))
  const brought = look.fields
    .filter(({ key }) => !look.registry.key.includes(key))
    .map(({ key }) => {
      const values = valuesBrought(upToDay, key)
      return { key, values: values.map(({ value, changeId }) => ({ value, change: placeOf(changeId) })) }
    })
  return {
    key: recordKeyOf(held.values, look.registry),
    values: Object.fromEntries(look.fields.map(({ key }) => [key, held.values[key] ?? null])),
    version: held.version,
    broughtBy: Object.fromEntries(
      brought.flatMap(({ key, values: [now] }) => (now === undefined ? [] : [[key, now.change]])),
    ),
    former: Object.fromEntries(
      brought.flatMap(({ key, values: [, ...before] }) => (before.length === 0 ? [] : [[key, before]])),
    ),
    validFrom: held.validFrom,
    validTo: held.validTo,
  }
}

export function showEvents(
  histories: readonly RowHistory[],
  { look, placeOf }: Omit<Showing, 'day'>,
): readonly EnterpriseEvent[] {
  const fields = look.fields.map(({ key }) => key)
  return histories.flatMap((history) =>
    eventsOf(history, fields).map(({ changeId, at, differences, ...event }) => ({
      ...event,
      change: placeOf(changeId),
      registry: look.registry.id,
      key: recordKeyOf(history[0].values, look.registry),
      at: at.toISOString(),
      differences: [...differences],
    })),
  )
}
