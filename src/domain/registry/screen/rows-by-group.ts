/**
 * Rows of each group by the numbers of their groups, which are counted from 0.
 *
 *     rowsByGroup(Int32Array.of(1, 0, 1))   // [[1], [0, 2]]
 */
export function rowsByGroup(groupOf: Int32Array | Uint8Array): readonly Uint32Array[] {
  const sizes = countByGroup(groupOf)
  const order = new Uint32Array(groupOf.length)
  let end = 0
  const groups = sizes.map((size) => {
    end += size
    return order.subarray(end - size, end)
  })
  const next = new Uint32Array(sizes.length)
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] ?? 0
    const place = next[group] ?? 0
    const rows = groups[group]
    if (rows !== undefined) rows[place] = row
    next[group] = place + 1
  }
  return groups
}

function countByGroup(groupOf: Int32Array | Uint8Array): readonly number[] {
  const sizes: number[] = []
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = groupOf[row] ?? 0
    while (sizes.length <= group) sizes.push(0)
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return sizes
}
