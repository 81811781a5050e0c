/**
 * The sentence around a place, and the year by which it wants something.
 *
 *     governingYear('到2025年建成若干集群,力争打造…', 18)   // 2025
 */
import type { TextRange } from '../../compiled-plan.ts'

/** A sentence is looked for no further, so that a text without stops costs no more than one with them. */
const longestSentence = 600
const longestParagraph = 2000
const longestAfter = 120

const promised = /(?:到|至|力争|争取|确保|用到)?\s*((?:19|20)\d\d)\s*年(?:底|末|前|初|左右)?/g
const promisedAfter = /(?:到|至)\s*((?:19|20)\d\d)\s*年/

/** `stops` end a sentence; by default only the full stop does. */
export function sentenceAround(reading: string, at: number, stops = '。'): TextRange {
  const from = Math.max(0, at - longestSentence)
  const to = Math.min(reading.length, at + longestSentence)
  let start = at
  while (start > from && !stops.includes(reading.charAt(start - 1))) start--
  let end = at
  while (end < to && !stops.includes(reading.charAt(end))) end++
  return { start, end }
}

/** The last year named before the place in its sentence, else one behind it, else the last promised in the paragraph. */
export function governingYear(reading: string, at: number): number | null {
  const sentence = sentenceAround(reading, at, '。;')
  const after = promisedAfter.exec(reading.slice(at, Math.min(sentence.end, at + longestAfter)))
  return (
    lastYear(reading.slice(sentence.start, at), false) ??
    (after === null ? null : Number(after[1])) ??
    lastYear(reading.slice(Math.max(0, sentence.start - longestParagraph), sentence.start), true)
  )
}

function lastYear(words: string, isStrict: boolean): number | null {
  let year: number | null = null
  for (const match of words.matchAll(promised)) {
    if (isStrict && !/^(?:到|至|力争)/.test(match[0])) continue
    year = Number(match[1])
  }
  return year
}
