/**
 * Filled sheets that were sent in: the file as it came, and what committing it would change.
 *
 *     await closeSheetImport(tx, { id, state: 'committed', preview, at: now })   // false when it was closed before
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export type SheetImportState = 'previewed' | 'committed' | 'discarded'

/** `Preview` is what the use-case made of the file; the store only keeps it. */
export interface SheetImportRow<Preview = unknown> {
  readonly id: string
  readonly unitId: string
  readonly period: string
  readonly fileName: string
  readonly preview: Preview
  readonly state: SheetImportState
  readonly createdBy: string
  readonly createdAt: Date
  readonly committedAt: Date | null
}

export type NewSheetImport = Omit<SheetImportRow, 'state' | 'committedAt'>

const columns = `id, unit_id as "unitId", period, file_name as "fileName", preview, state, created_by as "createdBy",
  created_at as "createdAt", committed_at as "committedAt"`

export const sheetImportStatements = defineStatements('sheet_import', {
  insert: `insert into sheet_import (district, id, unit_id, period, file_name, content, preview, state, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, 'previewed', $8, $9)`,
  find: `select ${columns} from sheet_import where district = $1 and id = $2`,
  content: 'select content from sheet_import where district = $1 and id = $2',
  close: `update sheet_import set state = $3, preview = $4, committed_at = $5
    where district = $1 and id = $2 and state = 'previewed' returning id`,
})

export async function insertSheetImport(tx: Tx, sheet: NewSheetImport, content: Uint8Array): Promise<void> {
  await tx.rows(sheetImportStatements.insert, [
    tx.district,
    sheet.id,
    sheet.unitId,
    sheet.period,
    sheet.fileName,
    content,
    JSON.stringify(sheet.preview),
    sheet.createdBy,
    sheet.createdAt,
  ])
}

export async function findSheetImport<Preview>(
  tx: Tx,
  id: string,
): Promise<SheetImportRow<Preview> | undefined> {
  const rows = await tx.rows<SheetImportRow<Preview>>(sheetImportStatements.find, [tx.district, id])
  return rows[0]
}

export async function loadSheetContent(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const rows = await tx.rows<{ content: Uint8Array }>(sheetImportStatements.content, [tx.district, id])
  return rows[0]?.content
}

/** False when it was committed or discarded before: nothing is changed then. */
export async function closeSheetImport(
  tx: Tx,
  close: {
    readonly id: string
    readonly state: 'committed' | 'discarded'
    readonly preview: unknown
    readonly at: Date
  },
): Promise<boolean> {
  const { id, state, preview, at } = close
  const committedAt = state === 'committed' ? at : null
  const values = [tx.district, id, state, JSON.stringify(preview), committedAt]
  const rows = await tx.rows(sheetImportStatements.close, values)
  return rows.length === 1
}
