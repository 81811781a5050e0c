/**
 * The audit chain of a district. Insert-only; the head row makes writers of one district take turns.
 *
 *     await appendAudit(tx, { at: now, actorId, actorName, action: 'submission.approve', target: `submission/${id}`, detail: {}, requestId })
 *
 * Append last in a transaction: the head stays locked until it ends.
 */
import {
  type AuditEntry,
  type AuditHead,
  type AuditRecord,
  type BrokenLink,
  findBrokenLink,
  firstPreviousHash,
  linkRecord,
  toJson,
} from '../domain/audit/chain.ts'
import { sm3 } from './audit-hash.ts'
import { containing, cursorKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export type NewAuditEntry = Omit<AuditEntry, 'district'>

export interface AuditFilter extends PageRequest {
  readonly action?: string | undefined
  /** Part of the id or name. */
  readonly actor?: string | undefined
  /** From this moment on. */
  readonly from?: Date | undefined
  /** Before this moment. */
  readonly before?: Date | undefined
}

export interface AuditVerification {
  readonly isWhole: boolean
  readonly records: number
  readonly headHash: string
  readonly firstBroken: BrokenLink | null
}

const columns = `district, seq, at, actor_id as "actorId", actor_name as "actorName", action, target, detail,
  request_id as "requestId", previous_hash as "previousHash", hash`

export const auditStatements = defineStatements('audit', {
  lockHead: 'select seq, hash from audit_head where district = $1 for update',
  head: 'select seq, hash from audit_head where district = $1',
  moveHead: 'update audit_head set seq = $2, hash = $3 where district = $1',
  insert: `insert into audit_event (district, seq, at, actor_id, actor_name, action, target, detail, request_id, previous_hash, hash)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
  page: `select ${columns} from audit_event where district = $1
    and ($2::text is null or action = $2) and ($3::text is null or actor_id ilike $3 or actor_name ilike $3)
    and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
    and ($6::bigint is null or seq < $6) order by seq desc limit $7`,
  lastChange: `select case when h.seq < $2 then h.seq else coalesce((select max(e.seq) from audit_event e
    where e.district = $1 and e.seq > $2 and split_part(e.action, '.', 1) <> all(string_to_array($3, ','))), $2) end::bigint as seq
    from audit_head h where h.district = $1`,
  after: `select ${columns} from audit_event where district = $1 and seq > $2 order by seq limit $3`,
})

/** Links the entry behind the head. The district must exist. */
export async function appendAudit(tx: Tx, entry: NewAuditEntry): Promise<AuditRecord> {
  const heads = await tx.rows<AuditHead>(auditStatements.lockHead, [tx.district])
  const head = heads[0]
  if (head === undefined) throw new Error(`district ${tx.district} has no audit head`)
  const record = linkRecord({ ...entry, district: tx.district }, head, sm3)
  await tx.rows(auditStatements.insert, [
    tx.district,
    record.seq,
    record.at,
    record.actorId,
    record.actorName,
    record.action,
    record.target,
    JSON.stringify(toJson(record.detail)),
    record.requestId,
    record.previousHash,
    record.hash,
  ])
  await tx.rows(auditStatements.moveHead, [tx.district, record.seq, record.hash])
  return record
}

/** Newest first. */
export async function listAudit(tx: Tx, filter: AuditFilter): Promise<Page<AuditRecord>> {
  const rows = await tx.rows<AuditRecord>(auditStatements.page, [
    tx.district,
    filter.action ?? null,
    containing(filter.actor),
    filter.from ?? null,
    filter.before ?? null,
    ...cursorKey(filter.cursor, 1),
    filter.limit + 1,
  ])
  return pageOf(rows, filter.limit, (row) => [row.seq])
}

export async function getAuditHead(tx: Tx): Promise<AuditHead> {
  const heads = await tx.rows<AuditHead>(auditStatements.head, [tx.district])
  return heads[0] ?? { seq: 0, hash: firstPreviousHash }
}

export interface ChangeWish {
  /** The record up to which all is known. */
  readonly known: number
  /** What acts are of that do not count: `session` stands for `session.start` and `session.end`. */
  readonly except: readonly string[]
}

/** The last record after the known one of an act that counts, or the known one; the head itself where the chain is another one and shorter. */
export async function findLastChange(tx: Tx, { known, except }: ChangeWish): Promise<number> {
  const [found] = await tx.rows<{ seq: number }>(auditStatements.lastChange, [
    tx.district,
    known,
    except.join(','),
  ])
  return found?.seq ?? 0
}

const batchSize = 2000

/** All records, oldest first, in batches: an export or a check never holds more than one batch. */
export async function* readAudit(tx: Tx): AsyncGenerator<readonly AuditRecord[], void> {
  let after = 0
  while (true) {
    const batch = await tx.rows<AuditRecord>(auditStatements.after, [tx.district, after, batchSize])
    if (batch.length > 0) yield batch
    if (batch.length < batchSize) return
    after = batch.at(-1)?.seq ?? after
  }
}

/** Recomputes every hash. Use a transaction of its own (`readSnapshot`), so that head and records are of one moment. */
export async function verifyAudit(tx: Tx): Promise<AuditVerification> {
  const stored = await getAuditHead(tx)
  let head: AuditHead = { seq: 0, hash: firstPreviousHash }
  let records = 0
  for await (const batch of readAudit(tx)) {
    const broken = findBrokenLink(batch, head, sm3)
    if (broken !== undefined) {
      return { isWhole: false, records: stored.seq, headHash: stored.hash, firstBroken: broken }
    }
    head = batch.at(-1) ?? head
    records += batch.length
  }
  const isHeadRight = head.seq === stored.seq && head.hash === stored.hash
  const firstBroken: BrokenLink | null = isHeadRight ? null : headDifference(head, stored)
  return { isWhole: isHeadRight, records, headHash: stored.hash, firstBroken }
}

/** Records cut off at the end are missing ones; otherwise the head itself was changed. */
function headDifference(last: AuditHead, stored: AuditHead): BrokenLink {
  return stored.seq > last.seq
    ? { seq: last.seq + 1, reason: 'record-missing' }
    : { seq: last.seq, reason: 'head-differs' }
}
