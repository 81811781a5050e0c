/**
 * How many rows a list has, counted once until some registry of the district changes: a count looks at every row, a page only at its own.
 *
 *     await countOnce(await context.installation.counts.get('330212'), key, () => countRecords(tx, tables, list))
 */
export interface RecordCounts {
  readonly version: number
  readonly counted: Map<string, Promise<number>>
}

/** `key` names everything that the count depends on. One that fails is not kept. */
export function countOnce(
  { counted }: RecordCounts,
  key: string,
  count: () => Promise<number>,
): Promise<number> {
  const known = counted.get(key)
  if (known !== undefined) return known
  if (counted.size >= mostKept) counted.clear()
  const counting = count()
  counted.set(key, counting)
  counting.catch(() => counted.delete(key))
  return counting
}

const mostKept = 1000
