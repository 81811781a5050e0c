/**
 * Physical lines without indentation, trailing blanks and breaks.
 *
 *     splitLines('一、目标\r\n  到2027年')[1]   // { range: { start: 8, end: 13 }, folded: '到2027年', number: 1 }
 */
import { foldText } from './fold.ts'
import type { Line } from './scanned-text.ts'

const breaks = /\r\n|[\n\r\f\v\u2028\u2029]/g

/** Blank, or nothing that a reader sees. */
function isUnseen(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 0xad ||
    (code < 0x20 && code !== 0x0a)
  )
}

export function splitLines(text: string): readonly Line[] {
  const folded = foldText(text)
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: found } of folded.matchAll(breaks)) {
    lines.push(trimLine(folded, { start, end: index }, lines.length))
    start = index + found.length
  }
  lines.push(trimLine(folded, { start, end: folded.length }, lines.length))
  return lines
}

function trimLine(folded: string, range: { start: number; end: number }, number: number): Line {
  let { start, end } = range
  while (start < end && isUnseen(folded.charCodeAt(start))) start += 1
  while (end > start && isUnseen(folded.charCodeAt(end - 1))) end -= 1
  return { range: { start, end }, folded: folded.slice(start, end), number }
}
