/**
 * The items of a list of industries. Where the text counts them, the count decides which 和 joins two items and which stands in one.
 *
 *     splitItems('茶叶种植和茶园观光、民宿和农村物流', whole, 3)   // 茶叶种植和茶园观光 ¦ 民宿 ¦ 农村物流
 */
import type { TextRange } from '../../compiled-plan.ts'
import { splitOutside } from '../brackets.ts'
import { trimSpan } from '../spoken.ts'

/** Where the text does not count, only these join two items; 及 and 与 mostly stand inside one. */
const sureJoiners = /^(?:以及|和)/
const joiners = /^(?:以及|和|及|与)/

export function splitItems(
  reading: string,
  span: TextRange,
  count: number | null = null,
): readonly TextRange[] {
  const pieces = splitOutside(reading, span, (at) => (reading.charAt(at) === '、' ? 1 : 0))
    .flatMap((piece) => splitQuoted(reading, piece))
    .map((piece) => trimQuotes(reading, trimSpan(reading, piece, ',;:·')))
    .filter(({ start, end }) => end > start)
  const last = pieces.at(-1)
  if (last === undefined) return []
  if (count === null)
    return pieces.length > 1 ? [...pieces.slice(0, -1), ...splitLast(reading, last, sureJoiners)] : pieces
  return splitToCount(reading, pieces, count)
}

/** `“甲”“乙”`: the marks alone part two items. */
function splitQuoted(reading: string, piece: TextRange): readonly TextRange[] {
  const parts: TextRange[] = []
  let start = piece.start
  for (let at = start + 1; at < piece.end; at++) {
    if (reading.charAt(at) !== '“' || reading.charAt(at - 1) !== '”') continue
    parts.push({ start, end: at })
    start = at
  }
  return [...parts, { start, end: piece.end }]
}

/** Splits pieces at their joiners, the last first, until there are as many as the text says. */
function splitToCount(reading: string, pieces: readonly TextRange[], count: number): readonly TextRange[] {
  const items = [...pieces]
  for (let at = items.length - 1; at >= 0 && items.length < count; at--) {
    const item = items[at]
    const halves = item === undefined ? [] : splitLast(reading, item, joiners)
    if (halves.length === 2) items.splice(at, 1, ...halves)
  }
  return items
}

/** `A和B` → A, B, at the first joiner outside brackets that leaves two characters on both sides. */
function splitLast(reading: string, span: TextRange, pattern: RegExp): readonly TextRange[] {
  let isCut = false
  return splitOutside(reading, span, (at) => {
    const joiner = pattern.exec(reading.slice(at, Math.min(span.end, at + 2)))?.[0]
    if (joiner === undefined || isCut || at - span.start < 2 || span.end - at - joiner.length < 2) return 0
    isCut = true
    return joiner.length
  }).map((piece) => trimQuotes(reading, trimSpan(reading, piece)))
}

/** Quotation marks around the whole, or left over from around the list. */
function trimQuotes(reading: string, { start, end }: TextRange): TextRange {
  const words = reading.slice(start, end)
  const opened = words.split('“').length
  const closed = words.split('”').length
  const isWrapped = words.startsWith('“') && words.indexOf('”') === words.length - 1
  return {
    start: words.startsWith('“') && (isWrapped || opened > closed) ? start + 1 : start,
    end: words.endsWith('”') && (isWrapped || closed > opened) ? end - 1 : end,
  }
}
