/** Adds a document to an enterprise, or takes one away with a reason; nothing is deleted. */

import { Refusal } from '../../domain/refusal.ts'
import type {
  DocumentKind,
  EnterpriseDocument,
} from '../../domain/registry/enterprise/enterprise-document.ts'
import { insertDocument, insertRemoval } from '../../store/document-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { keepFile } from '../reporting/keep-evidence.ts'
import { type DocumentAddress, describeDocument, getDocument } from './list-documents.ts'
import { openDocuments } from './open-documents.ts'

export interface AddDocument {
  readonly district: string
  readonly code: string
  readonly kind: DocumentKind
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export async function addDocument(context: Context, wish: AddDocument): Promise<EnterpriseDocument> {
  const { district, code, kind, name, mediaType, bytes } = wish
  const { actor, now } = context
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.withDistrict(district, async (tx) => {
    await openDocuments(tx, { context, snapshot }, { code, action: 'enter' })
    const file = await keepFile(tx, context, { unit: `enterprise-${code}`, name, mediaType, bytes })
    const added = { addedOn: dayOf(now), addedBy: actor.id, addedByName: actor.name, addedAt: now }
    await insertDocument(tx, { id: file.id, enterprise: code, kind, ...added })
    await recordAudit(tx, context, {
      action: 'document.add',
      target: `document/${file.id}`,
      detail: { ...file, kind, enterprise: code },
    })
    return describeDocument(await getDocument(tx, code, file.id))
  })
}

export type RemoveDocument = DocumentAddress & { readonly reason: string }

export async function removeDocument(context: Context, wish: RemoveDocument): Promise<EnterpriseDocument> {
  const { district, code, id, reason } = wish
  const { actor, now } = context
  const snapshot = await context.installation.snapshots.get(district)
  return context.database.withDistrict(district, async (tx) => {
    await openDocuments(tx, { context, snapshot }, { code, action: 'enter' })
    const { name } = await getDocument(tx, code, id)
    const removed = { removedOn: dayOf(now), removedBy: actor.id, removedByName: actor.name, removedAt: now }
    const isRemoved = await insertRemoval(tx, { id, reason, ...removed })
    if (!isRemoved) throw new Refusal('document-removed', { name })
    await recordAudit(tx, context, {
      action: 'document.remove',
      target: `document/${id}`,
      detail: { name, enterprise: code, reason },
    })
    return describeDocument(await getDocument(tx, code, id))
  })
}
