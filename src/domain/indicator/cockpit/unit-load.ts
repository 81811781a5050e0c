/**
 * How the lights spread over the lead units: what each unit has on its desk.
 *
 *     unitLoad(readings)[0]   // { unit: { id, name }, total: 15, counts: { 'on-track': 11, behind: 1, … } }
 */
import { z } from 'zod'
import { type IndicatorReading, type Status, statuses, unitRef } from '../reading.ts'

export const unitLoadRow = z.object({
  unit: unitRef,
  total: z.int(),
  counts: z.record(z.enum(statuses), z.int()),
})
export type UnitLoadRow = z.infer<typeof unitLoadRow>

/** An indicator of several leads counts for each of them. Most behind first, then most slightly behind, then most indicators. */
export function unitLoad(readings: readonly IndicatorReading[]): readonly UnitLoadRow[] {
  const rows = new Map<string, UnitLoadRow>()
  for (const reading of readings) {
    for (const unit of reading.owners) {
      const row = rows.get(unit.id) ?? { unit, total: 0, counts: noCounts() }
      const counts = { ...row.counts, [reading.status]: row.counts[reading.status] + 1 }
      rows.set(unit.id, { unit, total: row.total + 1, counts })
    }
  }
  return [...rows.values()].sort(byLoad)
}

function byLoad(a: UnitLoadRow, b: UnitLoadRow): number {
  return (
    b.counts.behind - a.counts.behind ||
    b.counts['slightly-behind'] - a.counts['slightly-behind'] ||
    b.total - a.total ||
    a.unit.id.localeCompare(b.unit.id)
  )
}

function noCounts(): Record<Status, number> {
  return {
    'on-track': 0,
    'slightly-behind': 0,
    behind: 0,
    'no-figure': 0,
    'scope-unverified': 0,
    'no-due': 0,
  }
}
