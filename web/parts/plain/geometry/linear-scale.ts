/**
 * A straight map from values to pixels, and round ticks for its axis.
 *
 *     const y = linearScale([0, 100], [200, 0])
 *     y(25)                     // 150
 *     niceTicks(487, 812, 4)    // [500, 600, 700, 800]
 */
export type Interval = readonly [low: number, high: number]

export function linearScale(domain: Interval, range: Interval): (value: number) => number {
  const [d0, d1] = domain
  const [r0, r1] = range
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0)
  return (value) => r0 + (value - d0) * slope
}

/** Multiples of 1, 2, 2.5 or 5 × 10ⁿ within the interval; about `count` of them. */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const step = niceStep((high - low) / Math.max(1, count))
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => trim((first + index) * step))
}

/** The smallest of 1, 2, 2.5, 5, 10 × 10ⁿ that is not below `rough`; 1 where there is no extent. */
export function niceStep(rough: number): number {
  if (!(rough > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10
  return trim(factor * power)
}

/** Low and high of the values, widened by a share of their extent; a single value gets room on both sides. */
export function paddedExtent(values: readonly number[], share: number): Interval {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const pad = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * share
  return [low - pad, high + pad]
}

/** 0.1 + 0.2 is 0.3 again. */
function trim(value: number): number {
  return Number(value.toPrecision(12))
}
