/**
 * Some rows of a table, in the order given; a row may be taken twice, and row −1 is one in which everything is missing.
 *
 *     takeRows(table, [2, 0])
 *     takeRows(table, rowsWhere(mask, 1))
 */
import { type Column, missingCode } from './column.ts'
import { makeTable, type Table } from './table.ts'

export function takeRows(table: Table, rows: ArrayLike<number>): Table {
  const columns = Object.entries(table.columns).map(([name, column]) => [name, takeValues(column, rows)])
  return makeTable(rows.length, Object.fromEntries(columns))
}

export function takeValues(column: Column, rows: ArrayLike<number>): Column {
  switch (column.kind) {
    case 'number': {
      const values = new Float64Array(rows.length).fill(Number.NaN)
      return { kind: 'number', values: take(column.values, rows, values) }
    }
    case 'code': {
      const codes = new Int32Array(rows.length).fill(missingCode)
      return { ...column, codes: take(column.codes, rows, codes) }
    }
    case 'text':
      return { kind: 'text', texts: Array.from(rows, (row) => column.texts[row] ?? null) }
  }
}

/** The rows at which the array holds the value. */
export function rowsWhere(values: ArrayLike<number>, wanted: number): Int32Array {
  let count = 0
  for (let row = 0; row < values.length; row++) if (values[row] === wanted) count++
  const rows = new Int32Array(count)
  for (let row = 0, at = 0; at < count; row++) if (values[row] === wanted) rows[at++] = row
  return rows
}

function take<Values extends Float64Array | Int32Array>(
  from: Values,
  rows: ArrayLike<number>,
  into: Values,
): Values {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    if (row >= 0) into[at] = from[row] as number
  }
  return into
}
