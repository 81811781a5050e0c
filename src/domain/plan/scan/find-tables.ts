/**
 * Finds the tables that plain text lays out: with strokes, tabs, blanks, or one cell a line.
 *
 *     const text = '主要指标\n| 指标 | 单位 | 2025年 |\n| 工业投资 | 亿元 | 110 |'
 *     findTables(text, splitLines(text))[0]?.rows[1]?.[2]?.reading   // '110'
 *
 * Every line is looked at by each finder at most once, so time is linear in the text.
 */
import type { TextRange } from '../compiled-plan.ts'
import type { FoundTable, Line } from './scanned-text.ts'
import { layOutRows, trimRange } from './table/cell-reading.ts'
import { findFlatRows } from './table/find-flat-rows.ts'
import { findGluedRows } from './table/find-glued-rows.ts'
import { findIndentedRows } from './table/find-indented-rows.ts'
import { findLineRows } from './table/find-line-rows.ts'
import { findPipeRows } from './table/find-pipe-rows.ts'
import { findSeparatedRows } from './table/find-separated-rows.ts'
import { type FoundRows, readTableText, type TableText } from './table/table-text.ts'

const finders = [
  findPipeRows,
  findIndentedRows,
  findSeparatedRows,
  findLineRows,
  findFlatRows,
  findGluedRows,
] as const

export function findTables(text: string, lines: readonly Line[]): readonly FoundTable[] {
  const source = readTableText(text, lines)
  const tables: FoundTable[] = []
  let at = 0
  while (at < source.lines.length) {
    const found = findRows(source, at)
    if (found !== undefined) tables.push(toTable(source, found, at))
    at = found?.next ?? at + 1
  }
  return tables
}

function findRows(source: TableText, from: number): FoundRows | undefined {
  if (source.lines[from]?.folded === '' && !source.lines[from]?.raw.startsWith('\t')) return undefined
  for (const find of finders) {
    const found = find(source, from)
    if (found !== undefined && found.next > from) return found
  }
  return undefined
}

function toTable(source: TableText, found: FoundRows, from: number): FoundTable {
  const rows = layOutRows(source.text, found.rows)
  const cells = found.rows.flat().filter((cell) => cell.end > cell.start)
  const start = cells.reduce((least, cell) => Math.min(least, cell.start), source.text.length)
  const end = cells.reduce((most, cell) => Math.max(most, cell.end), start)
  return {
    range: { start, end },
    caption: findCaption(source, from),
    rows,
    firstLine: from,
    lastLine: found.next - 1,
  }
}

/** The nearest line above, when it is short and no sentence. */
function findCaption(source: TableText, from: number): TextRange | null {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const line = source.lines[at]
    if (line === undefined || line.folded === '') continue
    if (line.folded.length > 60 || /[。;,:]$/.test(line.folded)) return null
    return /^\(?单位\s*:/.test(line.folded) ? null : trimRange(source.text, line.range)
  }
  return null
}
