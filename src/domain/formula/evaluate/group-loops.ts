/**
 * Sums and counts of selected rows by slot.
 *
 *     sumBySlot(tax, aboveScale, slotCount)   // NaN where no row had a value
 *
 * Whether a value is missing is hard to guess for the processor, so that a branch on it costs more than the sum. The loops have none: a row that does not count goes
 * to one slot after the last, by `spare ^ ((slot ^ spare) & keep)`, which is `slot` where `keep` is −1 and `spare` where it is 0.
 */
import type { Column } from '../../../table/column.ts'
import { groupRows } from '../../../table/group-rows.ts'
import { rowsByGroup } from '../../../table/rows-by-group.ts'
import { makeTable } from '../../../table/table.ts'
import type { Selection } from './selection.ts'

/** A slot begins at −0, and `value + 0` is never −0: what is −0 at the end has had no value. */
export function sumBySlot(values: Float64Array, { rows, slots }: Selection, slotCount: number): Float64Array {
  const sums = new Float64Array(slotCount + 1).fill(-0)
  if (rows === undefined) addAll(values, slots, sums)
  else addSelected(values, { rows, slots }, sums)
  return sums.subarray(0, slotCount).map((sum) => {
    return Object.is(sum, -0) || !Number.isFinite(sum) ? Number.NaN : sum
  })
}

function addAll(values: Float64Array, slots: Int32Array, sums: Float64Array): void {
  const spare = sums.length - 1
  for (let row = 0; row < slots.length; row++) {
    const value = values[row] as number
    const keep = -Number(!Number.isNaN(value))
    const slot = spare ^ (((slots[row] as number) ^ spare) & keep)
    sums[slot] = (sums[slot] as number) + (value + 0)
  }
}

function addSelected(
  values: Float64Array,
  { rows, slots }: { readonly rows: Int32Array; readonly slots: Int32Array },
  sums: Float64Array,
): void {
  const spare = sums.length - 1
  for (let at = 0; at < slots.length; at++) {
    const value = values[rows[at] as number] as number
    const keep = -Number(!Number.isNaN(value))
    const slot = spare ^ (((slots[at] as number) ^ spare) & keep)
    sums[slot] = (sums[slot] as number) + (value + 0)
  }
}

export function countBySlot({ slots }: Selection, slotCount: number): Float64Array {
  const counts = new Float64Array(slotCount)
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    counts[slot] = (counts[slot] as number) + 1
  }
  return counts
}

/** Different values by slot, missing ones not counted: rows are walked value by value, and each slot remembers the last value that it was counted for. */
export function countDistinctBySlot(
  values: Column,
  { rows, slots }: Selection,
  slotCount: number,
): Float64Array {
  const { ids, count } = denseIds(values)
  const own = rows === undefined ? ids : rows.map((row) => ids[row] as number)
  const counts = new Float64Array(slotCount)
  const lastId = new Int32Array(slotCount).fill(-1)
  for (const at of rowsByGroup(own, count).rows) {
    const slot = slots[at] as number
    const id = own[at] as number
    if (lastId[slot] === id) continue
    lastId[slot] = id
    counts[slot] = (counts[slot] as number) + 1
  }
  return counts
}

/** −1 is missing. */
function denseIds(values: Column): { readonly ids: Int32Array; readonly count: number } {
  if (values.kind === 'text') throw new Error('different texts are not counted')
  if (values.kind === 'code') return { ids: values.codes, count: values.names.length }
  const { ids, count } = groupRows(makeTable(values.values.length, { values }), ['values'])
  return { ids: ids.map((id, row) => (Number.isNaN(values.values[row] as number) ? -1 : id)), count }
}
