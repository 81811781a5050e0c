/**
 * Columns whose cells hold for the empty ones below them: a town written once over its firms, whose merged cells became single ones in a CSV.
 *
 *     carriesDown(column, { open, rows, registry })   // filled now and then, each time with something else
 *
 * Only fields that every row must have are read so: in others an empty cell means that nothing is known.
 */
import { type GridRow, isFilled, rawText } from '../../grid/grid.ts'
import { foldName } from '../cell/likeness.ts'
import { findField, type Registry } from '../registry.ts'
import type { OpenSample } from './head-block.ts'
import type { RecognisedColumn } from './recognised.ts'

export interface CarryInput {
  readonly open: OpenSample
  /** Rows of data as far as the sample goes. */
  readonly rows: readonly GridRow[]
  readonly registry: Registry
}

const leastRows = 4
const leastEmpty = 0.3

export function carriesDown(
  { use, column }: RecognisedColumn,
  { open, rows, registry }: CarryInput,
): boolean {
  if (use.kind !== 'field' && use.kind !== 'witness') return false
  const field = findField(registry, use.field)
  if (field === undefined || !field.isRequired || field.type.kind === 'number' || rows.length < leastRows)
    return false
  const texts = rows.map(({ number, cells }) => {
    const cell = cells[column - 1]
    // what is merged needs no guess
    return isFilled(cell) || open.merged.at(number, column) === undefined ? foldName(rawText(cell)) : '*'
  })
  const filled = texts.filter((text) => text !== '')
  const isRare = filled.length >= 1 && filled.length <= texts.length * (1 - leastEmpty)
  return isRare && texts[0] !== '' && filled.every((text, i) => text === '*' || text !== filled[i - 1])
}

/** Whether anything at all stands in a column of these rows. */
export function isUsed(rows: readonly GridRow[], column: number): boolean {
  return rows.some(({ cells }) => isFilled(cells[column - 1]))
}
