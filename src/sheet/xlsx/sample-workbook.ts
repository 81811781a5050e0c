/**
 * The first rows of each sheet of a workbook, with what is known of the whole sheet: merged cells and hidden columns.
 *
 *     const checked = await sampleWorkbook(bytes, 200)
 */
import { scanChunks } from '../../archive/scan-part.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import type { GridRow, SheetSample } from '../../domain/grid/grid.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { type OpenWorkbook, openForReading } from './open-workbook.ts'
import type { SheetPart } from './workbook-parts.ts'
import { WorksheetScan } from './worksheet.ts'

export async function sampleWorkbook(
  bytes: Uint8Array,
  count: number,
  limits: Partial<WorkbookLimits> = {},
): Promise<Checked<readonly SheetSample[]>> {
  const opened = await openForReading(bytes, limits)
  if (!opened.isOk) return opened
  const samples: SheetSample[] = []
  for (const part of opened.value.parts.sheets) {
    const sample = await sampleSheet(opened.value, part, count)
    if (!sample.isOk) return sample
    samples.push(sample.value)
  }
  return accepted(samples)
}

async function sampleSheet(
  book: OpenWorkbook,
  part: SheetPart,
  count: number,
): Promise<Checked<SheetSample>> {
  const scan = new WorksheetScan(part.name, book.context, book.limits)
  const rows: GridRow[] = []
  let isWhole = true
  const entry = book.parts.entries.get(part.part)
  if (entry !== undefined) {
    for await (const found of scanChunks(book.parts, entry, scan)) {
      const problem = found ?? scan.problem
      if (problem) return rejected(problem)
      for (const row of scan.takeRows()) if (row.cells.length > 0) rows.push(row)
      if (rows.length <= count) continue
      // merged cells stand behind the rows, which need not be decoded any more
      isWhole = false
      scan.skipRows()
    }
  }
  const { merges, hiddenColumns } = scan
  const { dateSystem } = book.context
  return accepted({
    name: part.name,
    state: part.state,
    rows: rows.slice(0, count),
    merges,
    hiddenColumns,
    isWhole,
    dateSystem,
  })
}
