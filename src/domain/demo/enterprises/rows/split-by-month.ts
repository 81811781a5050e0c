/**
 * A year's amount in parts by weight, rounded, that still add up to it: the largest part takes what rounding leaves.
 *
 *     splitByMonth(100, [1, 1, 1], 2)   // [33.34, 33.33, 33.33]
 */
export function splitByMonth(
  amount: number,
  weights: readonly number[],
  decimals: number,
): readonly number[] {
  const step = 10 ** decimals
  let total = 0
  let largest = 0
  for (const [at, weight] of weights.entries()) {
    total += weight
    if (weight > (weights[largest] ?? 0)) largest = at
  }
  if (total === 0) return weights.map(() => 0)
  const each = (amount * step) / total
  let rest = Math.round(amount * step)
  const parts: number[] = []
  for (const weight of weights) {
    const part = Math.round(each * weight)
    rest -= part
    parts.push(part / step + 0)
  }
  parts[largest] = Math.round((parts[largest] ?? 0) * step + rest) / step
  return parts
}
