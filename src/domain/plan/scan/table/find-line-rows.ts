/**
 * Tables copied as one cell a line without any mark: three headings or more in a run, then cells until prose begins.
 */
import type { TextRange } from '../../compiled-plan.ts'
import { trimRange } from './cell-reading.ts'
import { columnKind, isHeadingTail } from './column-kind.ts'
import { alignUnder, beginsTable, findStreamHead, mostCells, mostColumns } from './find-stream-rows.ts'
import { skipNotes } from './skip-notes.ts'
import { closesTable, type FoundRows, isPageMark, type TableLine, type TableText } from './table-text.ts'

/** Longer lines are prose, unless the table has a column of sentences. */
const longestCell = 60
const longestTaskCell = 600

export function findLineRows(source: TableText, from: number): FoundRows | undefined {
  const first = source.lines[from]
  if (first === undefined || columnKind(first.folded) === undefined) return undefined
  const headings = collectHeadings(source, from)
  const head = findStreamHead(
    source.text,
    headings.map((cell) => cell.range),
  )
  if (head === undefined) return undefined
  const bodyFrom = (headings[head.next - 1]?.line ?? from) + 1
  const longest = head.kinds.includes('task') ? longestTaskCell : longestCell
  const body = collect(source, bodyFrom, { isTaken: (line) => mayBeCell(line, longest), most: mostCells })
  const rows = alignUnder(
    source.text,
    head,
    body.map((cell) => cell.range),
  )
  return rows === undefined ? undefined : { rows, next: (body.at(-1)?.line ?? bodyFrom) + 1 }
}

interface CellLine {
  readonly range: TextRange
  readonly line: number
  readonly folded: string
}

interface Taking {
  readonly isTaken: (line: TableLine) => boolean
  readonly most: number
}

/** Cells until one is not taken, or until the headings of another table begin. */
function collect(source: TableText, from: number, { isTaken, most }: Taking): readonly CellLine[] {
  const cells: CellLine[] = []
  const isBody = most === mostCells
  let nextOrdinal = 1
  for (let at = from; at < source.lines.length && cells.length < most; at++) {
    if (isBody) at = skipNotes(source, { at, nextOrdinal })
    const line = source.lines[at]
    if (line === undefined) break
    if (line.folded === '' || isPageMark(line.folded)) continue
    if (!isTaken(line)) break
    if (line.folded === String(nextOrdinal)) nextOrdinal++
    cells.push({ range: trimRange(source.text, line.range), line: at, folded: line.folded })
    if (isBody && beginsTable(cells.slice(-3).map(({ folded }) => folded))) return cells.slice(0, -3)
  }
  return cells
}

/** Known headings, and the one behind 序号 that may be any. */
function collectHeadings(source: TableText, from: number): readonly CellLine[] {
  const isOrdinal = columnKind(source.lines[from]?.folded ?? '') === 'ordinal'
  let seen = 0
  const isTaken = (line: TableLine) => {
    seen++
    const isKnown = columnKind(line.folded) !== undefined || isHeadingTail(line.folded)
    return isKnown || (isOrdinal && seen === 2 && line.folded.length <= 12)
  }
  return collect(source, from, { isTaken, most: 2 * mostColumns })
}

function mayBeCell(line: TableLine, longest: number): boolean {
  if (closesTable(line.folded) || line.folded.length > longest) return false
  if (/^(序\s*号|第[一二三四五六七八九十]+章)/.test(line.folded)) return false
  return !/^[一二三四五六七八九十]{1,3}、/.test(line.folded) || line.folded.length <= 16
}
