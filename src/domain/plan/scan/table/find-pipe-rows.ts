/**
 * Tables drawn with upright strokes: a row a line (`| 指标 | 2025年 |`, rules of dashes between), or one cell a line that ends in
 * a stroke, where the headings tell how many cells make a row.
 */
import type { TextRange } from '../../compiled-plan.ts'
import { readCell, trimRange } from './cell-reading.ts'
import { beginsTable, findStreamHead, findStreamRows, mostCells, mostColumns } from './find-stream-rows.ts'
import { type FoundRows, isPageMark, type TableLine, type TableText } from './table-text.ts'

const stroke = /[|｜│┃]/

export function findPipeRows(source: TableText, from: number): FoundRows | undefined {
  const first = source.lines[from]
  if (first === undefined || !stroke.test(first.raw)) return undefined
  return findDrawnRows(source, from) ?? findCellLines(source, from)
}

function findDrawnRows(source: TableText, from: number): FoundRows | undefined {
  const rows: (readonly TextRange[])[] = []
  let next = from
  for (let at = from; at < source.lines.length; at++) {
    const line = source.lines[at]
    if (line === undefined) break
    if (line.folded === '' || isPageMark(line.folded) || /^[|:\s-]+$/.test(line.folded)) continue
    const cells = splitStrokes(source.text, line)
    if (cells.length < 2) break
    rows.push(cells)
    next = at + 1
  }
  return rows.length < 2 ? undefined : { rows, next }
}

function splitStrokes(text: string, line: TableLine): readonly TextRange[] {
  const cells: TextRange[] = []
  let start = line.range.start
  for (let at = line.range.start; at <= line.range.end; at++) {
    if (at < line.range.end && !stroke.test(text.charAt(at))) continue
    cells.push(trimRange(text, { start, end: at }))
    start = at + 1
  }
  if (stroke.test(line.raw.trimStart().charAt(0))) cells.shift()
  if (stroke.test(line.raw.trimEnd().slice(-1))) cells.pop()
  return cells
}

/** `序号 |`, `重点工作 |`, … : the text between two strokes is a cell, however many lines it takes. */
function findCellLines(source: TableText, from: number): FoundRows | undefined {
  const head = collectCells(source, from, 2 * mostColumns)
  if (findStreamHead(source.text, head.cells) === undefined) return undefined
  const { cells, next } = collectCells(source, from, mostCells)
  const rows = findStreamRows(source.text, cells)
  return rows === undefined ? undefined : { rows, next }
}

function collectCells(source: TableText, from: number, most: number) {
  const cells: TextRange[] = []
  const readings: string[] = []
  let start = -1
  let next = from
  for (let at = from; at < source.lines.length && at - next < 30 && cells.length < most; at++) {
    const line = source.lines[at]
    if (line === undefined) break
    const trimmed = line.raw.trimEnd()
    if (start < 0) start = line.range.start
    const strokes = trimmed.split(stroke).length - 1
    if (strokes > 1 || (strokes === 1 && !stroke.test(trimmed.slice(-1)))) break
    if (strokes === 0) continue
    const cell = trimRange(source.text, { start, end: line.range.start + trimmed.length - 1 })
    cells.push(cell)
    readings.push(readCell(source.text.slice(cell.start, cell.end)))
    start = -1
    next = at + 1
    if (cells.length > 2 * mostColumns && beginsTable(readings.slice(-3))) break
  }
  return { cells, next }
}
