/**
 * Whether a condition holds for a row: no, unknown, yes, in this order, so that “all” is the least, “any” the greatest, and “not” the mirror (Kleene's logic).
 *
 *     allOf([yes, unknown])   // unknown
 *     anyOf([yes, unknown])   // yes
 */
export const no = 0
export const unknown = 1
export const yes = 2

/** One of the three for each row. */
export type Truths = Uint8Array

export function allOf(parts: readonly Truths[]): Truths {
  return parts.reduce((left, right) => {
    const truths = new Uint8Array(left.length)
    for (let row = 0; row < truths.length; row++) {
      truths[row] = Math.min(left[row] as number, right[row] as number)
    }
    return truths
  })
}

export function anyOf(parts: readonly Truths[]): Truths {
  return parts.reduce((left, right) => {
    const truths = new Uint8Array(left.length)
    for (let row = 0; row < truths.length; row++) {
      truths[row] = Math.max(left[row] as number, right[row] as number)
    }
    return truths
  })
}

export function notOf(part: Truths): Truths {
  const truths = new Uint8Array(part.length)
  for (let row = 0; row < truths.length; row++) truths[row] = yes - (part[row] as number)
  return truths
}
