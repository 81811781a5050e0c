import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextSort, readSort, sortRows } from './sort-rows.ts'

interface Row {
  readonly id: string
  readonly value: number | null
}
const columns = [
  { key: 'id', sortBy: (row: Row) => row.id },
  { key: 'value', sortBy: (row: Row) => row.value },
]
const rows: readonly Row[] = [
  { id: '区10', value: 3 },
  { id: '区2', value: null },
  { id: '阿', value: 12 },
  { id: '区1', value: 3 },
]
const idsBy = (sort: string | undefined) => sortRows(rows, readSort(sort), columns).map(({ id }) => id)

test('numbers sort as numbers, missing ones last in both directions, ties as they came', () => {
  assert.deepEqual(idsBy('value'), ['区10', '区1', '阿', '区2'])
  assert.deepEqual(idsBy('-value'), ['阿', '区10', '区1', '区2'])
})

test('texts sort by pinyin with numbers inside them by size', () => {
  assert.deepEqual(idsBy('id'), ['阿', '区1', '区2', '区10'])
})

test('no sort and an unknown column leave the order as it came', () => {
  assert.deepEqual(
    idsBy(undefined),
    rows.map(({ id }) => id),
  )
  assert.deepEqual(
    idsBy('nothing'),
    rows.map(({ id }) => id),
  )
})

test('a heading asks for up, then down, then the order as it came', () => {
  assert.equal(nextSort(undefined, 'id'), 'id')
  assert.equal(nextSort(readSort('id'), 'id'), '-id')
  assert.equal(nextSort(readSort('-id'), 'id'), undefined)
  assert.equal(nextSort(readSort('-id'), 'value'), 'value')
})
