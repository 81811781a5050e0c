/**
 * Pieces of text read as one: the breaks that layout put between them are gone, each unit still knows where it stood.
 *
 *     readAloud(folded, [{ start: 0, end: 4 }, { start: 5, end: 8 }])   // { reading: '达到320亿元', offsets }
 */
import type { TextRange } from '../compiled-plan.ts'

export interface Reading {
  readonly reading: string
  /** Offset in the text of each unit of the reading; one more at the end. */
  readonly offsets: Int32Array
}

const blank = /[\s\u200b\ufeff\u00ad]/
const latin = /[A-Za-z]/
const han = /[\p{Script=Han},;。、:]/u
/** 分 别 减 少: lone signs between spaces come from the page's letter-spacing. */
const lone = /(?<=\p{Script=Han} )\p{Script=Han}(?= [\p{Script=Han}\d])/gu

export function readAloud(folded: string, pieces: readonly TextRange[]): Reading {
  const room = pieces.reduce((sum, { start, end }) => sum + end - start + 1, 1)
  const offsets = new Int32Array(room)
  const parts: string[] = []
  let length = 0
  let previous = ''
  const isLoose = isLetterSpaced(folded, pieces)
  const put = (character: string, offset: number) => {
    parts.push(character)
    offsets[length] = offset
    length += 1
    previous = character
  }
  for (const { start, end } of pieces) {
    if (latin.test(previous) && latin.test(folded.charAt(start))) put(' ', start - 1)
    for (let at = start; at < end; at += 1) {
      const character = folded.charAt(at)
      if (!blank.test(character)) {
        if (isLoose && isWithinWords(parts, character)) length = takeBack(parts)
        put(character, at)
      } else if (isSpace(character) && previous !== ' ' && previous !== '') put(' ', at)
    }
  }
  offsets[length] = pieces.at(-1)?.end ?? 0
  return { reading: parts.join(''), offsets: offsets.slice(0, length + 1) }
}

/** Spaces between Han signs of such a paragraph mean nothing. */
function isLetterSpaced(folded: string, pieces: readonly TextRange[]): boolean {
  const count = pieces.reduce(
    (sum, { start, end }) => sum + (folded.slice(start, end).match(lone)?.length ?? 0),
    0,
  )
  return count >= 2
}

/** The last sign put is a space between two Han signs. */
function isWithinWords(parts: readonly string[], next: string): boolean {
  return parts.at(-1) === ' ' && han.test(next) && han.test(parts.at(-2) ?? '')
}

function takeBack(parts: string[]): number {
  parts.pop()
  return parts.length
}

function isSpace(character: string): boolean {
  return character !== '\u200b' && character !== '\ufeff' && character !== '\u00ad'
}
