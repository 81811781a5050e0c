/**
 * Where sentences of a reading begin and end; `;` does not end one, a full stop written as `.` does.
 *
 *     splitSentences('产值增长7%。税收增长5.5%.')   // [{ start: 0, end: 7 }, { start: 7, end: 16 }]
 */
import type { TextRange } from '../compiled-plan.ts'

const closing = /[”’」』》)\]】"']/
const beforeStop = /[\p{Script=Han}%)”》]/u
const afterStop = /[\dA-Za-z.]/

export function splitSentences(reading: string): readonly TextRange[] {
  const sentences: TextRange[] = []
  let start = 0
  for (let at = 0; at < reading.length; at += 1) {
    if (!endsSentence(reading, at)) continue
    let end = at + 1
    while (end < reading.length && (endsSentence(reading, end) || closing.test(reading.charAt(end)))) end += 1
    while (reading.charAt(end) === ' ') end += 1
    sentences.push({ start, end })
    start = end
    at = end - 1
  }
  if (start < reading.length) sentences.push({ start, end: reading.length })
  return sentences
}

/** ^ stands at `at`: 增长7%。 */
export function endsSentence(reading: string, at: number): boolean {
  const character = reading.charAt(at)
  if (character === '。' || character === '!' || character === '?' || character === '…') return true
  if (character !== '.') return false
  return beforeStop.test(reading.charAt(at - 1)) && !afterStop.test(reading.charAt(at + 1))
}
