import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appendRows } from './append-rows.ts'
import { codeColumn, numberColumn, textColumn, valueAt } from './column.ts'
import { getColumn, makeTable, type Table } from './table.ts'

function valuesOf(table: Table, name: string) {
  return Array.from({ length: table.rowCount }, (_, row) => valueAt(getColumn(table, name), row))
}

test('rows follow one another, names of codes go together, and a column that is not there is missing', () => {
  const first = makeTable(2, {
    town: codeColumn(['姜山镇', null]),
    tax: numberColumn([1, null]),
    name: textColumn(['甲', null]),
  })
  const more = makeTable(2, { town: codeColumn(['云龙镇', '姜山镇']), tax: numberColumn([3, 4]) })
  const both = appendRows(first, more)
  assert.deepEqual(valuesOf(both, 'town'), ['姜山镇', null, '云龙镇', '姜山镇'])
  assert.deepEqual(valuesOf(both, 'tax'), [1, null, 3, 4])
  assert.deepEqual(valuesOf(both, 'name'), ['甲', null, null, null])
  const town = getColumn(both, 'town')
  assert.deepEqual(town.kind === 'code' ? town.names : [], ['姜山镇', '云龙镇'])
})

test('columns over one list of names stay columns over it', () => {
  const names = ['A', 'B', 'C']
  const of = (codes: readonly number[]) =>
    makeTable(codes.length, { firm: { kind: 'code', codes: Int32Array.from(codes), names } })
  const both = appendRows(of([2, -1]), of([0]))
  assert.deepEqual(valuesOf(both, 'firm'), ['C', null, 'A'])
  const firm = getColumn(both, 'firm')
  assert.equal(firm.kind === 'code' && firm.names, names)
})

test('columns of two kinds do not follow one another', () => {
  const [first, more] = [makeTable(1, { tax: numberColumn([1]) }), makeTable(1, { tax: textColumn(['1']) })]
  assert.throws(() => appendRows(first, more), /text cannot follow/)
})
