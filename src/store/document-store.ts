/**
 * Documents about enterprises: a file of the evidence store with its kind, and its removal. Insert-only.
 *
 *     await listDocuments(tx, '9133…', '2026-06-30')   // as they stood on that day, newest first
 */
import type { DocumentKind } from '../domain/registry/enterprise/enterprise-document.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface DocumentRow {
  /** Of the file too. */
  readonly id: string
  /** Credit code. */
  readonly enterprise: string
  readonly kind: DocumentKind
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly addedByName: string
  readonly addedOn: string
  /** Null while it stands. */
  readonly reason: string | null
  readonly removedByName: string | null
  readonly removedOn: string | null
}

export interface NewDocument
  extends Pick<DocumentRow, 'id' | 'enterprise' | 'kind' | 'addedByName' | 'addedOn'> {
  readonly addedBy: string
  readonly addedAt: Date
}

export interface NewRemoval {
  readonly id: string
  readonly reason: string
  readonly removedOn: string
  readonly removedBy: string
  readonly removedByName: string
  readonly removedAt: Date
}

const columns = `d.id, d.enterprise, d.kind, f.name, f.media_type as "mediaType", f.size_bytes as "sizeBytes", f.sha256,
  d.added_by_name as "addedByName", d.added_on as "addedOn", m.reason, m.removed_by_name as "removedByName", m.removed_on as "removedOn"`

export const documentStatements = defineStatements('document', {
  insert: `insert into enterprise_document (district, id, enterprise, kind, added_on, added_by, added_by_name, added_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  remove: `insert into document_removal (district, document_id, reason, removed_on, removed_by, removed_by_name, removed_at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (district, document_id) do nothing returning document_id as id`,
  list: `select ${columns} from enterprise_document d
    join evidence f on f.district = $1 and f.id = d.id
    left join document_removal m on m.district = $1 and m.document_id = d.id and m.removed_on <= $3::date
    where d.district = $1 and d.enterprise = $2 and d.added_on <= $3::date order by d.added_at desc, d.id`,
  find: `select ${columns} from enterprise_document d
    join evidence f on f.district = $1 and f.id = d.id
    left join document_removal m on m.district = $1 and m.document_id = d.id
    where d.district = $1 and d.id = $2`,
})

export async function insertDocument(tx: Tx, document: NewDocument): Promise<void> {
  const { id, enterprise, kind, addedOn, addedBy, addedByName, addedAt } = document
  const added = [addedOn, addedBy, addedByName, addedAt]
  await tx.rows(documentStatements.insert, [tx.district, id, enterprise, kind, ...added])
}

/** False when it is removed already: nothing is changed then. */
export async function insertRemoval(tx: Tx, removal: NewRemoval): Promise<boolean> {
  const { id, reason, removedOn, removedBy, removedByName, removedAt } = removal
  const removed = [removedOn, removedBy, removedByName, removedAt]
  const rows = await tx.rows(documentStatements.remove, [tx.district, id, reason, ...removed])
  return rows.length === 1
}

/** What was added up to a day, with its removal when that had happened by then. */
export async function listDocuments(
  tx: Tx,
  enterprise: string,
  day: string,
): Promise<readonly DocumentRow[]> {
  return tx.rows<DocumentRow>(documentStatements.list, [tx.district, enterprise, day])
}

export async function findDocument(tx: Tx, id: string): Promise<DocumentRow | undefined> {
  const rows = await tx.rows<DocumentRow>(documentStatements.find, [tx.district, id])
  return rows[0]
}
