/**
 * Middles and spreads that a few wild values do not move. Missing values (NaN) are left out.
 *
 *     medianOf(Float64Array.of(1, 2, 3, 1_000_000))   // 2.5
 */

/** How much the middle distance from the median is enlarged to equal the deviation of a normal distribution. */
const normalScale = 1.4826

export function medianOf(values: Float64Array): number {
  return medianInPlace(knownOf(values))
}

/** Half of the values lie within this distance of the centre, scaled to a normal distribution's deviation. */
export function spreadOf(values: Float64Array, centre: number): number {
  const known = knownOf(values)
  for (let at = 0; at < known.length; at += 1) known[at] = Math.abs((known[at] ?? 0) - centre)
  return medianInPlace(known) * normalScale
}

export function knownOf(values: Float64Array): Float64Array {
  const known = new Float64Array(values.length)
  let count = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    known[count] = value
    count += 1
  }
  return known.subarray(0, count)
}

/** Of the first so many values, which it reorders; NaN for none. */
export function medianInPlace(values: Float64Array, length = values.length): number {
  if (length === 0) return Number.NaN
  const middle = length >> 1
  const upper = selectInPlace(values, middle, length)
  if (length % 2 === 1) return upper
  let lower = Number.NEGATIVE_INFINITY
  for (let at = 0; at < middle; at += 1) lower = Math.max(lower, values[at] ?? lower)
  return (lower + upper) / 2
}

/** The value that would stand at this place if the first so many were sorted; smaller ones then stand before it. Linear time on average. */
export function selectInPlace(values: Float64Array, place: number, length = values.length): number {
  let left = 0
  let right = length - 1
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0
    let [low, high] = [left, right]
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1
      while ((values[high] ?? 0) > pivot) high -= 1
      if (low > high) break
      const swapped = values[low] ?? 0
      values[low] = values[high] ?? 0
      values[high] = swapped
      low += 1
      high -= 1
    }
    if (place <= high) right = high
    else if (place >= low) left = low
    else break
  }
  return values[place] ?? Number.NaN
}
