/**
 * The value that would stand at a place if values were sorted, without sorting them.
 *
 *     selectInPlace(Float64Array.of(5, 1, 4, 2), 1)   // 2
 */

/** Pivots are taken from elsewhere in each round, by this part further on: columns that rise and fall in a regular way are then as quick as any. */
const turn = (Math.sqrt(5) - 1) / 2

/** Of the first so many values, none of them NaN, which it reorders; smaller ones then stand before the place. Linear time on average. */
export function selectInPlace(values: Float64Array, place: number, length = values.length): number {
  let left = 0
  let right = length - 1
  let from = 0
  while (left < right) {
    from = from + turn < 1 ? from + turn : from + turn - 1
    const quarter = (right - left) >> 2
    const first = left + Math.floor(from * 2 * quarter)
    const at = placeOfMiddle(values, [first, first + quarter, first + 2 * quarter])
    const pivot = values[at] ?? 0
    values[at] = values[right] ?? 0
    // What stands before is at most what stands here: if it equals the pivot, the pivot is the least, and all that equal it are done with at once.
    const isLeast = left > 0 && values[left - 1] === pivot
    const range = { left, right, pivot }
    const middle = isLeast ? partAtMost(values, range) : partBelow(values, range)
    values[right] = values[middle] ?? 0
    values[middle] = pivot
    if (place === middle || (isLeast && place < middle)) break
    if (place < middle) right = middle - 1
    else left = middle + 1
  }
  return values[place] ?? Number.NaN
}

/** Which of three places holds the middle one of their values. */
function placeOfMiddle(values: Float64Array, [one, two, three]: readonly [number, number, number]): number {
  const [first, second, third] = [values[one] ?? 0, values[two] ?? 0, values[three] ?? 0]
  if (first < second === second < third) return two
  return first < second === third < first ? one : three
}

interface Range {
  readonly left: number
  /** Left out, as is all behind it. */
  readonly right: number
  readonly pivot: number
}

/**
 * Puts those below the pivot before the others and says where the others begin. As good as
 *
 *     if (value < pivot) swap(values, at, begin++)
 *
 * but without a branch, which nobody can foretell: every other time the processor would guess wrong, at the price of ten such steps.
 */
function partBelow(values: Float64Array, { left, right, pivot }: Range): number {
  let begin = left
  for (let at = left; at < right; at += 1) {
    const value = values[at] ?? 0
    values[at] = values[begin] ?? 0
    values[begin] = value
    begin += Number(value < pivot)
  }
  return begin
}

/** The same with those that equal the pivot too. */
function partAtMost(values: Float64Array, { left, right, pivot }: Range): number {
  let begin = left
  for (let at = left; at < right; at += 1) {
    const value = values[at] ?? 0
    values[at] = values[begin] ?? 0
    values[begin] = value
    begin += Number(value <= pivot)
  }
  return begin
}
