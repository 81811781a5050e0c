/**
 * Looks for a pattern in the running text as it is read aloud: full width folded, breaks of layout gone.
 *
 *     findInPassages(scanned, /对标([^,。]{0,8}清单)/g)[0]?.groupRange(1)   // where 任务清单 stands in the text
 */
import type { TextRange } from '../../compiled-plan.ts'
import type { Passage, ScannedText } from '../../scan/scanned-text.ts'

export interface PassageHit {
  readonly match: RegExpExecArray
  readonly passage: Passage
  readonly range: TextRange
  /** In the passage's reading. */
  readonly start: number
}

/** The pattern must be global and must not look over an unbounded stretch. */
export function findInPassages(scanned: ScannedText, pattern: RegExp): readonly PassageHit[] {
  return scanned.passages.flatMap((passage) => findInPassage(passage, pattern))
}

export function findInPassage(passage: Passage, pattern: RegExp): readonly PassageHit[] {
  return [...passage.reading.matchAll(pattern)].map((match) => ({
    match,
    passage,
    start: match.index,
    range: rangeOf(passage, match.index, match.index + match[0].length),
  }))
}

/** From positions in the reading to positions in the text. */
export function rangeOf({ offsets, range }: Passage, start: number, end: number): TextRange {
  const from = offsets[start] ?? range.start
  const to = end > start ? (offsets[end - 1] ?? range.end - 1) + 1 : from
  return { start: from, end: to }
}

/** Where a part of a hit stands, found by its words. */
export function partRange({ match, passage, start }: PassageHit, part: string): TextRange {
  const at = start + Math.max(0, match[0].indexOf(part))
  return rangeOf(passage, at, at + part.length)
}
