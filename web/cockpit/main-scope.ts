/**
 * The scope that most of the plan's indicators are counted in: said once in the header, so that only the others carry a mark.
 *
 *     findMainScope(readings)   // 'district-proper'
 */
interface Scoped {
  readonly scope: string | null
}

/** Id of the scope; null when no indicator states one. */
export function findMainScope(readings: readonly Scoped[]): string | null {
  const counts = new Map<string, number>()
  for (const { scope } of readings) {
    if (scope !== null) counts.set(scope, (counts.get(scope) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? null
}
