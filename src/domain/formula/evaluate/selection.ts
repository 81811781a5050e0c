/**
 * The rows that a sum or count takes, in the order of the table; undefined is every row.
 *
 *     const aboveScale = selectRows(evaluateCondition(oneOf('isAboveScale', true), rows))
 *
 * Rows that are left out cost nothing later: a filter is applied once, however many sums share it.
 */
import { type Truths, yes } from './truth.ts'

export type Selection = Int32Array | undefined

/**
 * Those that surely meet the condition. Each row is written down, and the next one goes over it unless it is taken: no branch for the processor to guess wrong. They are
 * counted first, since memory that is not asked for need not be cleared. `truth >> 1` is 1 for yes and else 0.
 */
export function selectRows(truths: Truths): Int32Array {
  const taken = countYes(truths)
  const rows = new Int32Array(taken + 1)
  let count = 0
  for (let row = 0; row < truths.length; row++) {
    rows[count] = row
    count += (truths[row] as number) >> (yes - 1)
  }
  return rows.subarray(0, taken)
}

export function countYes(truths: Truths): number {
  let count = 0
  for (let row = 0; row < truths.length; row++) count += (truths[row] as number) >> (yes - 1)
  return count
}
