/** A file that backs an objection, for everybody who may see the objection. */
import { Refusal } from '../../domain/refusal.ts'
import { findEvidence, loadEvidenceContent } from '../../store/evidence-store.ts'
import type { Context } from '../context.ts'
import { getRound } from './read-round.ts'
import { getVisibleSheet } from './read-sheet.ts'
import { fieldsForReader, sheetReaderOf } from './sheet-reader.ts'

export interface DownloadSheetEvidence {
  readonly district: string
  /** Of the sheet. */
  readonly id: string
  readonly file: string
}

export async function downloadSheetEvidence(context: Context, { district, id, file }: DownloadSheetEvidence) {
  const reader = await sheetReaderOf(context, district)
  return context.database.readSnapshot(district, async (tx) => {
    const sheet = await getVisibleSheet(tx, reader, id)
    const visible = fieldsForReader(await getRound(tx, sheet.round), reader).map(({ key }) => key)
    const isNamed = sheet.objections.some(
      ({ field, evidence }) => visible.includes(field) && evidence.includes(file),
    )
    const row = isNamed ? await findEvidence(tx, file) : undefined
    const bytes = row === undefined ? undefined : await loadEvidenceContent(tx, file)
    if (row === undefined || bytes === undefined) throw new Refusal('not-found', { what: `evidence ${file}` })
    return { bytes, fileName: row.name, mediaType: row.mediaType }
  })
}
