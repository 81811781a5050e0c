/**
 * A series row by row: the stretch of months that each firm has values for.
 *
 *     for (const { row, values, start } of knownStretches(series, 24)) …
 */
import type { Series } from './screen-sheet.ts'

export interface Stretch {
  readonly row: number
  /** Position of the first value in `series.months`. */
  readonly start: number
  /** Without a gap. */
  readonly values: Float64Array
}

/** Each row's longest stretch of known values, where it has at least so many. */
export function* knownStretches({ months, values }: Series, fewest: number): Generator<Stretch> {
  const length = months.length
  for (let row = 0; row * length < values.length; row += 1) {
    const own = values.subarray(row * length, (row + 1) * length)
    const { start, end } = longestKnown(own)
    if (end - start >= fewest) yield { row, start, values: own.subarray(start, end) }
  }
}

function longestKnown(values: Float64Array): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0 }
  let start = 0
  for (let at = 0; at <= values.length; at += 1) {
    if (at < values.length && !Number.isNaN(values[at])) continue
    if (at - start > best.end - best.start) best = { start, end: at }
    start = at + 1
  }
  return best
}
