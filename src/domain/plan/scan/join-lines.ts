/**
 * Lines that layout broke belong together again: a paragraph set in a narrow column, a number cut in two, a page mark in between.
 *
 *     joinLines(splitLines('工业增加值达到３２\n０亿元。'))   // one stretch of two pieces
 */
import type { TextRange } from '../compiled-plan.ts'
import { findHeadingNumber } from './heading-number.ts'
import type { Line } from './scanned-text.ts'

/** Lines that are read as one. */
export interface JoinedLines {
  readonly pieces: readonly TextRange[]
  /** Of the first line, from 0. */
  readonly firstLine: number
}

const pageMark =
  /^(?:[-—–·•\s]{1,3}\d{1,4}[-—–·•\s]{1,3}|第\s*\d{1,4}\s*页(?:[,，/\s]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|共\s*\d{1,4}\s*页)$/
const ended = /[。!?;:…|](?:[”’」』》)\]】"'])?\s*$|[%\p{Script=Han}]\.$/u
const goesOn = /[、,(“‘《〔—\-~/+]$/
const startsInside = /^[、,。;:!?)”’》〕%]/
const isDigit = /\d/
/** A line that is a date, with what stands before it, is not cut in two. */
const wholeDate = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?: \d{1,2}(?::\d\d){1,2})?$/

/** Where a paragraph is a line, one shorter than this that does not end a sentence is a title or a name. */
const paragraphWidth = 60

export function isPageMark(line: Line): boolean {
  return line.folded.length <= 24 && pageMark.test(line.folded)
}

/** `width` is what `columnWidth` measured. */
export function joinLines(lines: readonly Line[], width: number): readonly JoinedLines[] {
  const joined: { pieces: TextRange[]; firstLine: number; last: Line }[] = []
  let blanks = 0
  for (const line of lines) {
    if (isPageMark(line)) continue
    if (line.folded === '') {
      blanks += 1
      continue
    }
    const open = joined.at(-1)
    if (open !== undefined && continues(open.last, line, { blanks, width })) {
      open.pieces.push(line.range)
      open.last = line
    } else joined.push({ pieces: [line.range], firstLine: line.number, last: line })
    blanks = 0
  }
  return joined
}

function continues(before: Line, line: Line, layout: { blanks: number; width: number }): boolean {
  const { blanks, width } = layout
  const text = before.folded
  if (startsInside.test(line.folded) && blanks <= 1) return true
  if (ended.test(text) || startsAnew(line)) return false
  if (isDigit.test(text.slice(-1)) && isDigit.test(line.folded.charAt(0)))
    return blanks <= 1 && text.length > 6 && !wholeDate.test(text)
  if (goesOn.test(text)) return blanks <= 1 && text.length > 4
  if (blanks > 0) return false
  if (isUnclosed(text) || isRunning(text)) return true
  return text.length >= width
}

/** Only the end is looked at: a bracket opened near it and not closed. */
function isUnclosed(text: string): boolean {
  const tail = text.slice(-20)
  return tail.lastIndexOf('“') > tail.lastIndexOf('”') || tail.lastIndexOf('(') > tail.lastIndexOf(')')
}

/** A title or a name has no comma. */
function isRunning(text: string): boolean {
  return /[,;。]/.test(text) && text.length > 8
}

function startsAnew(line: Line): boolean {
  return (
    findHeadingNumber(line.folded) !== undefined ||
    /^附[件表录]|^[[(]?注\d?:|^\||^[\p{Script=Han}]{2,8}:/u.test(line.folded)
  )
}

/**
 * Characters a line must have for its lack of a full stop to be the layout's doing.
 * A text set in a column has many lines of nearly the greatest length; elsewhere a paragraph is a line.
 */
export function columnWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ folded }) => folded.length).filter((length) => length >= 10)
  const greatest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const nearly = lengths.filter((length) => length * 10 >= greatest * 8).length
  const isColumn = greatest <= 60 && nearly >= 3 && nearly * 3 >= lengths.length
  return isColumn ? Math.max(12, Math.floor(greatest * 0.8)) : paragraphWidth
}
