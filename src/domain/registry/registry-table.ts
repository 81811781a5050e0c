/**
 * Rows of a registry as a table: each kind of field has its kind of column.
 *
 *     registryTable(title.fields, [{ enterprise: '9133…', rung: 'little-giant', grantedOn: '2023-07-01' }])
 *
 * Dates are days since 1970-01-01, months `year × 12 + month − 1`, flags 1 and 0, choices and references codes.
 */
import { dayNumber, dayText, monthNumber, monthText } from '../../base/day-number.ts'
import type { ColumnKind } from '../../table/column.ts'
import type { Table } from '../../table/table.ts'
import { type Row, tableOfRows } from '../../table/table-of-rows.ts'
import type { FieldDefinition, FieldKind } from './field.ts'
import type { FieldValue, RecordRow } from './registry.ts'

export const columnKinds = {
  text: 'text',
  'credit-code': 'code',
  'industry-code': 'code',
  number: 'number',
  integer: 'number',
  year: 'number',
  month: 'number',
  date: 'number',
  choice: 'code',
  flag: 'number',
  reference: 'code',
} as const satisfies Record<FieldKind, ColumnKind>

type KeyedField = Pick<FieldDefinition, 'key' | 'type'>

/** A field that a row does not have is missing in it. */
export function registryTable(fields: readonly KeyedField[], rows: readonly RecordRow[]): Table {
  const encoded = rows.map((row): Row => {
    const cells = fields.map(({ key, type }) => [key, encodeValue(type.kind, row[key] ?? null)])
    return Object.fromEntries(cells)
  })
  const kinds = fields.map(({ key, type }) => [key, columnKinds[type.kind]])
  return tableOfRows(encoded, Object.fromEntries(kinds))
}

function encodeValue(kind: FieldKind, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value
  if (kind === 'date') return dayNumber(value)
  return kind === 'month' ? monthNumber(value) : value
}

/** A cell of such a table as the value of its field: `registryValue('date', 19539)` is `'2023-07-01'`. */
export function registryValue(kind: FieldKind, cell: number | string | null): FieldValue {
  if (typeof cell !== 'number') return cell
  if (kind === 'date') return dayText(cell)
  if (kind === 'flag') return cell === 1
  return kind === 'month' ? monthText(cell) : cell
}
