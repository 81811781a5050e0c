/**
 * The rows of each group side by side: a counting sort, which keeps the order of rows within a group.
 *
 *     const { rows, starts } = rowsByGroup(ids, count)
 *     rows.subarray(starts[3], starts[4])   // the rows of group 3
 */
export interface RowsByGroup {
  readonly rows: Int32Array
  /** One more than there are groups: where each begins, and the end. */
  readonly starts: Int32Array
}

/** A row whose id is below 0 is in no group and left out. */
export function rowsByGroup(ids: Int32Array, count: number): RowsByGroup {
  const starts = new Int32Array(count + 1)
  for (const id of ids) if (id >= 0) (starts[id + 1] as number)++
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number)
  const next = starts.slice(0, count)
  const rows = new Int32Array(starts[count] as number)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] as number
    if (id >= 0) rows[(next[id] as number)++] = row
  }
  return { rows, starts }
}
