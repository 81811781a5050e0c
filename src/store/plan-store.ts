/**
 * Editions of plans. One edition of a plan is current; the others stay as they were.
 *
 *     const edition = await findCurrentPlan(tx)
 */
import type { Plan } from '../domain/plan/plan.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface PlanEditionRow {
  readonly id: string
  /** Counts from 1. */
  readonly edition: number
  readonly document: Plan
  readonly publishedAt: Date
  readonly isCurrent: boolean
}

const columns = `id, edition, document, published_at as "publishedAt", is_current as "isCurrent"`

export const planStatements = defineStatements('plan', {
  current: `select ${columns} from plan_edition where district = $1 and is_current order by published_at desc, id limit 1`,
  find: `select ${columns} from plan_edition where district = $1 and id = $2 and is_current`,
  list: `select id, edition, published_at as "publishedAt", is_current as "isCurrent" from plan_edition
    where district = $1 order by id, edition`,
  retire: 'update plan_edition set is_current = false where district = $1 and id = $2 and is_current',
  insert: `insert into plan_edition (district, id, edition, document, published_at, is_current)
    select $1, $2, coalesce(max(p.edition), 0) + 1, $3::jsonb, $4::timestamptz, true
    from plan_edition p where p.district = $1 and p.id = $2 returning edition`,
})

/** The current edition of the plan that was published last. */
export async function findCurrentPlan(tx: Tx): Promise<PlanEditionRow | undefined> {
  const rows = await tx.rows<PlanEditionRow>(planStatements.current, [tx.district])
  return rows[0]
}

export async function findPlan(tx: Tx, id: string): Promise<PlanEditionRow | undefined> {
  const rows = await tx.rows<PlanEditionRow>(planStatements.find, [tx.district, id])
  return rows[0]
}

export async function listPlanEditions(tx: Tx): Promise<readonly Omit<PlanEditionRow, 'document'>[]> {
  return tx.rows<Omit<PlanEditionRow, 'document'>>(planStatements.list, [tx.district])
}

/** Saves the document as the next edition of its plan, makes it current, and tells its number. */
export async function savePlanEdition(tx: Tx, document: Plan, publishedAt: Date): Promise<number> {
  await tx.rows(planStatements.retire, [tx.district, document.id])
  const rows = await tx.rows<{ edition: number }>(planStatements.insert, [
    tx.district,
    document.id,
    JSON.stringify(document),
    publishedAt,
  ])
  return rows[0]?.edition ?? 1
}
