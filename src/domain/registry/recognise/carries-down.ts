/**
 * Columns whose cells hold for the empty ones below them: a town written once over its firms, a firm over its titles, whose merged cells became single
 * ones in a CSV.
 *
 *     carriesDown(column, { open, rows, columns, registry })   // filled now and then, each time with something else
 *
 * Only fields that every row must have are read so: in others an empty cell means that nothing is known.
 */
import { type GridRow, isFilled, rawText } from '../../grid/grid.ts'
import { foldName } from '../cell/likeness.ts'
import type { FieldDefinition } from '../field.ts'
import { findField, type Registry } from '../registry.ts'
import type { OpenSample } from './head/head-block.ts'
import type { RecognisedColumn } from './recognised.ts'

export interface CarryInput {
  readonly open: OpenSample
  /** Rows of data as far as the sample goes. */
  readonly rows: readonly GridRow[]
  /** All columns of the table. */
  readonly columns: readonly RecognisedColumn[]
  readonly registry: Registry
}

const leastRows = 4
/** So many empty cells are no oversight. */
const manyEmpty = 0.3
/** In so many rows a town that is named once only is a group's. */
const manyRows = 8

export function carriesDown(column: RecognisedColumn, input: CarryInput): boolean {
  const { use } = column
  if (use.kind !== 'field' && use.kind !== 'witness') return false
  const { rows, registry } = input
  const field = findField(registry, use.field)
  if (field === undefined || !field.isRequired || rows.length < leastRows) return false
  if (use.kind === 'witness' || isIdentity(field, registry)) return isCarriedIdentity(column, input)
  const { kind } = field.type
  const isWord = kind === 'reference' || kind === 'choice'
  if (!isWord && kind !== 'date' && kind !== 'year' && kind !== 'month') return false
  const texts = textsOf(column, input)
  const filled = texts.filter((text) => text !== '')
  const empty = texts.length - filled.length
  if (empty === 0 || texts[0] === '') return false
  const isEachOnce = isWord && rows.length >= manyRows && new Set(filled).size === filled.length
  const isChanging = filled.every((text, i) => text === '*' || text !== filled[i - 1])
  return isChanging && (empty >= texts.length * manyEmpty || isEachOnce)
}

/** What is merged needs no guess. */
function textsOf({ column }: RecognisedColumn, { rows, open }: CarryInput): readonly string[] {
  return rows.map(({ number, cells }) => {
    const cell = cells[column - 1]
    return isFilled(cell) || open.merged.at(number, column) === undefined ? foldName(rawText(cell)) : '*'
  })
}

/** Code or name of the firm that a row is of. */
function isIdentity({ key, type }: FieldDefinition, registry: Registry): boolean {
  const isCode = type.kind === 'credit-code' || (type.kind === 'reference' && type.to === 'enterprise')
  return key === 'name' || (registry.key.includes(key) && isCode)
}

/** Rows in which neither code nor name nor number stands, but words that are somebody's. */
function isCarriedIdentity(
  { column }: RecognisedColumn,
  { rows, columns, registry, open }: CarryInput,
): boolean {
  const used = columns.filter(({ use }) => use.kind !== 'none' && use.kind !== 'remark')
  const identity = used.filter(({ use }) => {
    const field = use.kind === 'field' ? findField(registry, use.field) : undefined
    return (
      use.kind === 'ordinal' || use.kind === 'witness' || (field !== undefined && isIdentity(field, registry))
    )
  })
  const words = used.filter((one) => !identity.includes(one) && isWordColumn(one, registry))
  const has = ({ cells }: GridRow, one: RecognisedColumn) => isFilled(cells[one.column - 1])
  const [first] = rows
  if (first === undefined || !isFilled(first.cells[column - 1])) return false
  const empty = rows.filter((row) => {
    return (
      open.merged.at(row.number, column) === undefined &&
      !identity.some((one) => has(row, one)) &&
      words.some((one) => has(row, one))
    )
  })
  return empty.length > 0
}

function isWordColumn({ use }: RecognisedColumn, registry: Registry): boolean {
  const type = use.kind === 'field' ? findField(registry, use.field)?.type : undefined
  if (type === undefined || type.kind === 'number' || type.kind === 'integer') return false
  return !(type.kind === 'reference' && type.to === 'town')
}
