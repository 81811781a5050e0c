/** The documents of an enterprise as they stood on a day, and the bytes of one. */

import { Refusal } from '../../domain/refusal.ts'
import {
  documentKindTerms,
  type EnterpriseDocument,
  type EnterpriseDocuments,
} from '../../domain/registry/enterprise/enterprise-document.ts'
import { type DocumentRow, findDocument, listDocuments as listStored } from '../../store/document-store.ts'
import { loadEvidenceContent } from '../../store/evidence-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { openDocuments } from './open-documents.ts'

export interface ListDocuments {
  readonly district: string
  readonly code: string
  /** Today unless said. */
  readonly on?: string | undefined
}

export async function listDocuments(context: Context, wish: ListDocuments): Promise<EnterpriseDocuments> {
  const { district, code } = wish
  const snapshot = await context.installation.snapshots.get(district)
  const today = dayOf(context.now)
  const on = wish.on ?? today
  return context.database.readDistrict(district, async (tx) => {
    await openDocuments(tx, { context, snapshot }, { code, action: 'read' })
    const rows = await listStored(tx, code, on)
    // Who reads them keeps them: one set of units has both rights.
    return { on, items: rows.map(describeDocument), mayChange: on >= today }
  })
}

export interface DocumentAddress {
  readonly district: string
  readonly code: string
  readonly id: string
}

export async function downloadDocument(context: Context, { district, code, id }: DocumentAddress) {
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.readDistrict(district, async (tx) => {
    await openDocuments(tx, { context, snapshot }, { code, action: 'read' })
    const row = await getDocument(tx, code, id)
    const bytes = await loadEvidenceContent(tx, id)
    if (bytes === undefined) throw new Refusal('not-found', { what: `document ${id}` })
    return { bytes, fileName: row.name, mediaType: row.mediaType }
  })
}

/** One of another enterprise is as good as absent. */
export async function getDocument(tx: Tx, code: string, id: string): Promise<DocumentRow> {
  const row = await findDocument(tx, id)
  if (row === undefined || row.enterprise !== code) throw new Refusal('not-found', { what: `document ${id}` })
  return row
}

export function describeDocument(row: DocumentRow): EnterpriseDocument {
  const { id, name, kind, sizeBytes, sha256, addedByName, addedOn, reason, removedByName, removedOn } = row
  const removal =
    reason === null || removedOn === null ? null : { reason, byName: removedByName ?? '', on: removedOn }
  return {
    id,
    name,
    kind,
    kindLabel: documentKindTerms[kind],
    sizeBytes,
    sha256,
    addedByName,
    addedOn,
    removal,
  }
}
