/**
 * The name of an indicator without the unit printed behind it.
 *
 *     readRowName('累计海外专利申请(含PCT)(件)')   // { end: 15, unit: '件' }: the name ends before the last bracket
 */
import { isUnitWord } from '../../scan/table/unit-word.ts'

export interface RowName {
  readonly start: number
  /** End of the name in the reading. */
  readonly end: number
  readonly unit: string | null
}

/** Numbers that a name column repeats: `1.`, `(1)`, `①`. */
const leadingNumber =
  /^\s*(?:[(]?\d{1,2}[)](?!\d)|\d{1,2}[.、](?!\d)|[①-⑳]|[(][一二三四五六七八九十]+[)]|[一二三四五六七八九十]+、)\s*/

export function readRowName(reading: string): RowName {
  const start = leadingNumber.exec(reading)?.[0].length ?? 0
  const whole = { start, end: reading.trimEnd().replace(/[*]+$/, '').length, unit: null }
  const bracket = /[([]([^()[\]]{1,14})[)\]]\s*[*]*$/.exec(reading)
  if (bracket !== null && bracket.index > start) {
    const unit =
      (bracket[1] ?? '')
        .replace(/^单位:/, '')
        .split(/[,、;]/)[0]
        ?.trim() ?? ''
    return isUnitWord(unit) ? { start, end: reading.slice(0, bracket.index).trimEnd().length, unit } : whole
  }
  const tail = /[:,]\s*([^:,()]{1,8})$/.exec(reading)
  if (tail !== null && isUnitWord(tail[1] ?? '')) return { start, end: tail.index, unit: tail[1] ?? null }
  return whole
}
