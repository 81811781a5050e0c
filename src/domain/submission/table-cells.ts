/**
 * The cells of a table by row and column name. What identifies a row may be merged over several rows; a value never is.
 *
 *     const table = tableCells(grid, head)
 *     table.shared('name', 7)   // the name merged over rows 5 to 8
 *     table.own('value', 7)     // the cell itself
 */
import type { SheetColumnKey } from './reporting-sheet-columns.ts'
import type { CellGrid, GridCell, GridRange, SheetHead } from './reporting-sheet-head.ts'

export interface TableCells {
  readonly own: (key: SheetColumnKey, row: number) => GridCell | undefined
  /** Trimmed text, of the merged range where the cell lies in one; empty where there is none. */
  readonly shared: (key: SheetColumnKey, row: number) => string
}

/** A sheet with more, or with taller ones, is not somebody's table. */
const maxMerges = 2_000
const maxMergedRows = 200

export function tableCells({ rows, merges }: CellGrid, { columns }: SheetHead): TableCells {
  const firstRows = mergedRows(merges)
  const cellAt = (row: number, column: number) => rows[row - 1]?.[column - 1]
  const textAt = (row: number, column: number) => cellAt(row, column)?.text.trim() ?? ''
  const own = (key: SheetColumnKey, row: number) => {
    const column = columns.get(key)
    return column === undefined ? undefined : cellAt(row, column)
  }
  const shared = (key: SheetColumnKey, row: number) => {
    const column = columns.get(key)
    if (column === undefined) return ''
    const text = textAt(row, column)
    const first = text === '' ? firstRows.get(column)?.get(row) : undefined
    return first === undefined ? text : textAt(first, column)
  }
  return { own, shared }
}

/** By column and row, the first row of the range that a cell is merged into. */
function mergedRows(merges: readonly GridRange[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const columns = new Map<number, Map<number, number>>()
  for (const { firstRow, lastRow, firstColumn } of merges.slice(0, maxMerges)) {
    if (lastRow - firstRow > maxMergedRows) continue
    const rows = columns.get(firstColumn) ?? new Map<number, number>()
    columns.set(firstColumn, rows)
    for (let row = firstRow + 1; row <= lastRow; row += 1) rows.set(row, firstRow)
  }
  return columns
}
