/**
 * To each row the columns of the one row of another table that has the same keys; where there is none, they are missing.
 *
 *     joinColumns(titles, facts, { by: { enterprise: 'enterprise', year: 'year' }, take: ['town', 'cluster'] })
 *
 * `by` says which column of the other table each key is found in. A row whose key is missing finds nothing. Two rows of the other table with the same keys are our
 * own fault and throw.
 */
import { assert } from '../base/assert.ts'
import { type Column, missingCode } from './column.ts'
import { groupRows } from './group-rows.ts'
import { getColumn, makeTable, type Table, withColumns } from './table.ts'
import { takeValues } from './take-rows.ts'

export interface Join {
  readonly by: Readonly<Record<string, string>>
  readonly take: readonly string[]
}

export function joinColumns(table: Table, other: Table, { by, take }: Join): Table {
  const rows = findRows(table, other, Object.entries(by))
  const columns = take.map((name) => [name, takeValues(getColumn(other, name), rows)])
  return withColumns(table, Object.fromEntries(columns))
}

/** For each row its row in the other table, or −1: the rows of both are grouped together by their keys. */
function findRows(table: Table, other: Table, by: readonly (readonly [string, string])[]): Int32Array {
  const stacked = by.map(([name, otherName]) => {
    return [name, stack(getColumn(other, otherName), getColumn(table, name))] as const
  })
  const both = makeTable(other.rowCount + table.rowCount, Object.fromEntries(stacked))
  const { ids, count } = groupRows(
    both,
    by.map(([name]) => name),
  )
  const rowOfGroup = new Int32Array(count).fill(-1)
  for (let row = 0; row < other.rowCount; row++) {
    const id = ids[row] as number
    if (by.some(([name]) => isMissing(getColumn(both, name), row))) continue
    assert(rowOfGroup[id] === -1, `two rows to be joined have the keys of row ${row}`)
    rowOfGroup[id] = row
  }
  return ids.subarray(other.rowCount).map((id) => rowOfGroup[id] as number)
}

function isMissing(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'number':
      return Number.isNaN(column.values[row] as number)
    case 'code':
      return column.codes[row] === missingCode
    case 'text':
      return column.texts[row] === null
  }
}

/** One column after the other; names of codes are brought together. */
function stack(first: Column, second: Column): Column {
  if (first.kind === 'number' && second.kind === 'number') {
    const values = new Float64Array(first.values.length + second.values.length)
    values.set(first.values)
    values.set(second.values, first.values.length)
    return { kind: 'number', values }
  }
  assert(first.kind === 'code' && second.kind === 'code', 'keys to be joined are both numbers or both codes')
  const places = new Map(first.names.map((name, code) => [name, code]))
  const names = [...first.names, ...second.names.filter((name) => !places.has(name))]
  for (const [code, name] of names.entries()) places.set(name, code)
  const codeOf = second.names.map((name) => places.get(name) ?? missingCode)
  const codes = new Int32Array(first.codes.length + second.codes.length)
  codes.set(first.codes)
  for (let row = 0; row < second.codes.length; row++) {
    codes[first.codes.length + row] = codeOf[second.codes[row] as number] ?? missingCode
  }
  return { kind: 'code', codes, names }
}
