/**
 * The rows of one table and then those of another. Both have the first one's columns; a column that the second lacks is missing in its rows.
 *
 *     appendRows(staged, stored).rowCount   // of both together
 */
import { type Column, missingCode, numberColumn, textColumn } from './column.ts'
import { findColumn, makeTable, type Table } from './table.ts'

export function appendRows(table: Table, more: Table): Table {
  const columns = Object.entries(table.columns).map(([name, column]) => [
    name,
    appendValues(column, findColumn(more, name) ?? allMissing(column, more.rowCount)),
  ])
  return makeTable(table.rowCount + more.rowCount, Object.fromEntries(columns))
}

function allMissing({ kind }: Column, rows: number): Column {
  switch (kind) {
    case 'number':
      return numberColumn(new Float64Array(rows).fill(Number.NaN))
    case 'code':
      return { kind, codes: new Int32Array(rows).fill(missingCode), names: [] }
    case 'text':
      return textColumn(new Array<null>(rows).fill(null))
  }
}

function appendValues(column: Column, more: Column): Column {
  if (column.kind === 'number' && more.kind === 'number') {
    const values = new Float64Array(column.values.length + more.values.length)
    values.set(column.values)
    values.set(more.values, column.values.length)
    return { kind: 'number', values }
  }
  if (column.kind === 'code' && more.kind === 'code') return appendCodes(column, more)
  if (column.kind === 'text' && more.kind === 'text')
    return { kind: 'text', texts: [...column.texts, ...more.texts] }
  throw new Error(`a column of ${more.kind} cannot follow one of ${column.kind}`)
}

type CodeColumn = Extract<Column, { kind: 'code' }>

function appendCodes(column: CodeColumn, more: CodeColumn): Column {
  if (column.names === more.names) return { ...column, codes: appendPlaces(column.codes, more.codes) }
  const known = new Map<string, number>()
  for (const [code, name] of column.names.entries()) known.set(name, code)
  const renamed = more.names.map((name) => {
    const code = known.get(name) ?? known.size
    if (code === known.size) known.set(name, code)
    return code
  })
  const others = more.codes.map((code) => renamed[code] ?? missingCode)
  return { kind: 'code', codes: appendPlaces(column.codes, others), names: [...known.keys()] }
}

function appendPlaces(codes: Int32Array, more: Int32Array): Int32Array {
  const all = new Int32Array(codes.length + more.length)
  all.set(codes)
  all.set(more, codes.length)
  return all
}
