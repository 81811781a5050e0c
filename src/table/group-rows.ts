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
  const start: Ranks = { ranks: new Int32Array(table.rowCount), size: 1 }
  const { ranks: ids, size: count } = closeGaps(
    names.reduce((ranks, name) => refine(ranks, getColumn(table, name), name), start),
  )
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

/** For each row the place of its keys among `size` possible ones in order, of which not all need have a row. The array is written over as keys are added. */
interface Ranks {
  readonly ranks: Int32Array<ArrayBuffer>
  readonly size: number
}

/** The ranks with one more key. Where there are too many possible ones, those without a row are left out first. */
function refine(before: Ranks, column: Column, name: string): Ranks {
  assert(column.kind !== 'text', `rows cannot be grouped by the text column ${name}`)
  const room = spaceFor(before.ranks.length)
  if (column.kind === 'code') {
    const size = column.names.length + 1
    if (before.size * size <= room) return refineByCodes(before, column.codes, size)
    return combine(closeGaps(before), closeGaps(refineByCodes(blankFor(before), column.codes, size)))
  }
  const range = rangeOf(column.values)
  if (before.size * range.size <= room) return refineByWhole(before, column.values, range)
  const own =
    range.size <= room
      ? closeGaps(refineByWhole(blankFor(before), column.values, range))
      : sortRanks(column.values)
  return combine(closeGaps(before), own)
}

function blankFor({ ranks }: Ranks): Ranks {
  return { ranks: new Int32Array(ranks.length), size: 1 }
}

function refineByCodes({ ranks, size: before }: Ranks, codes: Int32Array, size: number): Ranks {
  for (let row = 0; row < ranks.length; row++) {
    const code = codes[row] as number
    ranks[row] = (ranks[row] as number) * size + (code < 0 ? size - 1 : code)
  }
  return { ranks, size: before * size }
}

interface Range {
  readonly least: number
  /** Whole numbers from the least to the most and one place for missing; infinite where not all are whole. */
  readonly size: number
}

function rangeOf(values: Float64Array): Range {
  let [least, most, areWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true]
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value < least) least = value
    if (value > most) most = value
    if (value !== Math.floor(value) && !Number.isNaN(value)) areWhole = false
  }
  if (most < least) return { least: 0, size: 1 }
  return {
    least,
    size: areWhole && Number.isFinite(most - least) ? most - least + 2 : Number.POSITIVE_INFINITY,
  }
}

function refineByWhole({ ranks, size: before }: Ranks, values: Float64Array, { least, size }: Range): Ranks {
  for (let row = 0; row < ranks.length; row++) {
    const value = values[row] as number
    const rank = Number.isNaN(value) ? size - 1 : value - least
    ranks[row] = (ranks[row] as number) * size + rank
  }
  return { ranks, size: before * size }
}

/** Of two that have a row for each rank. */
function combine(first: Ranks, second: Ranks): Ranks {
  const { ranks } = first
  const size = first.size * second.size
  const pair = (rank: number, row: number) => rank * second.size + (second.ranks[row] as number)
  if (size > spaceFor(ranks.length)) return sortRanks(Float64Array.from(ranks, pair))
  return { ranks: ranks.map(pair), size }
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
  for (let row = 0; row < ranks.length; row++) ranks[row] = places[ranks[row] as number] as number
  return { ranks, size: count }
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
  const firstRows = new Int32Array(count).fill(-1)
  let found = 0
  for (let row = 0; found < count; row++) {
    const id = ids[row] as number
    if (firstRows[id] !== -1) continue
    firstRows[id] = row
    found++
  }
  return firstRows
}
