/**
 * Records as a batch of staged columns, for rows that come from a program and not from a sheet.
 *
 *     stagedRowsOf(registryTables(title), records, [1, 1, 2])   // numbers say which row, or which change, each is of
 */
import { dayNumber } from '../../base/day-number.ts'
import type { FieldValue, RecordRow } from '../../domain/registry/registry.ts'
import type { CopyValues } from './encode-copy.ts'
import type { RegistryColumn, RegistryTables } from './registry-tables.ts'
import type { StagedRows } from './staging-store.ts'

export function stagedRowsOf(
  { columns }: Pick<RegistryTables, 'columns'>,
  rows: readonly RecordRow[],
  numbers: readonly number[],
): StagedRows {
  return {
    rowCount: rows.length,
    rowNumbers: Int32Array.from(numbers),
    values: new Map(columns.map((column) => [column.field, columnValues(column, rows)])),
  }
}

function columnValues({ field, type }: RegistryColumn, rows: readonly RecordRow[]): CopyValues {
  if (type === 'text') return rows.map((row) => textOf(row[field] ?? null))
  const numberOf = type === 'date' ? dayOf : Number
  return Float64Array.from(rows, (row) => {
    const value = row[field] ?? null
    return value === null ? Number.NaN : numberOf(value)
  })
}

function textOf(value: FieldValue): string | null {
  return value === null ? null : String(value)
}

function dayOf(value: string | number | boolean): number {
  return dayNumber(String(value))
}
