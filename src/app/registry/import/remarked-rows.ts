/**
 * The rows of a file that have remarks, under their heads, as a workbook of its own: what is to be mended out of a file of any size. Rows are read one batch after
 * the other and the rest is let go.
 */
import { type GridRow, rawText } from '../../../domain/grid/grid.ts'
import type { CellRemark } from '../../../sheet/annotate/remark-sheet.ts'
import type { CellModel, SheetModel } from '../../../sheet/sheet-model.ts'
import { readSheetRows, type TableSource } from '../../../sheet/table-source.ts'
import { sheetName } from '../../../sheet/write/list-workbook.ts'
import { fittingColumns } from '../../../sheet/write/sheet-fit.ts'
import { writeWorkbook } from '../../../sheet/write/write-xlsx.ts'
import { fileLimits } from './import-file.ts'
import type { OpenedImport } from './open-import.ts'

interface Gathering {
  readonly row: Pick<OpenedImport, 'mapping'>
  readonly remarks: readonly CellRemark[]
  readonly madeAt: Date
}

/** The first column tells the row in the sender's file; by its head it is known as such when the workbook is sent again. */
const rowNumberHead = '行号'

export async function gatherRemarkedRows(
  source: TableSource,
  { row, remarks, madeAt }: Gathering,
): Promise<{ readonly bytes: Uint8Array; readonly remarks: readonly CellRemark[] }> {
  const sheets: SheetModel[] = []
  const moved = new Map<string, ReadonlyMap<number, number>>()
  for (const { sheet, headFirst, headLast } of row.mapping?.sheets ?? []) {
    const wanted = new Set(remarks.flatMap(({ place }) => (place?.sheet === sheet ? [place.row] : [])))
    const isKept = ({ number }: GridRow) => wanted.has(number) || (number >= headFirst && number <= headLast)
    const rows = await keepRows(source, sheet, isKept)
    sheets.push(sheetOf(sheet, rows, headLast))
    moved.set(sheet, new Map(rows.map(({ number }, at) => [number, at + 1])))
  }
  const bytes = await writeWorkbook({ creator: '挂图', madeAt: madeAt.toISOString(), sheets })
  return { bytes, remarks: remarks.map((remark) => moveRemark(remark, moved)) }
}

async function keepRows(
  source: TableSource,
  sheet: string,
  isKept: (row: GridRow) => boolean,
): Promise<readonly GridRow[]> {
  const kept: GridRow[] = []
  for await (const item of readSheetRows(source, sheet, fileLimits)) {
    if (item.kind === 'problem') throw new Error(`a file that was read is broken: ${item.diagnostic.code}`)
    if (item.kind === 'rows') kept.push(...item.rows.filter(isKept))
  }
  return kept
}

function sheetOf(name: string, rows: readonly GridRow[], headLast: number): SheetModel {
  const texts = rows.map(({ cells }) => cells.map(rawText))
  return {
    name: sheetName(name),
    columns: [{ width: 8 }, ...fittingColumns(texts)],
    rows: rows.map(({ number, cells }): readonly CellModel[] => {
      const isHead = number <= headLast
      const look = isHead ? 'head' : 'plain'
      const first: CellModel = isHead ? { value: rowNumberHead, look } : { value: number, look: 'muted' }
      return [first, ...cells.map((cell): CellModel => ({ value: rawText(cell), look }))]
    }),
    frozenRows: rows.filter(({ number }) => number <= headLast).length,
    print: { isLandscape: true },
  }
}

function moveRemark(remark: CellRemark, moved: ReadonlyMap<string, ReadonlyMap<number, number>>): CellRemark {
  const { place, ...words } = remark
  const row = place === undefined ? undefined : moved.get(place.sheet)?.get(place.row)
  if (place === undefined || row === undefined) return words
  return { ...words, place: { sheet: sheetName(place.sheet), row, column: place.column + 1 } }
}
