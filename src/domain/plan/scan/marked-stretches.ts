/**
 * A document that marks its headings, paragraphs and tables, in the same shape as plain text.
 *
 *     markedStretches({ text, blocks: [{ kind: 'heading', range, level: 1 }] })
 */
import { required } from '../../../base/assert.ts'
import type { PlanSource, SourceBlock, SourceCell, TextRange } from '../compiled-plan.ts'
import { readAloud } from './read-aloud.ts'
import type { FoundTable, ScannedCell } from './scanned-text.ts'
import { splitLines } from './split-lines.ts'
import type { Stretch } from './stretch.ts'

/** A span that a broken file claims to cover more is not followed. */
const maxSpan = 200

export function markedStretches(source: PlanSource, folded: string): readonly Stretch[] {
  return (source.blocks ?? [])
    .filter(({ range }) => isInside(range, source.text.length))
    .map((block) => stretchOf(block, folded))
    .filter((stretch) => stretch.kind === 'table' || stretch.pieces.length > 0)
}

function isInside({ start, end }: TextRange, length: number): boolean {
  return start >= 0 && end >= start && end <= length
}

function stretchOf(block: SourceBlock, folded: string): Stretch {
  switch (block.kind) {
    case 'table':
      return { kind: 'table', table: layOut(block.rows, block.range, folded) }
    case 'heading':
      return { ...paragraph(block.range, folded), markedLevel: block.level }
    case 'footnote':
      return { ...paragraph(block.range, folded), isNote: true }
    case 'paragraph':
    case 'list-item':
      return paragraph(block.range, folded)
  }
}

function paragraph(range: TextRange, folded: string) {
  return { kind: 'paragraph', pieces: piecesOf(range, folded), markedLevel: null, isNote: false } as const
}

/** Lines of the range that hold something. */
function piecesOf({ start, end }: TextRange, folded: string): readonly TextRange[] {
  return splitLines(folded.slice(start, end))
    .filter((line) => line.folded !== '')
    .map(({ range }) => ({ start: range.start + start, end: range.end + start }))
}

/** Spans laid out; rows made equally long with empty cells. */
function layOut(rows: readonly (readonly SourceCell[])[], range: TextRange, folded: string): FoundTable {
  const grid: ScannedCell[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1
      const { reading } = readAloud(folded, piecesOf(cell.range, folded))
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - row, maxSpan); down += 1)
        for (let right = 0; right < Math.min(cell.columnSpan, maxSpan); right += 1)
          required(grid[row + down], 'rows were counted')[column + right] = {
            range: cell.range,
            reading: reading.trim(),
            row: row + down,
            column: column + right,
          }
    }
  })
  const width = Math.max(0, ...grid.map((cells) => cells.length))
  const end = { start: range.end, end: range.end }
  const filled = grid.map((cells, row) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? { range: end, reading: '', row, column }),
  )
  return { range, caption: null, rows: filled, firstLine: 0, lastLine: 0 }
}
