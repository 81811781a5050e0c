/**
 * Reads .xlsx workbooks: whole, or one sheet row by row. Bad bytes never throw; they give remarks that say the way out.
 *
 *     const checked = await readWorkbook(bytes)
 *     if (checked.isOk) checked.value.sheets[0]?.rows[4]?.[2]   // row 5, column 3: C5
 *
 *     for await (const item of readRows(bytes, '企业名单')) {
 *       if (item.kind === 'problem') return item.diagnostic
 *       use(item.row)
 *     }
 */

import { scanChunks } from '../../archive/scan-part.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { fileRemark } from '../file-remark.ts'
import type { Row, Sheet, Workbook } from '../workbook.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { type OpenWorkbook, openForReading } from './open-workbook.ts'
import type { SheetPart } from './workbook-parts.ts'
import { type SheetRow, WorksheetScan } from './worksheet.ts'

export type RowBatch =
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }
  /** The last item: what follows in the file was not read. */
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

export type RowItem =
  | { readonly kind: 'row'; readonly row: SheetRow }
  /** The last item: what follows in the file was not read. */
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

const emptyRow: Row = []

export async function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<WorkbookLimits> = {},
): Promise<Checked<Workbook>> {
  const opened = await openForReading(bytes, limits)
  if (!opened.isOk) return opened
  const sheets: Sheet[] = []
  let room = opened.value.limits.maxCells
  for (const part of opened.value.parts.sheets) {
    const sheet = await readSheet(opened.value, part, room)
    if (!sheet.isOk) return sheet
    sheets.push(sheet.value)
    room -= placesIn(sheet.value)
  }
  const { hasMacros, dateSystem } = opened.value.parts
  return accepted({ sheets, hasMacros, dateSystem })
}

/** The rows of one sheet, or of the first one, in bounded memory: only the shared strings stay. */
export async function* readRows(
  bytes: Uint8Array,
  sheetName?: string,
  limits: Partial<WorkbookLimits> = {},
): AsyncGenerator<RowItem> {
  for await (const item of readRowBatches(bytes, sheetName, limits)) {
    if (item.kind === 'problem') yield item
    else for (const row of item.rows) yield { kind: 'row', row }
  }
}

/** The same, as many rows at once as were unpacked together. */
export async function* readRowBatches(
  bytes: Uint8Array,
  sheetName?: string,
  limits: Partial<WorkbookLimits> = {},
): AsyncGenerator<RowBatch> {
  const opened = await openForReading(bytes, limits)
  if (!opened.isOk) {
    for (const diagnostic of opened.diagnostics) yield { kind: 'problem', diagnostic }
    return
  }
  const { sheets } = opened.value.parts
  const part = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName)
  if (part === undefined) {
    const facts = { sheet: sheetName ?? '', sheets: sheets.map(({ name }) => name).join('、') }
    yield { kind: 'problem', diagnostic: fileRemark('sheet-missing', facts) }
    return
  }
  const { context, limits: all } = opened.value
  yield* streamBatches(opened.value, part, new WorksheetScan(part.name, context, all))
}

/** Places kept in memory: cells, gaps in rows, and empty rows. */
function placesIn(sheet: Sheet): number {
  return sheet.rows.reduce((sum, row) => sum + row.length + 1, 0)
}

/** `room` is how many more places the workbook may take. */
async function readSheet(book: OpenWorkbook, part: SheetPart, room: number): Promise<Checked<Sheet>> {
  const scan = new WorksheetScan(part.name, book.context, book.limits)
  const rows: Row[] = []
  const hiddenRows: number[] = []
  let places = 0
  for await (const item of streamBatches(book, part, scan)) {
    if (item.kind === 'problem') return rejected(item.diagnostic)
    for (const row of item.rows) {
      if (row.isHidden) hiddenRows.push(row.number)
      if (row.cells.length === 0) continue
      places += row.number - rows.length + row.cells.length
      if (places > room) {
        const facts = { sheet: part.name, limit: book.limits.maxCells }
        return rejected(fileRemark('sheet-too-many-cells', facts))
      }
      while (rows.length < row.number - 1) rows.push(emptyRow)
      rows.push(row.cells)
    }
  }
  return accepted({ name: part.name, state: part.state, rows, merges: scan.merges, hiddenRows })
}

async function* streamBatches(
  book: OpenWorkbook,
  part: SheetPart,
  scan: WorksheetScan,
): AsyncGenerator<RowBatch> {
  const entry = book.parts.entries.get(part.part)
  if (entry === undefined) return
  for await (const problem of scanChunks(book.parts, entry, scan)) {
    const found = problem ?? scan.problem
    const rows = scan.takeRows()
    if (rows.length > 0) yield { kind: 'rows', rows }
    if (found) {
      yield { kind: 'problem', diagnostic: found }
      return
    }
  }
}
