/**
 * How many lines a row of a sheet takes: its height is written with it, since spreadsheets do not all find it by themselves, least of all in a protected sheet.
 *
 *     linesOfRow(sheet, 3)   // 2
 */
import { displayWidth } from '../../base/display-width.ts'
import type { CellModel, SheetModel } from '../sheet-model.ts'

/** A column is measured in digits, of which a wide character takes a little more than two. */
const usable = 0.95

/** Of the font that cells are written in. */
const lineHeightPt = 16
/** No program takes a higher row. */
const highestPt = 409

/** In points; undefined where one line needs no other height than rows have anyway. */
export function rowHeight(lines: number): number | undefined {
  return lines > 1 ? Math.min(lines * lineHeightPt, highestPt) : undefined
}

/** Of the row at an index from 0, by its texts that are wrapped and shown. */
export function linesOfRow(sheet: Pick<SheetModel, 'rows' | 'columns' | 'merges'>, row: number): number {
  const cells = sheet.rows[row] ?? []
  return Math.max(1, ...cells.map((cell, column) => linesOf(cell, widthAt(sheet, row, column))))
}

function linesOf(cell: CellModel | undefined, width: number): number {
  const isWrapped = cell?.isWrapped ?? cell?.look === 'head'
  if (!isWrapped || typeof cell?.value !== 'string') return 1
  return linesOfText(cell.value, width)
}

/** Wrapped in a column of a width in characters; one in a column that does not show. */
export function linesOfText(text: string, width: number): number {
  if (width === 0) return 1
  const room = Math.floor(width * usable)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
}

/** In characters, of all columns that the cell goes over. */
function widthAt(
  { columns, merges = [] }: Pick<SheetModel, 'columns' | 'merges'>,
  row: number,
  column: number,
): number {
  const merge = merges.find(({ firstRow, firstColumn }) => firstRow === row + 1 && firstColumn === column + 1)
  const own = columns.slice(column, merge?.lastColumn ?? column + 1)
  return own.reduce((sum, { width, isHidden }) => sum + (isHidden ? 0 : width), 0)
}
