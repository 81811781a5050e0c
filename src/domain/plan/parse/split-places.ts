/**
 * A list of places → the span of each: at 、, and at 和 where both sides name places.
 *
 *     splitPlaces('甲片区、乙片区和丙片区', whole)   // three spans
 */
import type { TextRange } from '../compiled-plan.ts'
import { splitItems } from './cluster/list-items.ts'
import { placeNameSpan } from './place-name.ts'

export function splitPlaces(reading: string, span: TextRange): readonly TextRange[] {
  return splitItems(reading, span).flatMap((item) => {
    const match = /(?:以及|和|及|与)/.exec(reading.slice(item.start, item.end))
    if (match === null) return [item]
    const left = { start: item.start, end: item.start + match.index }
    const right = { start: left.end + match[0].length, end: item.end }
    const isBoth = [left, right].every((half) => placeNameSpan(reading, half) !== undefined)
    return isBoth ? [left, right] : [item]
  })
}
