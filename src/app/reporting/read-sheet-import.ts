/** A preview that was made before. */
import type { SheetImport } from '../../domain/submission/sheet-import.ts'
import type { Context } from '../context.ts'
import { getSheetImport, showImport } from './keep-sheet-import.ts'

export async function readSheetImport(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<SheetImport> {
  return context.database.readDistrict(district, async (tx) =>
    showImport(await getSheetImport(tx, context, id)),
  )
}
