/**
 * A cell as it is read: full width folded, breaks and the blanks of layout inside words gone.
 *
 *     readCell('责任单\n位')       // '责任单位'
 *     readCell('２０２５年 目标')   // '2025年 目标'
 */
import type { TextRange } from '../../compiled-plan.ts'
import { foldText } from '../fold.ts'
import type { ScannedCell } from '../scanned-text.ts'

export function readCell(printed: string): string {
  return foldText(printed)
    .replace(/[\t ]*[\r\n]+[\s]*/g, '')
    .trim()
}

/** The range without blanks at its ends. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === ''
}

/** Lays rows of ranges out as cells; short rows end in empty cells, so that all are of equal length. */
export function layOutRows(
  text: string,
  rows: readonly (readonly TextRange[])[],
): readonly (readonly ScannedCell[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((ranges, row) => {
    const end = ranges.at(-1)?.end ?? 0
    return Array.from({ length: width }, (_, column) => {
      const range = trimRange(text, ranges[column] ?? { start: end, end })
      return { range, reading: readCell(text.slice(range.start, range.end)), row, column }
    })
  })
}
