/**
 * What a table in a document really is: a table, or a frame that only lays out a page.
 *
 *     settleTable([[{ blocks: [paragraph], rowSpan: 1, columnSpan: 1 }]])   // [paragraph]: one cell is no table
 *
 * A frame gives its contents in order of reading, so that a plan set inside one keeps its headings and tables.
 */
import { type CellText, type DocumentBlock, textOfBlock } from './document-block.ts'

export interface CellBlocks {
  readonly blocks: readonly DocumentBlock[]
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A page is framed by a few cells: head, menu, contents, foot. */
const maxFrameCells = 12

/** No page has more columns; a wider span is a slip or an attack. */
const maxColumnSpan = 200

export function settleTable(rows: readonly (readonly CellBlocks[])[]): readonly DocumentBlock[] {
  if (isFrame(rows)) return rows.flatMap((cells) => cells.flatMap(({ blocks }) => blocks))
  const settled = rows.map((cells, i) => cells.map((cell) => settleCell(cell, rows.length - i)))
  return settled.length === 0 ? [] : [{ kind: 'table', rows: settled }]
}

/** A span ends with the table; `rowsLeft` counts the cell's own row. */
function settleCell({ blocks, rowSpan, columnSpan }: CellBlocks, rowsLeft: number): CellText {
  return {
    text: blocks.map(textOfBlock).join('\n'),
    rowSpan: Math.min(Math.max(rowSpan, 1), rowsLeft),
    columnSpan: Math.min(Math.max(columnSpan, 1), maxColumnSpan),
  }
}

function isFrame(rows: readonly (readonly CellBlocks[])[]): boolean {
  const filled: { readonly cell: CellBlocks; readonly length: number }[] = []
  for (const row of rows) {
    for (const cell of row) {
      const length = cell.blocks.reduce((sum, block) => sum + textOfBlock(block).trim().length, 0)
      if (length > 0) filled.push({ cell, length })
      if (filled.length > maxFrameCells) return false
    }
  }
  const total = filled.reduce((sum, { length }) => sum + length, 0)
  return (
    filled.length === 1 || filled.some(({ cell, length }) => length * 2 > total && holdsPage(cell.blocks))
  )
}

/** A heading, a table, or several paragraphs that are more than lines of a cell. */
function holdsPage(blocks: readonly DocumentBlock[]): boolean {
  if (blocks.some(({ kind }) => kind === 'heading' || kind === 'table')) return true
  return blocks.filter((block) => textOfBlock(block).length > 40).length >= 3
}
