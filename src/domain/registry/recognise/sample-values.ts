/**
 * The cells of a column as far as the sample goes, those of rows that are plainly no data left out; how well they fit a field.
 *
 *     fitOf(cells, decode)   // 0.95: that share of the filled cells can be read
 */
import { type GridRow, isFilled, type RawCell, rawText } from '../../grid/grid.ts'
import type { CellDecoder } from '../cell/cell-decoder.ts'
import type { ReferenceIndex } from '../cell/reference-index.ts'
import { isCreditCode, normaliseCreditCode } from '../credit-code.ts'
import { isPartLabel, isTotalLabel, readSection } from '../rows/row-labels.ts'

/** More cells would say no more. */
const lookedAt = 60

/** Rows below the head with at least two cells, none of which says that it is a sum: 合计, or a town over numbers. */
export function dataRows(
  rows: readonly GridRow[],
  headLast: number,
  towns: ReferenceIndex | undefined,
): readonly GridRow[] {
  return rows.filter(({ number, cells }) => {
    if (number <= headLast) return false
    const texts = cells.filter(isFilled).map((cell) => rawText(cell).trim())
    if (texts.length < 2 || texts.slice(0, 4).some((text) => isTotalLabel(text) || isPartLabel(text)))
      return false
    const [first = '', ...rest] = texts
    const isTown = towns !== undefined && towns.find(readSection(first).name).length === 1
    return !isTown || !rest.every((text) => /^[-+]?[\d,.]+%?$/.test(text))
  })
}

export function cellsOf(rows: readonly GridRow[], column: number): readonly RawCell[] {
  const cells: RawCell[] = []
  for (const row of rows) {
    const cell = row.cells[column - 1]
    if (isFilled(cell)) cells.push(cell)
    if (cells.length >= lookedAt) break
  }
  return cells
}

/** The share of cells that can be read; a cell with a proposal counts half. */
export function fitOf(cells: readonly RawCell[], decode: CellDecoder): number {
  if (cells.length === 0) return 0
  let sum = 0
  for (const cell of cells) {
    const decoded = decode(cell)
    if (decoded.kind === 'value') sum += 1
    else if (decoded.kind === 'problem' && decoded.proposed !== undefined) sum += 0.5
  }
  return sum / cells.length
}

/** Cells that are credit codes, or were: eighteen characters, or what a spreadsheet made of them. */
export function codeShare(cells: readonly RawCell[]): number {
  const codes = cells.filter((cell) => {
    const text = rawText(cell)
    if (/^9\.\d+E\+17$/i.test(text.trim())) return true
    const code = normaliseCreditCode(text)
    return isCreditCode(code) || /^9[0-9A-Z]{16,18}$/.test(code)
  })
  return cells.length === 0 ? 0 : codes.length / cells.length
}

export function referenceShare(cells: readonly RawCell[], index: ReferenceIndex): number {
  const found = cells.filter((cell) => index.find(rawText(cell)).length === 1)
  return cells.length === 0 ? 0 : found.length / cells.length
}
