/**
 * Tables whose cells stand on one line, apart by a tab, by two blanks or more, or, when every word of the first line is a
 * heading, by one.
 *
 *     序号  指标名称          单位   2022年  2025年
 *     1     规上工业增加值    亿元   300     400
 */
import type { TextRange } from '../../compiled-plan.ts'
import { readCell } from './cell-reading.ts'
import { type ColumnKind, columnKind, isHeadingTail } from './column-kind.ts'
import { alignUnder, findStreamHead, isTableHead, type StreamHead } from './find-stream-rows.ts'
import { closesTable, type FoundRows, isPageMark, type TableLine, type TableText } from './table-text.ts'

export function findSeparatedRows(source: TableText, from: number): FoundRows | undefined {
  const line = source.lines[from]
  if (line === undefined || line.folded.length > 200) return undefined
  const gap = chooseGap(line)
  if (gap === undefined) return undefined
  const first = splitLine(line, gap)
  const second = gap === tab ? secondHead(source, from + 1, first) : undefined
  const headings = second === undefined ? [first] : [first, second.cells]
  const head = gap === tab ? tabbedHead(source.text, headings) : findStreamHead(source.text, first)
  if (head === undefined || head.next < first.length) return undefined
  const found = collectRows(source, { from: second?.next ?? from + 1, gap, head })
  return found === undefined ? undefined : { rows: [...headings, ...found.rows], next: found.next }
}

const tab = /\t/g

/** 目标值 over 2025年 ¦ 2027年: a second line of headings, as wide as the first. */
function secondHead(source: TableText, from: number, first: readonly TextRange[]) {
  const at = source.lines[from]?.folded === '' && source.lines[from]?.raw.trim() === '' ? from + 1 : from
  const line = source.lines[at]
  if (line === undefined || line.folded === '') return undefined
  const cells = padTo(first.length, splitLine(line, tab))
  const readings = cells.map((cell) => read(source.text, cell)).filter((reading) => reading !== '')
  const isHead = readings.every((reading) => columnKind(reading) !== undefined || isHeadingTail(reading))
  return readings.length > 0 && cells.length === first.length && isHead ? { cells, next: at + 1 } : undefined
}

/** An empty heading belongs to the one on its left, as merged cells are copied. */
function tabbedHead(text: string, rows: readonly (readonly TextRange[])[]): StreamHead | undefined {
  const cells = rows[0] ?? []
  const kinds: ColumnKind[] = []
  for (const place of cells.keys()) {
    const parts = rows.map((row) => (row[place] === undefined ? '' : read(text, row[place])))
    const own = columnKind(parts.join('')) ?? parts.map(columnKind).findLast((kind) => kind !== undefined)
    kinds.push(own ?? kinds.at(-1) ?? 'remark')
  }
  return isTableHead(kinds) ? { cells, kinds, next: cells.length } : undefined
}

function read(text: string, { start, end }: TextRange): string {
  return readCell(text.slice(start, end))
}

function padTo(width: number, cells: readonly TextRange[]): readonly TextRange[] {
  const end = cells.at(-1)?.end ?? 0
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => ({ start: end, end }))]
}

/** What parts the cells: one blank only where all the line's words are headings, so that prose is never cut. */
function chooseGap(line: TableLine): RegExp | undefined {
  for (const gap of [tab, /[ \u3000]{2,}|\t+/g, /[ \u3000]+/g]) {
    const cells = line.raw.trim().split(gap)
    const printed = gap === tab ? cells.filter((cell) => cell.trim() !== '') : cells
    const kinds = printed.map((cell) => columnKind(readCell(cell)))
    const known = kinds.filter((kind) => kind !== undefined)
    if (known.length === printed.length && isTableHead(known)) return gap
  }
  return undefined
}

function splitLine(line: TableLine, gap: RegExp): readonly TextRange[] {
  const body = line.raw.trimEnd()
  const isTabbed = gap === tab
  const lead = isTabbed ? 0 : body.length - body.trimStart().length
  const cells: TextRange[] = []
  let start = lead
  for (const match of body.slice(lead).matchAll(gap)) {
    cells.push({ start: line.range.start + start, end: line.range.start + lead + match.index })
    start = lead + match.index + match[0].length
  }
  cells.push({ start: line.range.start + start, end: line.range.start + body.length })
  return cells
}

interface Collecting {
  readonly from: number
  readonly gap: RegExp
  readonly head: StreamHead
}

interface Row {
  readonly cells: readonly TextRange[]
  /** All cells read for it, of several lines where it goes on. */
  readonly words: readonly TextRange[]
  readonly lines: number
}

/** A row that is not full goes on over so many lines: several organs in one cell. */
const mostLines = 12

function collectRows(source: TableText, { from, gap, head }: Collecting): FoundRows | undefined {
  const rows: Row[] = []
  let next = from
  for (let at = from; at < source.lines.length && at - next < 4; at++) {
    const line = source.lines[at]
    if (line === undefined || closesTable(line.folded)) break
    if (line.folded === '' || isPageMark(line.folded)) continue
    const words = splitLine(line, gap)
    const isShort = gap === tab && words.length > 1 && words.length < head.cells.length
    const joined = isShort ? undefined : joinRow(source.text, head, { last: rows.at(-1), words })
    const cells =
      joined?.cells ?? layRow(source.text, head, isShort ? padTo(head.cells.length, words) : words)
    if (cells === undefined) break
    if (joined !== undefined) rows[rows.length - 1] = joined
    else rows.push({ cells, words, lines: 1 })
    next = at + 1
  }
  while ((rows.at(-1)?.cells.filter((cell) => cell.end > cell.start).length ?? 2) < 2) rows.pop()
  return rows.length === 0 ? undefined : { rows: rows.map(({ cells }) => cells), next }
}

interface Joining {
  readonly last: Row | undefined
  readonly words: readonly TextRange[]
}

/** `1 建园 区经信局` ¦ `区科技局` ¦ `区财政局 12月底`: a line without an ordinal of its own fills up the row before. */
function joinRow(text: string, head: StreamHead, { last, words }: Joining): Row | undefined {
  const first = words[0]
  if (last === undefined || first === undefined || last.lines >= mostLines) return undefined
  if (head.kinds[0] !== 'ordinal' || /^\d/.test(text.slice(first.start, first.end))) return undefined
  const isFull = (last.cells.at(-1)?.end ?? 0) > (last.cells.at(-1)?.start ?? 0)
  if (isFull || last.words.length < 2) return undefined
  const all = [...last.words, ...words]
  const rows = alignUnder(text, head, all)
  const cells = rows?.length === 2 ? rows[1]?.slice(head.kinds.includes('category') ? 0 : 1) : undefined
  return cells === undefined ? undefined : { cells, words: all, lines: last.lines + 1 }
}

function layRow(
  text: string,
  head: StreamHead,
  cells: readonly TextRange[],
): readonly TextRange[] | undefined {
  if (cells.length === head.cells.length) return cells
  if (cells.length === 1) return shortLine(text, cells)
  if (cells.length > head.cells.length + 1) return undefined
  const rows = alignUnder(text, head, cells)
  if (rows === undefined || rows.length !== 2) return undefined
  const row = rows[1]
  return head.kinds.includes('category') ? row : row?.slice(1)
}

/** A line of one cell between rows names a group of them. */
function shortLine(text: string, cells: readonly TextRange[]): readonly TextRange[] | undefined {
  const cell = cells[0]
  if (cell === undefined) return undefined
  const reading = readCell(text.slice(cell.start, cell.end))
  return reading.length <= 24 && !/[。;:,]$/.test(reading) ? cells : undefined
}
