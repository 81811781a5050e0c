import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beforeField } from '../../../domain/registry/screen/sheet-of-table.ts'
import { codeColumn, numberColumn, valueAt } from '../../../table/column.ts'
import { getColumn, makeTable, type Table } from '../../../table/table.ts'
import { FirmDirectory } from './firm-directory.ts'
import { piecesOf } from './firm-pieces.ts'
import { periodBefore, yearBefore } from './period-before.ts'
import { RowsBeside } from './rows-beside.ts'

describe('pieces of an import', () => {
  const firms = ['A', 'B', 'C'].map((code) => ({ code, rows: 40 }))

  it('keep the rows of a firm together and stay below their size', () => {
    assert.deepEqual(
      piecesOf(firms, 100).map(({ codes, rows }) => [codes, rows]),
      [
        [['A', 'B'], 80],
        [['C'], 40],
      ],
    )
  })

  it('of very many firms go from one code until before another', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({
      code: `F${String(at).padStart(4, '0')}`,
      rows: 1,
    }))
    assert.deepEqual(
      piecesOf(many, 600).map((piece) => piece.firms),
      [
        { from: 'F0000', to: 'F0600' },
        { from: 'F0600', to: null },
      ],
    )
  })
})

it('knows the periods before others', () => {
  assert.deepEqual(
    ['2025', '2025-01'].map((period) => [periodBefore(period), yearBefore(period)]),
    [
      ['2024', '2024'],
      ['2024-12', '2024-01'],
    ],
  )
})

describe('rows beside those of a year before', () => {
  type Row = readonly [firm: string, period: number, tax: number | null]
  const tableOf = (rows: readonly Row[]) =>
    makeTable(rows.length, {
      row: numberColumn(rows.map((_, at) => at + 2)),
      period: numberColumn(rows.map(([, period]) => period)),
      enterprise: codeColumn(rows.map(([firm]) => firm)),
      tax: numberColumn(rows.map(([, , tax]) => tax)),
    })
  const firms = new FirmDirectory(
    makeTable(2, {
      creditCode: codeColumn(['A', 'B']),
      name: codeColumn(['A', 'B']),
      address: codeColumn([null, null]),
      industryCode: codeColumn(['C3484', null]),
    }),
  )
  const rowsOf = (staged: readonly Row[], stored: readonly Row[], blanks: 'keep' | 'clear' = 'keep') =>
    new RowsBeside({
      staged: tableOf(staged),
      stored: tableOf(stored),
      change: { fields: ['tax'], blanks },
      firms,
    })
  const values = (table: Table, name: string) =>
    Array.from({ length: table.rowCount }, (_, row) => valueAt(getColumn(table, name), row))

  it('are compared with the file first and with what is stored where the file says nothing', () => {
    const rows = rowsOf(
      [
        ['A', 2025, 31],
        ['A', 2024, 30],
        ['B', 2025, 7],
      ],
      [
        ['A', 2024, 99],
        ['B', 2024, 6],
      ],
    )
    const table = rows.table(2025, rows.firms(2025))
    assert.deepEqual(values(table, 'tax'), [31, 7])
    assert.deepEqual(values(table, beforeField('tax')), [30, 6])
    assert.deepEqual(values(table, 'industry'), ['C3484', null])
    assert.deepEqual(values(table, 'row'), [2, 4])
  })

  it('leave a stored value where a blank says nothing, and take it away where a blank says so', () => {
    const kept = rowsOf([['A', 2025, null]], [['A', 2025, 5]])
    assert.deepEqual(values(kept.table(2025, kept.firms(2025)), 'tax'), [5])
    const cleared = rowsOf([['A', 2025, null]], [['A', 2025, 5]], 'clear')
    assert.deepEqual(values(cleared.table(2025, cleared.firms(2025)), 'tax'), [null])
  })

  it('may be of firms that the directory does not have', () => {
    const rows = rowsOf(
      [['Y', 2025, 31]],
      [
        ['Y', 2024, 30],
        ['Z', 2025, 7],
      ],
    )
    const [own, others] = [rows.firms(2025), rows.others(2025)]
    assert.deepEqual(
      Array.from([...own, ...others], (firm) => rows.codeOf(firm)),
      ['Y', 'Z'],
    )
    assert.deepEqual(values(rows.table(2025, own), beforeField('tax')), [30])
  })

  it('have stored firms as peers, without a row number', () => {
    const month = 2025 * 12
    const rows = rowsOf(
      [['A', month, 1]],
      [
        ['A', month, 2],
        ['B', month, 3],
        ['B', month - 12, 4],
      ],
    )
    const [own, others] = [rows.firms(month), rows.others(month)]
    assert.deepEqual(
      Array.from([...own, ...others], (firm) => rows.codeOf(firm)),
      ['A', 'B'],
    )
    const table = rows.table(month, Int32Array.of(...own, ...others))
    assert.deepEqual(
      [values(table, 'row'), values(table, beforeField('tax'))],
      [
        [2, null],
        [null, 4],
      ],
    )
  })
})
