/**
 * Rows told apart by the values of some columns: each row gets the number of its group, from 0 without gaps.
 *
 *     const towns = groupRows(table, ['town', 'cluster'])
 *     towns.ids                                              // Int32Array: the group of each row
 *     keysOf(table, ['town', 'cluster'], towns)[0]           // ['邱隘镇', 'digital']
 *
 * Groups are ordered by their keys: names as they stand in the column, numbers by size, missing last. Missing is a key like any other, so that the groups are a
 * partition and their sums add up to the whole. Time is linear in the rows, except that numbers which are not small whole ones are sorted.
 */
import { assert } from '../base/assert.ts'
import { type Column, valueAt } from './column.ts'
import { getColumn, type Table } from './table.ts'

export interface Grouping {
  readonly ids: Int32Array
  readonly count: number
  /** The first row of each group: the way back to its keys. */
  readonly firstRows: Int32Array
}

export type KeyValue = string | number | null

export function groupRows(table: Table, names: readonly string[]): Grouping {
  const start = { ranks: new Int32Array(table.rowCount), size: 1 }
  const combined = names.reduce<Ranks>((ranks, name) => {
    const next = rankValues(getColumn(table, name), name)
    return ranks === start ? next : combineRanks(ranks, next)
  }, start)
  const { ranks: ids, size: count } = closeGaps(combined)
  return { ids, count, firstRows: firstRowsOf(ids, count) }
}

/** The values of the key columns for each group. */
export function keysOf(
  table: Table,
  names: readonly string[],
  { firstRows }: Grouping,
): readonly (readonly KeyValue[])[] {
  const columns = names.map((name) => getColumn(table, name))
  return Array.from(firstRows, (row) => columns.map((column) => valueAt(column, row)))
}

/** For each row the place of its value among `size` values in order, of which not all need have a row. */
interface Ranks {
  readonly ranks: Int32Array<ArrayBuffer>
  readonly size: number
}

function rankValues(column: Column, name: string): Ranks {
  assert(column.kind !== 'text', `rows cannot be grouped by the text column ${name}`)
  if (column.kind === 'number') return rankNumbers(column.values)
  const { codes, names } = column
  const ranks = new Int32Array(codes.length)
  for (let row = 0; row < ranks.length; row++) {
    const code = codes[row] as number
    ranks[row] = code < 0 ? names.length : code
  }
  return { ranks, size: names.length + 1 }
}

function rankNumbers(values: Float64Array): Ranks {
  let [least, most, areWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true]
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value < least) least = value
    if (value > most) most = value
    if (value !== Math.floor(value) && !Number.isNaN(value)) areWhole = false
  }
  if (most < least) return { ranks: new Int32Array(values.length), size: 1 }
  const size = most - least + 2
  if (!areWhole || !(size <= spaceFor(values.length))) return sortRanks(values)
  const ranks = new Int32Array(values.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    ranks[row] = Number.isNaN(value) ? size - 1 : value - least
  }
  return { ranks, size }
}

/** Ranks of pairs. Where there are too many possible pairs, those without a row are left out first. */
function combineRanks(first: Ranks, second: Ranks): Ranks {
  const size = first.size * second.size
  if (size <= spaceFor(first.ranks.length)) {
    const ranks = new Int32Array(first.ranks.length)
    for (let row = 0; row < ranks.length; row++) {
      ranks[row] = (first.ranks[row] as number) * second.size + (second.ranks[row] as number)
    }
    return { ranks, size }
  }
  const [left, right] = [closeGaps(first), closeGaps(second)]
  if (left.size < first.size || right.size < second.size) return combineRanks(left, right)
  return sortRanks(
    Float64Array.from(left.ranks, (rank, row) => rank * right.size + (right.ranks[row] as number)),
  )
}

/** How many marks are worth their room. */
function spaceFor(rowCount: number): number {
  return Math.max(65_536, 4 * rowCount)
}

/** Only ranks that have a row, in the same order. */
function closeGaps({ ranks, size }: Ranks): Ranks {
  const places = new Int32Array(size)
  for (let row = 0; row < ranks.length; row++) places[ranks[row] as number] = 1
  let count = 0
  for (let rank = 0; rank < size; rank++) if (places[rank] === 1) places[rank] = count++
  if (count === size) return { ranks, size }
  const dense = new Int32Array(ranks.length)
  for (let row = 0; row < ranks.length; row++) dense[row] = places[ranks[row] as number] as number
  return { ranks: dense, size: count }
}

/** For numbers that are not whole or lie far apart. NaN is last. */
function sortRanks(values: Float64Array): Ranks {
  const places = new Map<number, number>()
  for (const value of [...new Set(values)].sort(compareWithNan)) places.set(value, places.size)
  return { ranks: Int32Array.from(values, (value) => places.get(value) ?? 0), size: places.size }
}

function compareWithNan(left: number, right: number): number {
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
  return Number.isNaN(right) ? -1 : left - right
}

function firstRowsOf(ids: Int32Array, count: number): Int32Array {
  const firstRows = new Int32Array(count)
  for (let row = ids.length - 1; row >= 0; row--) firstRows[ids[row] as number] = row
  return firstRows
}
