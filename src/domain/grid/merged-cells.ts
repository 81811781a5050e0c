/**
 * Merged cells looked up by place.
 *
 *     const merged = new MergedCells(sheet.merges)
 *     merged.at(7, 2)   // the range that row 7, column 2 lies in, or undefined
 */
import type { GridRange } from './grid.ts'

/** A sheet with more, or with larger ones, is not somebody's table. */
const maxMerges = 20_000
const maxPlaces = 500_000

export class MergedCells {
  readonly isEmpty: boolean
  /** By row, by column. */
  readonly #ranges = new Map<number, Map<number, GridRange>>()

  constructor(ranges: readonly GridRange[]) {
    let places = 0
    for (const range of ranges.slice(0, maxMerges)) {
      const { firstRow, lastRow, firstColumn, lastColumn } = range
      const size = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1)
      if (size < 2 || places + size > maxPlaces) continue
      places += size
      this.#add(range)
    }
    this.isEmpty = this.#ranges.size === 0
  }

  #add(range: GridRange): void {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      const columns = this.#ranges.get(row) ?? new Map<number, GridRange>()
      this.#ranges.set(row, columns)
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) columns.set(column, range)
    }
  }

  at(row: number, column: number): GridRange | undefined {
    return this.#ranges.get(row)?.get(column)
  }

  /** The ranges that a row takes part in; undefined where it takes part in none. */
  inRow(row: number): ReadonlyMap<number, GridRange> | undefined {
    return this.#ranges.get(row)
  }
}
