/**
 * Columns of one length by name. Nothing here changes a table: every function gives a new one that shares the columns it did not touch.
 *
 *     const rows = makeTable(2, { town: codeColumn(['邱隘镇', '姜山镇']), taxWanYuan: numberColumn([120.5, 98]) })
 *     numbersOf(rows, 'taxWanYuan')[1]   // 98
 */
import { assert } from '../base/assert.ts'
import { type CodeColumn, type Column, lengthOf, type NumberColumn } from './column.ts'

export interface Table {
  readonly rowCount: number
  readonly columns: Readonly<Record<string, Column>>
}

export function makeTable(rowCount: number, columns: Readonly<Record<string, Column>>): Table {
  for (const [name, column] of Object.entries(columns)) {
    assert(lengthOf(column) === rowCount, `column ${name} has ${lengthOf(column)} rows, not ${rowCount}`)
  }
  return { rowCount, columns }
}

export function findColumn(table: Table, name: string): Column | undefined {
  return Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
}

export function getColumn(table: Table, name: string): Column {
  const column = findColumn(table, name)
  assert(column !== undefined, `the table has no column ${name}`)
  return column
}

/** A column that can be computed with. */
export function getNumberColumn(table: Table, name: string): NumberColumn {
  const column = getColumn(table, name)
  assert(column.kind === 'number', `column ${name} holds ${column.kind}, not numbers`)
  return column
}

export function numbersOf(table: Table, name: string): Float64Array {
  return getNumberColumn(table, name).values
}

export function getCodeColumn(table: Table, name: string): CodeColumn {
  const column = getColumn(table, name)
  assert(column.kind === 'code', `column ${name} holds ${column.kind}, not codes`)
  return column
}

/** The same rows with these columns too; a name that is there already is given the new column. */
export function withColumns(table: Table, columns: Readonly<Record<string, Column>>): Table {
  return makeTable(table.rowCount, { ...table.columns, ...columns })
}
