import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LongNumbers } from './long-numbers.ts'

const count = (from: number, length: number) => Float64Array.from({ length }, (_, at) => from + at)
const all = (column: LongNumbers) => [...column.parts()].flatMap((part) => [...part])

test('a long column has what was put in, in the order of the rows', () => {
  const column = new LongNumbers()
  column.push(count(0, 5000))
  column.push(Int32Array.from(count(5000, 5000)))
  column.push(count(10_000, 30_000))
  assert.equal(column.length, 40_000)
  assert.deepEqual(all(column), [...count(0, 40_000)])
  assert.deepEqual([...column.take(Int32Array.of(39_999, 0, 8191, 8192))], [39_999, 0, 8191, 8192])
})

test('rows that were left out have no value, those after them have theirs', () => {
  for (const left of [1, 8191, 8192, 8193, 20_000]) {
    const column = new LongNumbers()
    column.push(count(0, 3))
    column.padTo(3 + left)
    column.push(count(7, 2))
    assert.equal(column.length, 5 + left)
    assert.deepEqual(
      [...column.take(Int32Array.of(2, 3, 2 + left, 3 + left, 4 + left))],
      [2, Number.NaN, Number.NaN, 7, 8],
    )
    assert.equal(all(column).length, 5 + left)
  }
})

test('an empty column has no parts, and one that is full ends with its last row', () => {
  const column = new LongNumbers()
  assert.deepEqual(all(column), [])
  column.push(count(0, 8192))
  column.padTo(8192)
  assert.deepEqual(
    [...column.parts()].map((part) => part.length),
    [8192],
  )
})
