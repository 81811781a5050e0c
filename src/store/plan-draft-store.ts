/**
 * Drafts of plans and the acts of their review. A draft's text and reading never change; its acts are insert-only.
 *
 *     const isMine = await moveDraft(tx, { id, version: 7, progress, by, at: now })   // false: someone acted on version 7 before
 *     await insertDraftAct(tx, { draftId: id, seq: 7, key, act, … })
 */
import type { CompiledPlan } from '../domain/plan/compiled-plan.ts'
import type { DraftState } from '../domain/plan/review/plan-draft.ts'
import type { LoggedAct } from '../domain/plan/review/review-act.ts'
import type { Finding, ReviewProgress } from '../domain/plan/review/reviewed-plan.ts'
import { momentKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface PlanDraftRow {
  readonly id: string
  readonly fileName: string
  /** Of the file, hexadecimal. */
  readonly sha256: string
  readonly sizeBytes: number
  readonly title: string | null
  readonly state: DraftState
  /** 1 when uploaded; each act adds 1. */
  readonly version: number
  readonly progress: ReviewProgress
  /** Edition that it is to follow. */
  readonly succeeds: string | null
  /** Edition that it was published as. */
  readonly edition: string | null
  readonly discardReason: string | null
  readonly createdByName: string
  readonly createdAt: Date
  readonly updatedByName: string
  readonly updatedAt: Date
}

/** What was read from the file. */
export interface PlanDraftReading {
  readonly text: string
  readonly compiled: CompiledPlan
  readonly findings: readonly Finding[]
}

export interface NewPlanDraft
  extends Pick<PlanDraftRow, 'id' | 'fileName' | 'sha256' | 'title' | 'progress' | 'succeeds'> {
  readonly reading: PlanDraftReading
  readonly createdBy: string
  readonly createdByName: string
  readonly createdAt: Date
}

const columns = `d.id, d.file_name as "fileName", d.sha256, d.size_bytes as "sizeBytes", d.title, d.state, d.version, d.progress,
  d.succeeds, e.id as edition, d.discard_reason as "discardReason", d.created_by_name as "createdByName",
  d.created_at as "createdAt", d.updated_by_name as "updatedByName", d.updated_at as "updatedAt"`

const source = `from plan_draft d left join plan_text_edition e on e.district = $1 and e.draft_id = d.id where d.district = $1`

export const planDraftStatements = defineStatements('plan-draft', {
  insert: `insert into plan_draft (district, id, file_name, sha256, size_bytes, content, title, body, compiled, findings, progress,
      state, version, succeeds, created_by, created_by_name, created_at, updated_by_name, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', 1, $12, $13, $14, $15, $14, $15)
    on conflict (district, sha256) where state = 'open' do nothing returning id`,
  find: `select ${columns} ${source} and d.id = $2`,
  findOpen: `select ${columns} ${source} and d.sha256 = $2 and d.state = 'open'`,
  reading: 'select body as text, compiled, findings from plan_draft where district = $1 and id = $2',
  page: `select ${columns} ${source} and ($2::text is null or d.state = $2)
    and ($3::timestamptz is null or (d.created_at, d.id) < ($3, $4::uuid))
    order by d.created_at desc, d.id desc limit $5`,
  move: `update plan_draft set version = version + 1, progress = $4, updated_by_name = $5, updated_at = $6
    where district = $1 and id = $2 and version = $3 and state = 'open' returning id`,
  close: `update plan_draft set version = version + 1, state = $4, succeeds = $5, discard_reason = $6, updated_by_name = $7, updated_at = $8
    where district = $1 and id = $2 and version = $3 and state = 'open' returning id`,
})

const actColumns = `seq, key, act, actor_id as "actorId", actor_name as "actorName", at`

export const planDraftActStatements = defineStatements('plan-draft-act', {
  list: `select ${actColumns} from plan_draft_act where district = $1 and draft_id = $2 order by seq`,
  insert: `insert into plan_draft_act (district, draft_id, seq, key, act, actor_id, actor_name, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
})

/** False when the same file is an open draft already: nothing is kept then. */
export async function insertPlanDraft(tx: Tx, draft: NewPlanDraft, content: Uint8Array): Promise<boolean> {
  const { text, compiled, findings } = draft.reading
  const rows = await tx.rows(planDraftStatements.insert, [
    tx.district,
    draft.id,
    draft.fileName,
    draft.sha256,
    content.length,
    content,
    draft.title,
    text,
    JSON.stringify(compiled),
    JSON.stringify(findings),
    JSON.stringify(draft.progress),
    draft.succeeds,
    draft.createdBy,
    draft.createdByName,
    draft.createdAt,
  ])
  return rows.length === 1
}

export async function findPlanDraft(tx: Tx, id: string): Promise<PlanDraftRow | undefined> {
  const rows = await tx.rows<PlanDraftRow>(planDraftStatements.find, [tx.district, id])
  return rows[0]
}

/** The draft under review that was made of the same bytes. */
export async function findOpenDraft(tx: Tx, sha256: string): Promise<PlanDraftRow | undefined> {
  const rows = await tx.rows<PlanDraftRow>(planDraftStatements.findOpen, [tx.district, sha256])
  return rows[0]
}

export async function loadDraftReading(tx: Tx, id: string): Promise<PlanDraftReading | undefined> {
  const rows = await tx.rows<PlanDraftReading>(planDraftStatements.reading, [tx.district, id])
  return rows[0]
}

export interface PlanDraftFilter extends PageRequest {
  readonly state?: DraftState | undefined
}

/** Newest first. */
export async function listPlanDrafts(tx: Tx, filter: PlanDraftFilter): Promise<Page<PlanDraftRow>> {
  const { state = null, cursor, limit } = filter
  const values = [tx.district, state, ...momentKey(cursor), limit + 1]
  const rows = await tx.rows<PlanDraftRow>(planDraftStatements.page, values)
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id])
}

/** Moves the version on by one. False when it is no longer the one given, or the draft is closed: nothing is changed then. */
export async function moveDraft(
  tx: Tx,
  move: {
    readonly id: string
    readonly version: number
    readonly progress: ReviewProgress
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const { id, version, progress, by, at } = move
  const values = [tx.district, id, version, JSON.stringify(progress), by, at]
  const rows = await tx.rows(planDraftStatements.move, values)
  return rows.length === 1
}

/** Closes an open draft. False as in `moveDraft`. */
export async function closeDraft(
  tx: Tx,
  close: {
    readonly id: string
    readonly version: number
    readonly state: Exclude<DraftState, 'open'>
    /** Edition that it followed in the end. */
    readonly succeeds: string | null
    readonly reason: string | null
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const { id, version, state, succeeds, reason, by, at } = close
  const values = [tx.district, id, version, state, succeeds, reason, by, at]
  const rows = await tx.rows(planDraftStatements.close, values)
  return rows.length === 1
}

export interface PlanDraftActRow extends Omit<LoggedAct, 'at'> {
  /** The client's, unique for the actor within a draft. */
  readonly key: string
  readonly at: Date
}

/** In the order in which they were done. */
export async function listDraftActs(tx: Tx, draftId: string): Promise<readonly PlanDraftActRow[]> {
  return tx.rows<PlanDraftActRow>(planDraftActStatements.list, [tx.district, draftId])
}

export async function insertDraftAct(tx: Tx, draftId: string, row: PlanDraftActRow): Promise<void> {
  const { seq, key, act, actorId, actorName, at } = row
  const values = [tx.district, draftId, seq, key, JSON.stringify(act), actorId, actorName, at]
  await tx.rows(planDraftActStatements.insert, values)
}
