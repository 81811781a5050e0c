/**
 * Draws from a stream of numbers between 0 and 1.
 *
 *     pickAt(cumulate([1, 3]), 0.5)   // 1: the second has three quarters of the weight
 */
export type Draw = () => number

/** About normal, mean 0, deviation 1, never beyond ±3: three uniform numbers added. */
export function normal(next: Draw): number {
  return (next() + next() + next() - 1.5) * 2
}

/** Around 1, by a factor whose logarithm has this deviation. */
export function factor(next: Draw, deviation: number): number {
  return Math.exp(normal(next) * deviation)
}

export function between(next: Draw, low: number, high: number): number {
  return low + (high - low) * next()
}

/** Upper ends of the stretches of [0, 1) that the weights take. */
export function cumulate(weights: readonly number[]): Float64Array {
  const ends = new Float64Array(weights.length)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  for (const [at, weight] of weights.entries()) {
    sum += weight
    ends[at] = sum / total
  }
  return ends
}

/** The stretch that the number falls into. */
export function pickAt(ends: Float64Array, number: number): number {
  let at = 0
  while (at < ends.length - 1 && number >= (ends[at] ?? 1)) at += 1
  return at
}

/** One of the items, by a number between 0 and 1. */
export function pickFrom<Item>(items: readonly Item[], number: number): Item {
  const item = items[Math.floor(number * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
