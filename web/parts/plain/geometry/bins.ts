/**
 * Classes of a map: about equally many towns in each, with breaks round enough to print.
 *
 *     const breaks = makeBreaks([18, 22, 31, 34, 37, 46, 56], 5)   // at most four, ascending
 *     findClass(33, breaks)                                        // 0…breaks.length
 *
 * Class k holds breaks[k − 1] ≤ value < breaks[k].
 */
import { niceStep } from './linear-scale.ts'

/** Breaks between classes, without duplicates: few values give fewer classes. */
export function makeBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[0]
  const high = sorted[sorted.length - 1]
  if (low === undefined || high === undefined || low === high) return []
  const step = niceStep((high - low) / 40)
  const breaks = new Set<number>()
  for (let k = 1; k < classes; k++) {
    const value = sorted[Math.floor((sorted.length * k) / classes)] ?? high
    const rounded = Number((Math.round(value / step) * step).toPrecision(12))
    if (rounded > low && rounded <= high) breaks.add(rounded)
  }
  return [...breaks].sort((a, b) => a - b)
}

export function findClass(value: number, breaks: readonly number[]): number {
  const above = breaks.findIndex((limit) => value < limit)
  return above === -1 ? breaks.length : above
}

/** `<25`, `25–32`, `≥46`: what the legend prints for each class. */
export function labelClasses(
  breaks: readonly number[],
  format: (value: number) => string,
): readonly string[] {
  if (breaks.length === 0) return []
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const low = breaks[index - 1]
    const high = breaks[index]
    if (low === undefined) return `<${format(high ?? 0)}`
    if (high === undefined) return `≥${format(low)}`
    return `${format(low)}–${format(high)}`
  })
}
