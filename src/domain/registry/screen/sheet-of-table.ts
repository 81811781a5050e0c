/**
 * Rows of the store as the sheets that detectors look at.
 *
 *     sheetOfPeriod(registry.fields, table)   // figures of a period, those of a year before beside them, firms of one industry as peers
 */
import { type Column, valueAt } from '../../../table/column.ts'
import { findColumn, getColumn, type Table } from '../../../table/table.ts'
import type { FieldDefinition } from '../field.ts'
import type { Columns, Sheet } from './screen-sheet.ts'

/** The column of a field's value a year before: a name that no field has. */
export function beforeField(field: string): string {
  return `before ${field}`
}

/** The table has a column `industry`, the fields, and their values a year before. */
export function sheetOfPeriod(fields: readonly FieldDefinition[], table: Table): Sheet {
  return {
    size: table.rowCount,
    fields,
    columns: figuresOf(fields, table, (field) => field),
    previous: figuresOf(fields, table, beforeField),
    peers: peersOf(table),
  }
}

function figuresOf(
  fields: readonly FieldDefinition[],
  table: Table,
  nameOf: (field: string) => string,
): Columns {
  const figures = fields.flatMap(({ key, type }) => {
    const column = 'unit' in type ? findColumn(table, nameOf(key)) : undefined
    return column?.kind === 'number' ? [[key, column.values] as const] : []
  })
  return Object.fromEntries(figures)
}

/** The column's words, '' for what is missing. */
export function wordsOf(column: Column): readonly string[] {
  switch (column.kind) {
    case 'code':
      return Array.from(column.codes, (code) => column.names[code] ?? '')
    case 'text':
      return column.texts.map((text) => text ?? '')
    case 'number':
      return Array.from(column.values, (_, row) => String(valueAt(column, row) ?? ''))
  }
}

/** Letter and two digits of an industry class: its division. */
const divisionLength = 3

/** Firms of one division of industry, above or below scale where that is known, are like one another. */
function peersOf(table: Table): Int32Array {
  const industries = wordsOf(getColumn(table, 'industry'))
  const scale = findColumn(table, 'isAboveScale')
  const numbers = new Map<string, number>()
  const peers = new Int32Array(industries.length)
  for (const [row, industry] of industries.entries()) {
    const above = scale === undefined ? '' : String(valueAt(scale, row) ?? '')
    const group = `${industry.slice(0, divisionLength)} ${above}`
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    peers[row] = number
  }
  return peers
}
