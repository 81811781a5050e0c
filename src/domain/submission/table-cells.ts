/**
 * The cells of a table by row and column name. What identifies a row may be merged over several rows; a value never is.
 *
 *     const table = tableCells(grid, head)
 *     table.shared('name', 7)   // the name merged over rows 5 to 8
 *     table.own('value', 7)     // the cell itself
 */
import { MergedCells } from '../grid/merged-cells.ts'
import type { SheetColumnKey } from './reporting-sheet-columns.ts'
import type { CellGrid, GridCell, SheetHead } from './reporting-sheet-head.ts'

export interface TableCells {
  readonly own: (key: SheetColumnKey, row: number) => GridCell | undefined
  /** Trimmed text, of the merged range where the cell lies in one; empty where there is none. */
  readonly shared: (key: SheetColumnKey, row: number) => string
}

/** A taller one is not somebody's row. */
const maxMergedRows = 200

export function tableCells({ rows, merges }: CellGrid, { columns }: SheetHead): TableCells {
  const merged = new MergedCells(merges)
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
    const range = text === '' ? merged.at(row, column) : undefined
    const isShared =
      range !== undefined && range.firstColumn === column && range.lastRow - range.firstRow <= maxMergedRows
    return isShared ? textAt(range.firstRow, column) : text
  }
  return { own, shared }
}
