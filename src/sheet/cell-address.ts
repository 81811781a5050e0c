/**
 * Cell addresses as spreadsheets write them.
 *
 *     readAddress('AB12')    // { row: 12, column: 28 }
 *     writeAddress(12, 28)   // 'AB12'
 */
import { columnName } from '../base/diagnostic.ts'
import type { MergedRange } from './workbook.ts'

export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** Undefined for what is no address inside the largest sheet (XFD1048576). */
export function readAddress(text: string): CellAddress | undefined {
  let column = 0
  let at = 0
  for (; at < text.length && at < 4; at++) {
    const letter = text.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  const row = Number(text.slice(at))
  const isInside = column >= 1 && column <= 16_384 && Number.isInteger(row) && row >= 1 && row <= 1_048_576
  return isInside ? { row, column } : undefined
}

export function writeAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** `B2:D4`, or a single cell. */
export function readRange(text: string): MergedRange | undefined {
  const [first = '', last = first] = text.replaceAll('$', '').split(':')
  const from = readAddress(first)
  const to = readAddress(last)
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined
  return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column }
}
