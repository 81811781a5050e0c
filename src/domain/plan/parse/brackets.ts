/**
 * Brackets in a reading (already folded): which part stands inside which pair.
 *
 *     findBracketGroups('做大做强。(牵头单位:区经信局(区中小企业局))')   // [{ start: 5, end: 26 }]: the outer pair
 */
import type { TextRange } from '../compiled-plan.ts'

const opening = '([〔【{《'
const closing = ')]〕】}》'

/** Change of depth that a sign makes: 1, -1 or 0. Title marks count: what they hold is one name. */
function depthChange(sign: string): number {
  if (opening.includes(sign)) return 1
  return closing.includes(sign) ? -1 : 0
}

/** Outermost pairs of round, square or thick brackets; a bracket never closed opens nothing. */
export function findBracketGroups(reading: string): readonly TextRange[] {
  const groups: TextRange[] = []
  const open: number[] = []
  for (let at = 0; at < reading.length; at++) {
    const sign = reading.charAt(at)
    if ('([【〔'.includes(sign)) open.push(at)
    else if (')]】〕'.includes(sign) && open.length > 0) {
      const start = open.pop() ?? at
      while (groups.length > 0 && (groups.at(-1)?.start ?? 0) > start) groups.pop()
      groups.push({ start, end: at + 1 })
    }
  }
  return groups
}

/** Splits a span at signs that stand outside every bracket. */
export function splitOutside(reading: string, span: TextRange, isSplit: (at: number) => number): TextRange[] {
  const pieces: TextRange[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at < span.end; at++) {
    depth = Math.max(0, depth + depthChange(reading.charAt(at)))
    const length = depth === 0 ? isSplit(at) : 0
    if (length === 0) continue
    pieces.push({ start, end: at })
    start = at + length
    at = start - 1
  }
  pieces.push({ start, end: span.end })
  return pieces
}
