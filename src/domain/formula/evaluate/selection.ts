/**
 * The rows that a sum or count takes, and the slot of each: a slot is one group in one period.
 *
 *     const aboveScale = selectWhere(everything, evaluateCondition(oneOf('isAboveScale', true), rows))
 *
 * Rows that are left out cost nothing later: a filter is applied once, however many sums share it.
 */
import { no, type Truths, yes } from './truth.ts'

export interface Selection {
  /** In the order of the table; undefined when every row is taken. */
  readonly rows: Int32Array | undefined
  /** As long as `rows`, or as the table. */
  readonly slots: Int32Array
}

/** The rows of a table that have a slot; −1 is none. */
export function selectInside(slots: Int32Array): Selection {
  let outside = 0
  for (let row = 0; row < slots.length; row++) outside += Number((slots[row] as number) < 0)
  if (outside === 0) return { rows: undefined, slots }
  return selectWhere(
    { rows: undefined, slots },
    Uint8Array.from(slots, (slot) => (slot < 0 ? no : yes)),
  )
}

/** Those that surely meet the condition. Each row is written down and the next one goes over it unless it is taken: no branch to be guessed wrong. */
export function selectWhere({ rows, slots }: Selection, truths: Truths): Selection {
  const takenRows = new Int32Array(slots.length)
  const takenSlots = new Int32Array(slots.length)
  let count = 0
  for (let at = 0; at < slots.length; at++) {
    const row = rows === undefined ? at : (rows[at] as number)
    takenRows[count] = row
    takenSlots[count] = slots[at] as number
    count += Number(truths[row] === yes)
  }
  return { rows: takenRows.subarray(0, count), slots: takenSlots.subarray(0, count) }
}
