/**
 * Finds the table in a sheet that people have worked on: under inserted titles, with moved, added or merged heads.
 *
 *     findSheetHead(grid)?.columns.get('value')   // 9: the ninth column holds the values
 */
import type { UnitId } from '../../base/quantity.ts'
import type { GridRange } from '../grid/grid.ts'
import { type FoundColumn, findSheetColumn, type SheetColumnKey } from './reporting-sheet-columns.ts'

/** What the reader needs of a cell. */
export interface GridCell {
  /** As shown or typed. */
  readonly text: string
  /** A formula whose result was never saved. */
  readonly isStale?: boolean
}

/** A sheet of cells; `rows[0]` is row 1. Whatever reads files gives more than this. */
export interface CellGrid {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  readonly rows: readonly (readonly (GridCell | undefined)[])[]
  readonly merges: readonly GridRange[]
}

export interface SheetHead {
  /** Last row of the head, counted from 1: the table begins below it. */
  readonly row: number
  /** Column numbers, counted from 1. */
  readonly columns: ReadonlyMap<SheetColumnKey, number>
  /** Written in the head of the value column. */
  readonly unit: UnitId | undefined
  /** Heads of columns that are not ours. */
  readonly others: readonly string[]
  /** Two columns for one thing, neither of them with our own head. */
  readonly doubles: readonly { readonly key: SheetColumnKey; readonly column: number }[]
}

/** Titles and notes above the table are rarely longer. */
const searchedRows = 60
const searchedColumns = 100

/** The row, or two rows one under the other, with the most of our heads; undefined where none could head a table of values. */
export function findSheetHead(grid: CellGrid): SheetHead | undefined {
  let best: SheetHead | undefined
  // two rows only where they say more than any single one
  for (const height of [1, 2]) {
    for (let row = 1; row <= Math.min(grid.rows.length, searchedRows); row += 1) {
      const head = readHead(grid, row, height)
      if (isHead(head) && head.columns.size > (best?.columns.size ?? 0)) best = head
    }
  }
  return best
}

function isHead({ columns }: SheetHead): boolean {
  return columns.has('value') && (columns.has('key') || columns.has('name') || columns.has('ordinal'))
}

interface HeadCell {
  readonly column: number
  readonly text: string
  readonly found: FoundColumn | undefined
}

function readHead(grid: CellGrid, row: number, height: number): SheetHead {
  const cells = headCells(grid, row, height)
  const columns = new Map<SheetColumnKey, number>()
  const doubles: { key: SheetColumnKey; column: number }[] = []
  let unit: UnitId | undefined
  const known = cells.filter((cell) => cell.found !== undefined)
  for (const { column, found } of [...known].sort((a, b) => rank(a) - rank(b))) {
    if (found === undefined) continue
    const isTaken = columns.has(found.key)
    const hasExact = known.some((cell) => cell.found?.key === found.key && cell.found.isExact)
    if (isTaken && (found.isExact || !hasExact)) doubles.push({ key: found.key, column })
    if (isTaken) continue
    columns.set(found.key, column)
    if (found.key === 'value') unit = found.unit
  }
  const others = cells.filter(({ found }) => found === undefined).map(({ text }) => text)
  return { row: row + height - 1, columns, unit, others, doubles }
}

function rank({ column, found }: HeadCell): number {
  return column + (found?.isExact === true ? 0 : 100_000)
}

/** Per column the lowest head that is ours, else the lowest that says anything. */
function headCells(grid: CellGrid, first: number, height: number): readonly HeadCell[] {
  const cells = new Map<number, HeadCell>()
  for (let row = first; row < first + height; row += 1) {
    for (const [i, cell] of (grid.rows[row - 1] ?? []).slice(0, searchedColumns).entries()) {
      const text = cell?.text.trim() ?? ''
      if (text === '') continue
      const found = findSheetColumn(text)
      const earlier = cells.get(i + 1)
      if (found !== undefined || earlier?.found === undefined)
        cells.set(i + 1, { column: i + 1, text, found })
    }
  }
  return [...cells.values()]
}
