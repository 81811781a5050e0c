/**
 * A list of organs → the span of each. Brackets are never cut; an 和 that belongs to a name (发展和改革局) stays.
 *
 *     splitUnits('区经信局(区中小企业局)、各镇(街道、园区)等单位')   // spans of 区经信局(区中小企业局) and 各镇(街道、园区)
 */
import type { TextRange } from '../../compiled-plan.ts'
import { splitOutside } from '../brackets.ts'
import { trimSpan } from '../spoken.ts'
import { isUnitName, mayEndUnit } from './is-unit-name.ts'

const joining = ['以及', '会同', '和', '及', '与', '并']
/** `等`, `等单位`, `等相关部门` close a list and are no part of the last name. */
const closing =
  /等(?:(?:有关|相关|各|[省市区县州](?:级|直|政府|委)?|政府|职能|责任|配合|其他)*(?:部门|单位|企业|机构))?$/

/** Whole list or a span of it. */
export function splitUnits(
  reading: string,
  span: TextRange = { start: 0, end: reading.length },
): readonly TextRange[] {
  const lists = splitOutside(reading, span, (at) => ('、,;/|'.includes(reading.charAt(at)) ? 1 : 0))
  return joinLevels(reading, lists)
    .flatMap((list) => splitJoined(reading, list))
    .flatMap((list) => splitGlued(reading, list))
    .map((name) => dropClosing(reading, trimSpan(reading, name, '。.:"')))
    .filter(({ start, end }) => end > start)
}

/** `各市、县（市、区）政府` is one: the first word has no organ of its own. */
function joinLevels(reading: string, lists: readonly TextRange[]): readonly TextRange[] {
  const joined: TextRange[] = []
  for (const list of lists) {
    const last = joined.at(-1)
    const isOpen = last !== undefined && /^\s*各[省市县区州镇乡]$/.test(reading.slice(last.start, last.end))
    if (isOpen && /^[省市县区州镇乡街]/.test(reading.slice(list.start, list.end).trim())) {
      joined[joined.length - 1] = { start: last.start, end: list.end }
    } else joined.push(list)
  }
  return joined
}

/** At 和, 及, 会同 between two names, and at blanks between them. */
function splitJoined(reading: string, span: TextRange): readonly TextRange[] {
  let start = span.start
  return splitOutside(reading, span, (at) => {
    const length = joinAt(reading, at)
    if (length === 0) return 0
    const left = reading.slice(start, at).trim()
    const right = reading.slice(at + length, span.end).trim()
    if (right.length < 3 || !mayEndUnit(left) || !isUnitName(firstName(right))) return 0
    start = at + length
    return length
  })
}

function joinAt(reading: string, at: number): number {
  if (reading.charAt(at) === ' ') return 1
  return joining.find((word) => reading.startsWith(word, at))?.length ?? 0
}

function firstName(words: string): string {
  return words.split(/\s|以及|会同/)[0]?.replace(closing, '') ?? ''
}

/** Names that lost the sign between them: 区发改局区统计局. */
function splitGlued(reading: string, span: TextRange): readonly TextRange[] {
  const pieces: TextRange[] = []
  let start = span.start
  for (let at = start + 2; at < span.end - 2 && span.end - span.start < 60; at++) {
    if (
      !'局委办厅院部会心司府'.includes(reading.charAt(at - 1)) ||
      !'省市区县州'.includes(reading.charAt(at))
    )
      continue
    if (!isUnitName(reading.slice(start, at)) || !isUnitName(reading.slice(at, span.end))) continue
    pieces.push({ start, end: at })
    start = at
  }
  return [...pieces, { start, end: span.end }]
}

function dropClosing(reading: string, span: TextRange): TextRange {
  const name = reading.slice(span.start, span.end)
  const match = closing.exec(name)
  if (match === null || match.index === 0) return span
  return { start: span.start, end: span.start + match.index }
}
