/** Files that back a value: stored once, never changed, given back as they came. */
import { createHash } from 'node:crypto'
import { mayAct } from '../../domain/access/decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import { findDocument } from '../../store/document-store.ts'
import { findEvidence, insertEvidence, loadEvidenceContent } from '../../store/evidence-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'

export interface UploadEvidence {
  readonly district: string
  readonly unit: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface EvidenceView {
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
  readonly sha256: string
}

export async function uploadEvidence(context: Context, wish: UploadEvidence): Promise<EvidenceView> {
  const { district, unit, mediaType, bytes } = wish
  if (!mayAct(context.actor, { resource: 'evidence', action: 'enter' }, { unit }))
    throw new Refusal('forbidden', { unit })
  return context.database.withDistrict(district, async (tx) => {
    const file = await keepFile(tx, context, { unit, name: wish.name, mediaType, bytes })
    await recordAudit(tx, context, {
      action: 'evidence.upload',
      target: `evidence/${file.id}`,
      detail: { ...file, unit },
    })
    return file
  })
}

/** Stores the bytes; whoever calls it has asked whether this may be and writes the audit. */
export async function keepFile(
  tx: Tx,
  { actor, now, newId }: Context,
  { unit, name, mediaType, bytes }: Omit<UploadEvidence, 'district'>,
): Promise<EvidenceView> {
  if (bytes.length === 0) throw new Refusal('file-empty', { name })
  const file = {
    id: newId(),
    name: plainName(name),
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  const row = { ...file, unitId: unit, mediaType, uploadedBy: actor.id, uploadedAt: now }
  await insertEvidence(tx, row, bytes)
  return file
}

export async function downloadEvidence(context: Context, { district, id }: { district: string; id: string }) {
  return context.database.readDistrict(district, async (tx) => {
    const row = await findEvidence(tx, id)
    // A document of an enterprise has its own readers and its own address.
    const isVisible =
      row !== undefined &&
      (await findDocument(tx, id)) === undefined &&
      mayAct(context.actor, { resource: 'evidence', action: 'read' }, { unit: row.unitId })
    const bytes = isVisible ? await loadEvidenceContent(tx, id) : undefined
    if (!isVisible || bytes === undefined) throw new Refusal('not-found', { what: `evidence ${id}` })
    return { bytes, fileName: row.name, mediaType: row.mediaType }
  })
}

/** Without folders and control characters: the name is shown and offered again, never used as a path. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const clean = last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  return clean === '' ? 'file' : clean.slice(0, 200)
}
