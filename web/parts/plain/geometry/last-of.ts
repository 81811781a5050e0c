/** The last element: `Array.prototype.at` is younger than the oldest browser that is served. */
export function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1]
}
