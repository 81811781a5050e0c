/**
 * Files that back a value. Insert-only.
 *
 *     const file = await loadEvidenceContent(tx, id)
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface EvidenceRow {
  readonly id: string
  readonly unitId: string
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly uploadedBy: string
  readonly uploadedAt: Date
}

const columns = `id, unit_id as "unitId", name, media_type as "mediaType", size_bytes as "sizeBytes", sha256,
  uploaded_by as "uploadedBy", uploaded_at as "uploadedAt"`

export const evidenceStatements = defineStatements('evidence', {
  insert: `insert into evidence (district, id, unit_id, name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  find: `select ${columns} from evidence where district = $1 and id = $2`,
  list: `select ${columns} from evidence where district = $1 and id = any($2::uuid[]) order by uploaded_at, id`,
  content: 'select content from evidence where district = $1 and id = $2',
})

export async function insertEvidence(tx: Tx, evidence: EvidenceRow, content: Uint8Array): Promise<void> {
  await tx.rows(evidenceStatements.insert, [
    tx.district,
    evidence.id,
    evidence.unitId,
    evidence.name,
    evidence.mediaType,
    evidence.sizeBytes,
    evidence.sha256,
    content,
    evidence.uploadedBy,
    evidence.uploadedAt,
  ])
}

export async function findEvidence(tx: Tx, id: string): Promise<EvidenceRow | undefined> {
  const rows = await tx.rows<EvidenceRow>(evidenceStatements.find, [tx.district, id])
  return rows[0]
}

/** Those of the ids that exist. */
export async function listEvidence(tx: Tx, ids: readonly string[]): Promise<readonly EvidenceRow[]> {
  return tx.rows<EvidenceRow>(evidenceStatements.list, [tx.district, ids])
}

export async function loadEvidenceContent(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const rows = await tx.rows<{ content: Uint8Array }>(evidenceStatements.content, [tx.district, id])
  return rows[0]?.content
}
