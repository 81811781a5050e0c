/**
 * The log of acts on submissions. Insert-only: it is the truth that state and version are folded from.
 *
 *     await insertActs(tx, [{ submissionId, seq: 1, step: 'enter', value: 4.4, unit: '%', … }])
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface ActRow {
  readonly submissionId: string
  /** Counts from 1 within a submission. */
  readonly seq: number
  readonly step: string
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
  readonly value: number | null
  readonly unit: string | null
  readonly note: string | null
  /** Ids of evidence. */
  readonly evidence: readonly string[]
}

const columns = `submission_id as "submissionId", seq, step, actor_id as "actorId", actor_name as "actorName", at, value, unit,
  note, evidence`

export const actStatements = defineStatements('act', {
  list: `select ${columns} from submission_act where district = $1 and submission_id = $2 order by seq`,
  listMany: `select ${columns} from submission_act where district = $1 and submission_id = any($2::uuid[]) order by submission_id, seq`,
  insert: `insert into submission_act (district, submission_id, seq, step, actor_id, actor_name, at, value, unit, note, evidence)
    select $1, r."submissionId", r.seq, r.step, r."actorId", r."actorName", r.at, r.value, r.unit, r.note, r.evidence
    from jsonb_to_recordset($2::jsonb) as r("submissionId" uuid, seq int, step text, "actorId" text, "actorName" text,
      at timestamptz, value double precision, unit text, note text, evidence uuid[])`,
})

/** In the order in which they were done. */
export async function listActs(tx: Tx, submissionId: string): Promise<readonly ActRow[]> {
  return tx.rows<ActRow>(actStatements.list, [tx.district, submissionId])
}

/** Of several submissions at once, each in the order in which they were done. */
export async function listActsOf(tx: Tx, submissionIds: readonly string[]): Promise<readonly ActRow[]> {
  return tx.rows<ActRow>(actStatements.listMany, [tx.district, submissionIds])
}

/** Many at once. A sequence number that is taken is a `StoreConflict` on `submission_act_pkey`. */
export async function insertActs(tx: Tx, acts: readonly ActRow[]): Promise<void> {
  await tx.rows(actStatements.insert, [tx.district, JSON.stringify(acts)])
}
