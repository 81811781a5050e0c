/**
 * Tables that a text dump wrote with one cell a line, each led by a tab, blank lines between rows, an empty line after the
 * tab for an empty cell, and cells broken over lines:
 *
 *     \t序号
 *     \t2025年
 *                    ← the cell goes on after a blank line
 *     目标
 *                    ← a blank line before a tab: the next row
 *     \t1
 *     \t560
 */
import type { TextRange } from '../../compiled-plan.ts'
import { readCell } from './cell-reading.ts'
import { columnKind } from './column-kind.ts'
import { closesTable, type FoundRows, type TableLine, type TableText } from './table-text.ts'

/** A first row that goes on beyond them is no row. */
const mostColumns = 30

interface Rows {
  readonly done: TextRange[][]
  row: TextRange[]
  isGap: boolean
}

export function findIndentedRows(source: TableText, from: number): FoundRows | undefined {
  if (!isTabLed(source.lines[from])) return undefined
  const rows: Rows = { done: [], row: [], isGap: false }
  let next = from
  for (; next < source.lines.length; next++) {
    const line = source.lines[next]
    if (line === undefined || !takeLine(rows, line)) break
    const isHeadDone = rows.done.length === 1 && rows.row.length === 1
    if (isHeadDone && !isHead(source.text, rows.done[0])) return undefined
    if (rows.done.length === 0 && rows.row.length > mostColumns) return undefined
  }
  const all = [...rows.done, rows.row].filter((row) => row.some((cell) => cell.end > cell.start))
  return all.length < 2 || !isHead(source.text, all[0]) ? undefined : { rows: all, next }
}

/** Known at once, so that no run of lines is read through in vain. */
function isHead(text: string, row: readonly TextRange[] = []): boolean {
  return (
    row.filter((cell) => columnKind(readCell(text.slice(cell.start, cell.end))) !== undefined).length >= 2
  )
}

function isTabLed(line: TableLine | undefined): boolean {
  return line?.raw.startsWith('\t') === true && !line.raw.trim().includes('\t')
}

/** False where the table ends. */
function takeLine(rows: Rows, line: TableLine): boolean {
  if (isTabLed(line)) {
    if (rows.isGap && rows.row.length > 0) {
      rows.done.push(rows.row)
      rows.row = []
    }
    rows.isGap = false
    rows.row.push(trimLine(line))
    return true
  }
  if (line.folded === '') {
    rows.isGap = true
    return true
  }
  return continueCell(rows, line)
}

function continueCell(rows: Rows, line: TableLine): boolean {
  const last = rows.row.at(-1)
  if (last === undefined || last.end === last.start) return false
  if (line.folded.length > 24 || closesTable(line.folded)) return false
  rows.row[rows.row.length - 1] = { start: last.start, end: trimLine(line).end }
  rows.isGap = false
  return true
}

function trimLine(line: TableLine): TextRange {
  const lead = line.raw.length - line.raw.trimStart().length
  const start = line.range.start + lead
  return { start, end: Math.max(start, start + line.raw.trim().length) }
}
