/**
 * One cell's raw XML content → its value and text.
 *
 *     decodeCell({ type: 's', style: 0, raw: '3' }, book)           // the fourth shared string
 *     decodeCell({ type: 'n', style: 4, raw: '45356' }, book)       // a date, when style 4 is one
 *     decodeCell({ type: 'n', style: 0, raw: '33021219900101123' }, book).text   // all 17 digits
 */

import { decodeEscapes } from '../../archive/xml-text.ts'
import type { Cell } from '../workbook.ts'
import type { FormatKind } from './number-format.ts'
import { isoFromSerial, isoFromText } from './serial-date.ts'

/** What cells need to know of their workbook. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly styleKinds: readonly FormatKind[]
  readonly dateSystem: 1900 | 1904
}

export interface RawCell {
  /** The `t` attribute; numbers have none or `n`. `inlineStr` comes with its text in `raw`. */
  readonly type: string
  /** The `s` attribute. */
  readonly style: number
  /** The content of `v`; undefined when there is none. */
  readonly raw: string | undefined
}

/** Undefined when the cell holds nothing, or points to a text that does not exist. */
export function decodeCell(cell: RawCell, context: CellContext): Cell | undefined {
  const { raw, type } = cell
  if (raw === undefined) return undefined
  switch (type) {
    case 's':
      return textCell(context.strings[Number(raw)])
    case 'inlineStr':
      return textCell(raw)
    case 'str':
      return textCell(decodeEscapes(raw))
    case 'b':
      return raw.trim() === '1' ? { value: true, text: 'TRUE' } : { value: false, text: 'FALSE' }
    case 'e':
      return { value: { kind: 'error', code: raw.trim() }, text: raw.trim() }
    case 'd':
      return dateCell(isoFromText(raw)) ?? textCell(raw)
  }
  return numberCell(raw.trim(), cell.style, context)
}

function textCell(text: string | undefined): Cell | undefined {
  return text === undefined ? undefined : { value: text, text }
}

function dateCell(iso: string | undefined): Cell | undefined {
  return iso === undefined ? undefined : { value: { kind: 'date', iso }, text: iso }
}

function numberCell(raw: string, style: number, context: CellContext): Cell | undefined {
  const value = Number(raw)
  if (raw === '') return undefined
  if (!Number.isFinite(value)) return { value: raw, text: raw }
  const kind = context.styleKinds[style] ?? 'number'
  if (kind === 'date') {
    const date = dateCell(isoFromSerial(value, context.dateSystem))
    if (date) return date
  }
  if (kind === 'percent') return { value, text: `${shownNumber(value * 100)}%` }
  return { value, text: shownText(raw, value) }
}

/** Integers beyond 2^53 keep the digits of the file; other numbers read as a spreadsheet shows them, with at most 15 digits. */
function shownText(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw) || (raw.length <= 15 && !/e/i.test(raw))) return raw
  return shownNumber(value)
}

function shownNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
}
