/**
 * Tables of a page, from their ruled lines, with the text that stands between them.
 *
 *     const { tables, rest } = takeTables(page)   // rest: the pieces outside of all tables
 */
import type { CellText } from '../document-block.ts'
import { joinLines } from './join-lines.ts'
import type { PdfPage, TextPiece } from './pdf-page.ts'
import { findGrids, isWalled, type RuleGrid } from './rule-grid.ts'
import { toLines } from './text-line.ts'

export interface RuledTable {
  readonly top: number
  /** Where its columns part: a table that goes on over the page parts at the same places. */
  readonly xs: readonly number[]
  readonly rows: readonly (readonly CellText[])[]
}

export interface TakenTables {
  readonly tables: readonly RuledTable[]
  readonly rest: readonly TextPiece[]
}

export function takeTables(page: PdfPage): TakenTables {
  const tables: RuledTable[] = []
  let rest = page.pieces
  for (const grid of findGrids(page.rules)) {
    const cells = findCells(grid)
    const outside = placePieces(rest, grid, cells)
    const filled = new Set(cells.flat().filter(({ pieces }) => pieces.length > 0))
    if (filled.size < 2) continue
    rest = outside
    tables.push({ top: grid.ys[0] ?? 0, xs: grid.xs, rows: toRows(grid, cells) })
  }
  return { tables, rest }
}

/** A cell of the table; each place that it covers holds it. */
interface RuledCell {
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
  readonly pieces: TextPiece[]
}

type Places = readonly (readonly RuledCell[])[]

function findCells(grid: RuleGrid): Places {
  const places: RuledCell[][] = grid.ys.slice(1).map(() => [])
  for (const [row, cells] of places.entries()) {
    for (let column = 0; column < grid.xs.length - 1; column++) {
      if (cells[column] !== undefined) continue
      const cell = { row, column, rowSpan: 1, columnSpan: 1, pieces: [] }
      growRight(grid, cell, cells)
      growDown(grid, cell)
      for (let r = row; r < row + cell.rowSpan; r++) {
        for (let c = column; c < column + cell.columnSpan; c++) (places[r] ?? [])[c] = cell
      }
    }
  }
  return places
}

/** Up to the next line, or to a cell that reaches down from above. */
function growRight(grid: RuleGrid, cell: RuledCell, taken: readonly RuledCell[]): void {
  const middle = middleOf(grid.ys, cell.row)
  for (let next = cell.column + 1; next < grid.xs.length - 1 && taken[next] === undefined; next++) {
    if (isWalled(grid, { axis: 'vertical', at: grid.xs[next] ?? 0, middle })) return
    cell.columnSpan++
  }
}

function growDown(grid: RuleGrid, cell: RuledCell): void {
  const middle = middleOf(grid.xs, cell.column)
  for (let next = cell.row + 1; next < grid.ys.length - 1; next++) {
    if (isWalled(grid, { axis: 'horizontal', at: grid.ys[next] ?? 0, middle })) return
    cell.rowSpan++
  }
}

function middleOf(partings: readonly number[], i: number): number {
  return ((partings[i] ?? 0) + (partings[i + 1] ?? 0)) / 2
}

/** Gives each piece to its cell; those outside of the table come back. */
function placePieces(pieces: readonly TextPiece[], grid: RuleGrid, places: Places): readonly TextPiece[] {
  return pieces.filter((piece) => {
    const row = findPlace(grid.ys, piece.y - piece.size * 0.35)
    const column = findPlace(grid.xs, piece.x + Math.min(piece.width / 2, piece.size))
    const cell = places[row]?.[column]
    cell?.pieces.push(piece)
    return cell === undefined
  })
}

/** -1 outside. */
function findPlace(partings: readonly number[], at: number): number {
  return at < (partings[0] ?? 0) ? -1 : partings.findIndex((parting) => parting > at) - 1
}

function toRows(grid: RuleGrid, places: Places): readonly (readonly CellText[])[] {
  return places.map((row, r) =>
    row
      .filter((cell, c) => cell.row === r && cell.column === c)
      .map((cell) => ({
        text: textOfCell(cell.pieces, grid.xs[cell.column + cell.columnSpan] ?? 0),
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
      })),
  )
}

/** A line that reaches the cell's right edge runs on into the next; a shorter one ends. */
function textOfCell(pieces: readonly TextPiece[], edge: number): string {
  let text = ''
  let isFull = false
  for (const line of toLines(pieces)) {
    text = text === '' ? line.text : isFull ? joinLines(text, line.text) : `${text}\n${line.text}`
    isFull = line.right > edge - line.size * 1.8
  }
  return text
}
