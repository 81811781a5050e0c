/**
 * A stack of head rows read column by column, from top to bottom: merged groups reach over their columns, and so do groups whose merge was lost in a CSV.
 *
 *     readHeadBlock(sheet, 2, 2)   // columns: [{ column: 3, path: ['2025年', '税收（万元）'] }, …]
 */
import { type GridRange, type GridRow, isFilled, rawText, type SheetSample } from '../../../grid/grid.ts'
import { MergedCells } from '../../../grid/merged-cells.ts'
import { isIndexText, readHeadUnit } from './head-words.ts'

export interface HeadColumn {
  readonly column: number
  /** Heads from top to bottom, none of them empty, no neighbours equal. */
  readonly path: readonly string[]
}

/** A sheet's first rows with its merges looked up. */
export interface OpenSample {
  readonly sample: SheetSample
  readonly merged: MergedCells
  /** The last column that holds something in the sample. */
  readonly width: number
}

/** Wider sheets are looked at this far for heads. */
const maxWidth = 600

export function openSample(sample: SheetSample): OpenSample {
  let width = 0
  for (const { cells } of sample.rows) {
    let last = Math.min(cells.length, maxWidth)
    while (last > width && rawText(cells[last - 1]).trim() === '') last -= 1
    if (last > width) width = last
  }
  return { sample, merged: new MergedCells(sample.merges), width }
}

/** `first` is an index into the sample's rows. Rows of column numbers say nothing. */
export function readHeadBlock(open: OpenSample, first: number, height: number): readonly HeadColumn[] {
  const rows = open.sample.rows.slice(first, first + height)
  const firstRow = rows[0]?.number ?? 0
  const lines = rows
    .map((row) => ({ row, texts: readLine(open, row, firstRow) }))
    .filter(({ texts }) => !texts.every((text) => text === '' || isIndexText(text)))
  // units stand under every head, whatever group it is in
  const heads = lines.filter(
    ({ texts }) => !texts.every((text) => text === '' || readHeadUnit(text) !== undefined),
  )
  for (const [i, line] of heads.entries()) {
    const below = heads[i + 1]
    if (below !== undefined) reachRight(open, line, below.texts)
  }
  const columns: HeadColumn[] = []
  for (let at = 0; at < open.width; at += 1) {
    const path = new Set(lines.map(({ texts }) => texts[at] ?? '').filter((text) => text !== ''))
    if (path.size > 0) columns.push({ column: at + 1, path: [...path] })
  }
  return columns
}

interface HeadLine {
  readonly row: GridRow
  readonly texts: string[]
}

/** Texts of a row by column, merged cells filled in; a cell merged from above the block belongs to what stands there. */
function readLine({ merged, width, sample }: OpenSample, row: GridRow, firstRow: number): string[] {
  const line: string[] = []
  const isAlone = row.cells.slice(0, width).filter(isFilled).length === 1
  for (let at = 0; at < width; at += 1) {
    const range = merged.at(row.number, at + 1)
    const own = tidy(rawText(row.cells[at]))
    const isTitle = isAlone && range !== undefined && isWide(range, width)
    if (own !== '' && !isTitle) line.push(own)
    else if (range === undefined || range.firstRow < firstRow || isTitle) line.push('')
    else line.push(textAt(sample, range.firstRow, range.firstColumn))
  }
  return line
}

/** Over nearly all of the table. */
export function isWide({ firstColumn, lastColumn }: GridRange, width: number): boolean {
  const span = lastColumn - firstColumn + 1
  return span >= 3 && span >= width * 0.8
}

function textAt(sample: SheetSample, number: number, column: number): string {
  const row = sample.rows.find((one) => one.number === number)
  return tidy(rawText(row?.cells[column - 1]))
}

/** Line breaks stay: what stands on the second line may only explain the first. */
function tidy(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** A group without a merge reaches over the empty cells to its right, as far as there are heads below; what would reach over all is a title. */
function reachRight({ merged, width }: OpenSample, { row, texts }: HeadLine, below: readonly string[]): void {
  const filled = texts.filter((text) => text !== '').length
  const first = texts.findIndex((text) => text !== '')
  if (filled === 1 && first < width * 0.2) return
  let group = ''
  for (let at = 0; at < width; at += 1) {
    const isMerged = merged.at(row.number, at + 1) !== undefined
    if ((below[at] ?? '') === '' || isMerged) group = ''
    else if ((texts[at] ?? '') !== '') group = texts[at] ?? ''
    else texts[at] = group
  }
}
