/**
 * Middles and spreads that a few wild values do not move. Missing values (NaN) are left out.
 *
 *     medianOf(Float64Array.of(1, 2, 3, 1_000_000))   // 2.5
 */
import { selectInPlace } from './select-in-place.ts'

/** How much the middle distance from the median is enlarged to equal the deviation of a normal distribution. */
const normalScale = 1.4826

export interface MiddleAndSpread {
  /** So many are known. */
  readonly count: number
  readonly middle: number
  /** Half of the values lie within this distance of the middle, scaled to a normal distribution's deviation. */
  readonly spread: number
}

/** Of the values in these rows, or of all; both NaN where none is known. */
export function middleAndSpread(values: Float64Array, rows?: Uint32Array): MiddleAndSpread {
  const count = rows === undefined ? takeKnown(values) : takeKnownOf(values, rows)
  const middle = medianInPlace(taken, count)
  return { count, middle, spread: spreadInPlace(count, middle) }
}

export function medianOf(values: Float64Array): number {
  return medianInPlace(taken, takeKnown(values))
}

/** Of the values in these rows; NaN where fewer than so many are known. */
export function medianOfRows(values: Float64Array, rows: Uint32Array, fewest: number): number {
  const count = takeKnownOf(values, rows)
  return count < fewest ? Number.NaN : medianInPlace(taken, count)
}

/** Half of the values lie within this distance of the centre, scaled to a normal distribution's deviation. */
export function spreadOf(values: Float64Array, centre: number): number {
  return spreadInPlace(takeKnown(values), centre)
}

/** Where the values, were they sorted, fall into so many parts of one size: the first value of each part but the first. None where no value is known. */
export function cutsOf(values: Float64Array, parts: number): readonly number[] {
  const count = takeKnown(values)
  if (count === 0) return []
  return Array.from({ length: parts - 1 }, (_, at) =>
    selectInPlace(taken, Math.floor(((at + 1) * count) / parts), count),
  )
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

/** Where values are reordered, so that a column costs no copy of its own. It never leaves this file, and nothing in it is needed from one call to the next. */
let taken = new Float64Array(0)

function makeRoom(length: number): void {
  if (taken.length < length) taken = new Float64Array(length)
}

/** Copies the known values and counts them; without a branch, which costs more than a copy too many. */
function takeKnown(values: Float64Array): number {
  makeRoom(values.length)
  const into = taken
  let count = 0
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN
    into[count] = value
    count += Number(!Number.isNaN(value))
  }
  return count
}

function takeKnownOf(values: Float64Array, rows: Uint32Array): number {
  makeRoom(rows.length)
  const into = taken
  let count = 0
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[rows[at] ?? 0] ?? Number.NaN
    into[count] = value
    count += Number(!Number.isNaN(value))
  }
  return count
}

/** Of the values that were taken, in whatever order. */
function spreadInPlace(count: number, centre: number): number {
  const distances = taken
  for (let at = 0; at < count; at += 1) distances[at] = Math.abs((distances[at] ?? 0) - centre)
  return medianInPlace(distances, count) * normalScale
}
