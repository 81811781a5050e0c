/**
 * Rows of a program as a sheet whose heads are the fields themselves, so that they are decoded and checked by what reads sheets.
 *
 *     compileDecoder({ mapping: mappingOfFields(enterpriseYear, fields), … }).push(gridOfRows(fields, rows))
 *
 * Numbers are in the field's own unit; a row's number is its place, counted from 1.
 */
import type { GridRow } from '../grid/grid.ts'
import type { Mapping } from './mapping/mapping.ts'
import { getField, type RecordRow, type Registry } from './registry.ts'

export function mappingOfFields(registry: Registry, fields: readonly string[]): Mapping {
  return {
    registry: registry.id,
    version: registry.version,
    sheet: '',
    fingerprint: '',
    headFirst: 0,
    headLast: 0,
    columns: fields.map((field, index) => {
      const { type } = getField(registry, field)
      const column = {
        column: index + 1,
        head: field,
        use: { kind: 'field', field },
        carriesDown: false,
      } as const
      return 'unit' in type ? { ...column, unit: { unit: type.unit, exponent: 0 } } : column
    }),
    given: {},
  }
}

export function gridOfRows(fields: readonly string[], rows: readonly RecordRow[]): readonly GridRow[] {
  return rows.map((row, index) => ({
    number: index + 1,
    cells: fields.map((field) => String(row[field] ?? '')),
    isHidden: false,
  }))
}
