/**
 * Rows become columns once.
 *
 *     tableOfRows([{ town: '邱隘镇', taxWanYuan: 120.5 }, { town: null }], { town: 'code', taxWanYuan: 'number' })
 *
 * A value that is absent or null is missing; true and false are 1 and 0. A value of another sort than its column is our own fault and throws: what people wrote
 * has been read and checked before it comes here.
 */
import { assert } from '../base/assert.ts'
import { type Column, type ColumnKind, codeColumn, numberColumn, textColumn } from './column.ts'
import { makeTable, type Table } from './table.ts'

export type Cell = string | number | boolean | null | undefined
export type Row = Readonly<Record<string, Cell>>

export function tableOfRows(rows: readonly Row[], kinds: Readonly<Record<string, ColumnKind>>): Table {
  const columns = Object.entries(kinds).map(([name, kind]) => {
    return [name, columnOf(rows, { name, kind })] as const
  })
  return makeTable(rows.length, Object.fromEntries(columns))
}

function columnOf(rows: readonly Row[], { name, kind }: { name: string; kind: ColumnKind }): Column {
  const cells = rows.map((row) => row[name])
  switch (kind) {
    case 'number':
      return numberColumn(cells.map((cell) => numberOf(cell, name)))
    case 'code':
      return codeColumn(cells.map((cell) => textOf(cell, name)))
    case 'text':
      return textColumn(cells.map((cell) => textOf(cell, name)))
  }
}

function numberOf(cell: Cell, name: string): number | null {
  assert(typeof cell !== 'string', `“${cell}” stands in the number column ${name}`)
  return cell === undefined || cell === null ? null : Number(cell)
}

function textOf(cell: Cell, name: string): string | null {
  assert(typeof cell !== 'number' && typeof cell !== 'boolean', `${cell} stands in the text column ${name}`)
  return cell ?? null
}
