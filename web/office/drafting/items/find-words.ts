/**
 * Where typed words stand in the document: the first place from `from` on, else the first of all.
 *
 *     findWords('甲乙甲', '甲', 1)   // { start: 2, end: 3 }
 */
import type { TextRange } from '../../../../src/domain/plan/compiled-plan.ts'

export function findWords(text: string, words: string, from: number): TextRange | undefined {
  if (words.trim() === '') return undefined
  const after = text.indexOf(words, from)
  const start = after === -1 ? text.indexOf(words) : after
  return start === -1 ? undefined : { start, end: start + words.length }
}
