/**
 * A file of tables, read twice: its first rows to be recognised, then all rows of the sheets that were chosen.
 *
 *     const source: TableSource = { kind: 'csv', name: '企业名单', chunks: () => readParts(importId) }
 *     const samples = await sampleSheets(source)
 *     for await (const item of readSheetRows(source, '企业名单')) …
 */
import { accepted, type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import type { GridRow, SheetSample } from '../domain/grid/grid.ts'
import { readCsvRows } from './read-csv-rows.ts'
import type { RowsItem } from './rows-item.ts'
import type { WorkbookLimits } from './workbook-limits.ts'
import { readRowBatches } from './xlsx/read-xlsx.ts'
import { sampleWorkbook } from './xlsx/sample-workbook.ts'

export type TableSource =
  /** `chunks` begins anew each time; `name` stands for the sheet's. */
  | { readonly kind: 'csv'; readonly name: string; readonly chunks: () => AsyncIterable<Uint8Array> }
  | { readonly kind: 'xlsx'; readonly bytes: Uint8Array }

/** Rows that the recogniser looks at. */
export const sampledRows = 200

/** By its first bytes, since endings lie. */
export function kindOfTable(start: Uint8Array): TableSource['kind'] {
  return start[0] === 0x50 && start[1] === 0x4b ? 'xlsx' : 'csv'
}

/** One sample for each sheet; a CSV has one. */
export async function sampleSheets(
  source: TableSource,
  limits: Partial<WorkbookLimits> = {},
): Promise<Checked<readonly SheetSample[]>> {
  if (source.kind === 'xlsx') return sampleWorkbook(source.bytes, sampledRows, limits)
  const rows: GridRow[] = []
  const remarks: Diagnostic[] = []
  let isWhole = true
  for await (const item of readCsvRows(source.chunks(), source.name, limits)) {
    if (item.kind === 'problem') {
      if (rows.length === 0) return rejected(item.diagnostic)
      remarks.push(item.diagnostic)
    } else if (item.kind === 'remark') remarks.push(item.diagnostic)
    else for (const row of item.rows) if (row.cells.some((cell) => cell !== '')) rows.push(row)
    if (rows.length <= sampledRows) continue
    isWhole = false
    break
  }
  const { name } = source
  const sample = { name, state: 'visible', merges: [], hiddenColumns: [], dateSystem: 1900 } as const
  return accepted([{ ...sample, rows: rows.slice(0, sampledRows), isWhole }], remarks)
}

/** All rows of a sheet, in batches. */
export function readSheetRows(
  source: TableSource,
  sheet: string,
  limits: Partial<WorkbookLimits> = {},
): AsyncIterable<RowsItem> {
  return source.kind === 'xlsx'
    ? readRowBatches(source.bytes, sheet, limits)
    : readCsvRows(source.chunks(), source.name, limits)
}
