/** A sheet import as it is kept: what the sender sees, and the acts that committing it would do. */
import { mayAct } from '../../domain/access/decide.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { SheetEntry } from '../../domain/submission/decide-sheet-cell.ts'
import type { SheetImport } from '../../domain/submission/sheet-import.ts'
import { findSheetImport, type SheetImportRow } from '../../store/sheet-import-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'

export interface KeptEntry extends SheetEntry {
  /** Address of the cell, the key of its answer. */
  readonly cell: string
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number }
  /** What was probably meant, in the plan's unit; null where nothing is asked. */
  readonly proposed: { readonly value: number; readonly unit: SheetEntry['unit'] } | null
}

export interface KeptPreview {
  readonly shown: Pick<SheetImport, 'unitName' | 'cells' | 'remarks'>
  readonly entries: readonly KeptEntry[]
}

export type KeptImport = SheetImportRow<KeptPreview>

/** An import of another unit is refused in the same words as one that does not exist. */
export async function getSheetImport(tx: Tx, context: Context, id: string): Promise<KeptImport> {
  const row = await findSheetImport<KeptPreview>(tx, id)
  const isVisible =
    row !== undefined && mayAct(context.actor, { resource: 'sheet', action: 'enter' }, { unit: row.unitId })
  if (!isVisible) throw new Refusal('not-found', { what: `sheet import ${id}` })
  return row
}

export function showImport(row: Omit<KeptImport, 'createdBy' | 'createdAt' | 'committedAt'>): SheetImport {
  const { id, state, unitId, period, fileName, preview } = row
  const { cells, remarks } = preview.shown
  const isClear =
    remarks.every((remark) => remark.severity !== 'error') && cells.every((cell) => cell.question === null)
  return {
    ...preview.shown,
    id,
    state,
    unitId,
    period,
    fileName,
    isCommittable: state === 'previewed' && isClear && preview.entries.length > 0,
  }
}
