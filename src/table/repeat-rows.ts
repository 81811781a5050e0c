/**
 * The rows of a table once for each of some numbers, with the number in a column of its own: rows that hold at any time, seen in each of several years.
 *
 *     repeatRows(titles, 'year', [2024, 2025])   // twice as many rows; the first half has year 2024
 */
import { makeTable, type Table, withColumns } from './table.ts'
import { takeRows } from './take-rows.ts'

export function repeatRows(table: Table, name: string, numbers: readonly number[]): Table {
  const { rowCount } = table
  const rows = new Int32Array(rowCount * numbers.length)
  const values = new Float64Array(rows.length)
  for (const [at, number] of numbers.entries()) {
    values.fill(number, at * rowCount, (at + 1) * rowCount)
    for (let row = 0; row < rowCount; row++) rows[at * rowCount + row] = row
  }
  const repeated = takeRows(table, rows)
  return withColumns(makeTable(rows.length, repeated.columns), { [name]: { kind: 'number', values } })
}
