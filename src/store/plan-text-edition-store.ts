/**
 * Published editions of plans, each frozen from a reviewed draft. Insert-only.
 *
 *     await insertTextEdition(tx, { id, name, draftId, succeeds: null, plan, … })   // the next number of its name
 */
import type { EditionCounts } from '../domain/plan/compare/text-edition.ts'
import type { CompiledPlan } from '../domain/plan/compiled-plan.ts'
import { momentKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface TextEditionRow {
  readonly id: string
  /** Of the plan, the same for all its editions. */
  readonly name: string
  /** Counts from 1 within a name. */
  readonly number: number
  readonly title: string | null
  readonly fileName: string
  readonly draftId: string
  /** Edition that it follows. */
  readonly succeeds: string | null
  readonly counts: EditionCounts
  readonly publishedByName: string
  readonly publishedAt: Date
}

export interface NewTextEdition
  extends Pick<
    TextEditionRow,
    'id' | 'name' | 'draftId' | 'succeeds' | 'counts' | 'publishedByName' | 'publishedAt'
  > {
  readonly plan: CompiledPlan
  readonly publishedBy: string
}

export interface EditionText {
  readonly text: string
  readonly plan: CompiledPlan
}

const columns = `e.id, e.name, e.number, d.title, d.file_name as "fileName", e.draft_id as "draftId", e.succeeds, e.counts,
  e.published_by_name as "publishedByName", e.published_at as "publishedAt"`

const source = `from plan_text_edition e join plan_draft d on d.district = $1 and d.id = e.draft_id where e.district = $1`

export const planTextEditionStatements = defineStatements('plan-text-edition', {
  insert: `insert into plan_text_edition (district, id, name, number, draft_id, succeeds, plan, counts, published_by,
      published_by_name, published_at)
    select $1, $2::uuid, $3::text, coalesce(max(p.number), 0) + 1, $4::uuid, $5::uuid, $6::jsonb, $7::jsonb, $8::text, $9::text,
      $10::timestamptz
    from plan_text_edition p where p.district = $1 and p.name = $3`,
  find: `select ${columns} ${source} and e.id = $2`,
  latest: `select ${columns} ${source} and e.name = $2 order by e.number desc limit 1`,
  text: `select d.body as text, e.plan ${source} and e.id = $2`,
  page: `select ${columns} ${source} and ($2::text is null or e.name = $2)
    and ($3::timestamptz is null or (e.published_at, e.id) < ($3, $4::uuid))
    order by e.published_at desc, e.id desc limit $5`,
})

/** A `StoreConflict` on `plan_text_edition_number` when someone publishes the same name at this moment. */
export async function insertTextEdition(tx: Tx, edition: NewTextEdition): Promise<void> {
  await tx.rows(planTextEditionStatements.insert, [
    tx.district,
    edition.id,
    edition.name,
    edition.draftId,
    edition.succeeds,
    JSON.stringify(edition.plan),
    JSON.stringify(edition.counts),
    edition.publishedBy,
    edition.publishedByName,
    edition.publishedAt,
  ])
}

export async function findTextEdition(tx: Tx, id: string): Promise<TextEditionRow | undefined> {
  const rows = await tx.rows<TextEditionRow>(planTextEditionStatements.find, [tx.district, id])
  return rows[0]
}

export async function findLatestEdition(tx: Tx, name: string): Promise<TextEditionRow | undefined> {
  const rows = await tx.rows<TextEditionRow>(planTextEditionStatements.latest, [tx.district, name])
  return rows[0]
}

export async function loadEditionText(tx: Tx, id: string): Promise<EditionText | undefined> {
  const rows = await tx.rows<EditionText>(planTextEditionStatements.text, [tx.district, id])
  return rows[0]
}

export interface TextEditionFilter extends PageRequest {
  readonly name?: string | undefined
}

/** Newest first. */
export async function listTextEditions(tx: Tx, filter: TextEditionFilter): Promise<Page<TextEditionRow>> {
  const { name = null, cursor, limit } = filter
  const values = [tx.district, name, ...momentKey(cursor), limit + 1]
  const rows = await tx.rows<TextEditionRow>(planTextEditionStatements.page, values)
  return pageOf(rows, limit, ({ publishedAt, id }) => [publishedAt.toISOString(), id])
}
