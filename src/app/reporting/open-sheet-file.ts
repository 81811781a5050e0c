/** A file that someone sent → its sheets, and the signed key among them. What cannot be read at all is refused with the way out. */
import type { Diagnostic } from '../../base/diagnostic.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { CellGrid } from '../../domain/submission/reporting-sheet-head.ts'
import { readCsv } from '../../sheet/read-csv.ts'
import { checkSheetKey, keySheetName, readKeySheet, type SheetKey } from '../../sheet/sign-key-sheet.ts'
import { findSheet, type Workbook } from '../../sheet/workbook.ts'
import type { WorkbookLimits } from '../../sheet/workbook-limits.ts'
import { sheetName } from '../../sheet/write/list-workbook.ts'
import { readWorkbook } from '../../sheet/xlsx/read-xlsx.ts'
import { sheetTemplate } from './make-reporting-sheet.ts'

export interface SheetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface OpenSheet {
  readonly grids: readonly CellGrid[]
  /** Null where the file has no key sheet. */
  readonly key: SheetKey | null
}

/** Far above any reporting sheet, far below what a server would feel. */
const limits: Partial<WorkbookLimits> = {
  maxInflatedBytes: 100 * 1024 * 1024,
  maxSheets: 50,
  maxSharedStrings: 200_000,
  maxCells: 1_000_000,
}

/** By its content, whatever its ending says: a zip is a workbook, anything else may be text. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

export async function openSheetFile(
  file: SheetFile,
  wanted: Pick<SheetKey, 'district' | 'unit'> & { readonly period: string | undefined },
  secret: Uint8Array,
): Promise<OpenSheet> {
  const workbook = await readFile(file)
  const hasKey = findSheet(workbook, keySheetName) !== undefined
  if (!hasKey) return { grids: workbook.sheets, key: null }
  const key = readKeySheet(workbook, secret)
  if (!key.isOk) throw refuseSheet(file.name, key.diagnostics)
  const { period, ...whose } = wanted
  const expected = { ...sheetTemplate, ...whose, ...(period === undefined ? {} : { period }) }
  const remarks = checkSheetKey(key.value, expected)
  if (remarks.length > 0) throw refuseSheet(file.name, remarks)
  return { grids: workbook.sheets, key: key.value }
}

async function readFile({ name, bytes }: SheetFile): Promise<Workbook> {
  if (isWorkbook(bytes)) {
    const workbook = await readWorkbook(bytes, limits)
    if (!workbook.isOk) throw refuseSheet(name, workbook.diagnostics)
    return workbook.value
  }
  const sheet = readCsv(bytes, sheetName(name), limits)
  if (!sheet.isOk) throw refuseSheet(name, sheet.diagnostics)
  return { sheets: [sheet.value], hasMacros: false, dateSystem: 1900 }
}

/** Says the gravest reason in the sentence itself and all of them as remarks, each at the file. */
export function refuseSheet(name: string, diagnostics: readonly Diagnostic[]): Refusal {
  const [first] = diagnostics
  const reason = first === undefined ? { zh: '', en: '' } : renderRemark(first)
  const remarks = diagnostics.map((remark): Diagnostic => ({ place: { kind: 'file', name }, ...remark }))
  return new Refusal('sheet-refused', { name, reason: reason.zh, reasonEn: reason.en }, remarks)
}
