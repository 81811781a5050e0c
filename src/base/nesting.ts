/**
 * How deep data are nested, up to a limit: what walks a tree by itself must not meet one that is deeper than its stack.
 *
 *     isDeeperThan({ a: [{ b: 1 }] }, 2)   // true
 */
export function isDeeperThan(data: unknown, limit: number): boolean {
  let level: readonly unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value).filter(isNested) : [],
    )
  }
  return false
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
