/**
 * A cell of organs read aloud: a break between two names parts them, a break inside a name does not.
 *
 *     speakUnits('市工信局\n市财政局', whole).reading      // '市工信局、市财政局'
 *     speakUnits('市自然资源和规划\n局', whole).reading    // '市自然资源和规划局'
 */
import type { TextRange } from '../../compiled-plan.ts'
import { type Spoken, speak } from '../spoken.ts'
import { isUnitName, mayEndUnit } from './is-unit-name.ts'

export function speakUnits(text: string, range: TextRange): Spoken {
  let reading = ''
  const offsets: number[] = []
  for (const { 0: line, index } of text.slice(range.start, range.end).matchAll(/[^\r\n]+/g)) {
    const start = range.start + index
    const spoken = speak(text, { start, end: start + line.length })
    if (reading !== '' && isApart(reading, spoken.reading)) {
      reading += '、'
      offsets.push(start - 1)
    }
    reading += spoken.reading
    for (let at = 0; at < spoken.reading.length; at++) offsets.push(spoken.offsets[at] ?? start)
  }
  offsets.push(range.end)
  return { text, reading, offsets: Int32Array.from(offsets) }
}

function isApart(before: string, after: string): boolean {
  const first = after.split(/[、,，;；\s]/)[0] ?? ''
  return mayEndUnit(before.trimEnd()) && first.length >= 3 && isUnitName(first)
}
