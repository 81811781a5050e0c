/**
 * A stretch of the document as it is read, tied to the characters it was read from. Parsers work on the reading and quote the text.
 *
 *     const spoken = speak(text, { start: 4, end: 9 })
 *     quoteSpan(spoken, { start: 0, end: 2 })   // { range, quote: text.slice(range.start, range.end) }
 */
import type { Quoted, TextRange } from '../compiled-plan.ts'
import { foldText } from '../scan/fold.ts'
import type { Passage } from '../scan/scanned-text.ts'

export interface Spoken {
  readonly text: string
  readonly reading: string
  /** Offset in the text of each unit of the reading, and one more for the end. */
  readonly offsets: Int32Array
}

export function speakPassage(text: string, { reading, offsets }: Passage): Spoken {
  return { text, reading, offsets }
}

/** Reads a range aloud: folded, breaks and the blanks beside them gone. */
export function speak(text: string, range: TextRange): Spoken {
  const folded = foldText(text.slice(range.start, range.end))
  const offsets: number[] = []
  let reading = ''
  for (const { 0: piece, index } of folded.matchAll(/[^\r\n]+/g)) {
    const lead = index === 0 ? 0 : piece.length - piece.trimStart().length
    const body = piece.slice(lead).trimEnd()
    reading += body
    for (let at = 0; at < body.length; at++) offsets.push(range.start + index + lead + at)
  }
  offsets.push(range.end)
  return { text, reading, offsets: Int32Array.from(offsets) }
}

/** Range in the text of a span of the reading. */
export function rangeOf({ offsets }: Spoken, span: TextRange): TextRange {
  const start = offsets[span.start] ?? 0
  if (span.end <= span.start) return { start, end: start }
  return { start, end: (offsets[span.end - 1] ?? start) + 1 }
}

export function quoteSpan(spoken: Spoken, span: TextRange): Quoted {
  const range = rangeOf(spoken, span)
  return { range, quote: spoken.text.slice(range.start, range.end) }
}

/** The printed characters of a span without breaks and the blanks of layout. */
export function printSpan({ text, offsets }: Spoken, { start, end }: TextRange): string {
  let printed = ''
  for (let at = start; at < end; at++) printed += text.charAt(offsets[at] ?? 0)
  return printed.trim()
}

/** The span without blanks and the given signs at its ends. */
export function trimSpan(reading: string, span: TextRange, signs = ''): TextRange {
  let { start, end } = span
  const isEdge = (at: number) => {
    const sign = reading.charAt(at)
    return sign.trim() === '' || signs.includes(sign)
  }
  while (start < end && isEdge(start)) start++
  while (end > start && isEdge(end - 1)) end--
  return { start, end }
}
