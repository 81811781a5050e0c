/** A sheet being written: cells by row and column, merges, what is hidden. */
import type { UglyValue } from './ugly-cell.ts'

export interface Merge {
  readonly firstRow: number
  readonly firstColumn: number
  readonly lastRow: number
  readonly lastColumn: number
}

export class Draft {
  readonly name: string
  state: 'visible' | 'hidden' = 'visible'
  /** From row 1 on. */
  readonly rows: UglyValue[][] = []
  readonly merges: Merge[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  /** Empty rows with a format below the last one. */
  emptyRows = 0

  constructor(name: string) {
    this.name = name
  }

  /** The number of the row to come. */
  get next(): number {
    return this.rows.length + 1
  }

  add(cells: readonly UglyValue[]): number {
    this.rows.push([...cells])
    return this.rows.length
  }

  merge(firstRow: number, firstColumn: number, [lastRow, lastColumn]: readonly [number, number]): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return
    this.merges.push({ firstRow, firstColumn, lastRow, lastColumn })
  }
}
