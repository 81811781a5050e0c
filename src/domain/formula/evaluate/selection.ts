/**
 * The rows that a sum or count takes, in the order of the table, and the slot of each: a slot is one group in one period.
 *
 *     const aboveScale = selectRows(evaluateCondition(oneOf('isAboveScale', true), rows), slots)
 *
 * Rows that are left out cost nothing later: a filter is applied once, however many sums share it.
 */
import { type Truths, yes } from './truth.ts'

export interface Selection {
  /** Undefined when every row of the table is taken. */
  readonly rows: Int32Array | undefined
  /** As long as `rows`, or as the table. */
  readonly slots: Int32Array
}

/**
 * Those that surely meet the condition. Each row is written down, and the next one goes over it unless it is taken: no branch for the processor to guess wrong. They are
 * counted first, since memory that is not asked for need not be cleared. `truth >> 1` is 1 for yes and else 0.
 */
export function selectRows(truths: Truths, slotOfRow: Int32Array): Selection {
  const taken = countYes(truths)
  const rows = new Int32Array(taken + 1)
  let count = 0
  for (let row = 0; row < truths.length; row++) {
    rows[count] = row
    count += (truths[row] as number) >> (yes - 1)
  }
  const slots = new Int32Array(taken)
  for (let at = 0; at < taken; at++) slots[at] = slotOfRow[rows[at] as number] as number
  return { rows: rows.subarray(0, taken), slots }
}

function countYes(truths: Truths): number {
  let count = 0
  for (let row = 0; row < truths.length; row++) count += (truths[row] as number) >> (yes - 1)
  return count
}
