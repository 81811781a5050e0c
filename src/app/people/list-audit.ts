/** Audit records, newest first. Days are the district's own. */
import { listAudit as listAuditRows } from '../../store/audit-store.ts'
import type { Context } from '../context.ts'
import type { PageWish } from '../page-items.ts'

export interface ListAudit extends PageWish {
  readonly district: string
  readonly action?: string | undefined
  readonly actor?: string | undefined
  /** First and last day shown, `2026-03-02`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const dayMs = 24 * 3_600_000

export async function listAudit({ database }: Context, wish: ListAudit) {
  const { district, from, to, ...filter } = wish
  const before = to === undefined ? undefined : new Date(startOf(to).getTime() + dayMs)
  const since = from === undefined ? undefined : startOf(from)
  return database.readDistrict(district, async (tx) => {
    const { items, nextCursor } = await listAuditRows(tx, { ...filter, from: since, before })
    return { items: items.map((record) => ({ ...record, at: record.at.toISOString() })), nextCursor }
  })
}

/** Midnight in Asia/Shanghai. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`)
}
