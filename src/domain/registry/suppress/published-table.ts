/**
 * A table as it is to be published: cells, among them the totals, and which cells add up to which.
 *
 *     const table = crossTable({ ids: towns, count: 22 }, { ids: clusters, count: 9 }, [{ enterprises, values }])
 *     cellOf(table, 3, 8)          // town 3, cluster 8
 *     cellOf(table, 3, 9)          // all clusters of town 3
 *
 * Any other layout is given as relations too: segments to their cluster, clusters to the district.
 */
import type { CodeColumn } from '../../../table/column.ts'
import { type CellContribution, contributionsOf } from './cell-contribution.ts'

/** `total` is the sum of `parts`; all are numbers of cells. The parts share no enterprise. */
export interface CellRelation {
  readonly total: number
  readonly parts: readonly number[]
}

export interface PublishedTable {
  /** For each measure that is published of these cells, who stands behind it in each cell. */
  readonly measures: readonly (readonly CellContribution[])[]
  readonly relations: readonly CellRelation[]
}

export interface CrossTable extends PublishedTable {
  /** Without the totals. */
  readonly rowCount: number
  readonly columnCount: number
}

interface Classes {
  readonly ids: Int32Array
  readonly count: number
}

export interface PublishedMeasure {
  readonly enterprises: CodeColumn
  readonly values: Float64Array
}

/** Rows by columns with both totals: the last column holds those of the rows, the last row those of the columns. */
export function crossTable(
  rows: Classes,
  columns: Classes,
  measures: readonly PublishedMeasure[],
): CrossTable {
  const width = columns.count + 1
  const count = (rows.count + 1) * width
  const cellIds = (rowOf: (at: number) => number, columnOf: (at: number) => number) =>
    rows.ids.map((row, at) =>
      row < 0 || (columns.ids[at] ?? -1) < 0 ? -1 : rowOf(at) * width + columnOf(at),
    )
  const [ownRow, ownColumn] = [(at: number) => rows.ids[at] ?? -1, (at: number) => columns.ids[at] ?? -1]
  const [lastRow, lastColumn] = [() => rows.count, () => columns.count]
  const layouts = [
    cellIds(ownRow, ownColumn),
    cellIds(ownRow, lastColumn),
    cellIds(lastRow, ownColumn),
    cellIds(lastRow, lastColumn),
  ]
  return {
    rowCount: rows.count,
    columnCount: columns.count,
    measures: measures.map((measure) => contributionsIn(layouts, count, measure)),
    relations: crossRelations(rows.count, columns.count),
  }
}

export function cellOf(
  { columnCount }: Pick<CrossTable, 'columnCount'>,
  row: number,
  column: number,
): number {
  return row * (columnCount + 1) + column
}

/** Each row to its total, each column to its total, the totals to the whole. */
export function crossRelations(rowCount: number, columnCount: number): readonly CellRelation[] {
  const at = (row: number, column: number) => cellOf({ columnCount }, row, column)
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
  return [
    ...upTo(rowCount + 1).map((row) => ({
      total: at(row, columnCount),
      parts: upTo(columnCount).map((column) => at(row, column)),
    })),
    ...upTo(columnCount + 1).map((column) => ({
      total: at(rowCount, column),
      parts: upTo(rowCount).map((row) => at(row, column)),
    })),
  ]
}

/** No cell is in two layouts. */
function contributionsIn(
  layouts: readonly Int32Array[],
  count: number,
  { enterprises, values }: PublishedMeasure,
): readonly CellContribution[] {
  const all = layouts.map((ids) => contributionsOf({ ids, count }, enterprises, values))
  return Array.from({ length: count }, (_, cell) => {
    const own = all.map((cells) => cells[cell]).filter((one) => one !== undefined)
    return own.reduce((left, right) => (left.contributors > 0 ? left : right))
  })
}
