/** Keeps one part of a file. The same part sent again changes nothing, so that a broken upload goes on where it stopped; the last one begins the reading. */
import { Refusal } from '../../../domain/refusal.ts'
import type { ImportView } from '../../../domain/registry/import-view.ts'
import { moveImport, savePart } from '../../../store/registry/import-store.ts'
import { recordAudit } from '../../audit.ts'
import type { Context } from '../../context.ts'
import { checkState, getImport, type OpenedImport } from './open-import.ts'
import { startImportJob } from './run-import.ts'
import { showImport } from './show-import.ts'

export interface ReceivePart {
  readonly district: string
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array
}

export async function receivePart(context: Context, wish: ReceivePart): Promise<ImportView> {
  const { district, id, number, bytes } = wish
  const row = await context.database.withDistrict(district, async (tx) => {
    const before = await getImport(tx, context, id)
    checkState(before, ['uploading'])
    checkPart(before, number, bytes)
    const received = await savePart(tx, { importId: id, number, content: bytes })
    const isWhole = received.bytes === before.sizeBytes
    const progress = { bytes: received.bytes, rows: 0 }
    await moveImport(
      tx,
      { id, from: ['uploading'], to: isWhole ? 'recognising' : 'uploading', progress },
      context.now,
    )
    if (isWhole) {
      await recordAudit(tx, context, {
        action: 'registry-import.receive',
        target: `registry-import/${id}`,
        detail: { registry: before.registry, bytes: received.bytes },
      })
    }
    return getImport(tx, context, id)
  })
  if (row.state === 'recognising') startImportJob(context, district, row)
  return showImport(row)
}

function checkPart(row: OpenedImport, part: number, bytes: Uint8Array): void {
  const count = Math.ceil(row.sizeBytes / row.partBytes)
  const expected = part === count ? row.sizeBytes - (count - 1) * row.partBytes : row.partBytes
  if (part >= 1 && part <= count && bytes.length === expected) return
  const { fileName: name } = row
  throw new Refusal('import-part-wrong', { name, part, expected, found: bytes.length })
}
