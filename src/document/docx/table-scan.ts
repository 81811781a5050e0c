/**
 * A table while it is read: rows of cells as the file has them, then merged as the page shows them.
 *
 *     row 1: [产业 · restart][电子]        [产业 · 2 rows][电子]
 *     row 2: [     · continue][机械]   →   [机械]
 */
import type { DocumentBlock } from '../document-block.ts'
import type { CellBlocks } from '../settle-table.ts'

/** How a cell goes on from the one above it, or from the one before it. */
export type Merge = 'none' | 'restart' | 'continue'

export interface ScannedDocxCell {
  columnSpan: number
  vertical: Merge
  horizontal: Merge
  blocks: readonly DocumentBlock[]
}

interface OpenRow {
  readonly cells: ScannedDocxCell[]
  /** Columns left free before the first cell and after the last. */
  before: number
  after: number
  isDeleted: boolean
}

export class TableScan {
  readonly #rows: OpenRow[] = []

  beginRow(): void {
    this.#rows.push({ cells: [], before: 0, after: 0, isDeleted: false })
  }

  row(): OpenRow | undefined {
    return this.#rows.at(-1)
  }

  beginCell(): void {
    this.row()?.cells.push({ columnSpan: 1, vertical: 'none', horizontal: 'none', blocks: [] })
  }

  cell(): ScannedDocxCell | undefined {
    return this.row()?.cells.at(-1)
  }

  /** The rows with their merged cells; a row deleted under tracked changes is gone. */
  rows(): readonly (readonly CellBlocks[])[] {
    const above = new Map<number, OpenCell>()
    const rows = this.#rows.filter(({ isDeleted }) => !isDeleted)
    return rows.map((row) => mergeRow(withFreeColumns(row), above))
  }
}

interface OpenCell {
  readonly blocks: readonly DocumentBlock[]
  rowSpan: number
  columnSpan: number
}

function withFreeColumns({ cells, before, after }: OpenRow): readonly ScannedDocxCell[] {
  const free = (columns: number): readonly ScannedDocxCell[] =>
    columns > 0 ? [{ columnSpan: columns, vertical: 'none', horizontal: 'none', blocks: [] }] : []
  return [...free(before), ...cells, ...free(after)]
}

/** `above` holds, by its first column, each cell that the next row may go on with. */
function mergeRow(cells: readonly ScannedDocxCell[], above: Map<number, OpenCell>): readonly CellBlocks[] {
  const merged: OpenCell[] = []
  let column = 0
  for (const cell of cells) {
    const columnSpan = Math.max(cell.columnSpan, 1)
    const before = merged.at(-1)
    const over = cell.vertical === 'continue' ? above.get(column) : undefined
    if (cell.horizontal === 'continue' && before) before.columnSpan += columnSpan
    else if (over) over.rowSpan++
    else {
      const open = { blocks: cell.blocks, rowSpan: 1, columnSpan }
      merged.push(open)
      if (cell.vertical === 'none') above.delete(column)
      else above.set(column, open)
    }
    column += columnSpan
  }
  return merged
}
