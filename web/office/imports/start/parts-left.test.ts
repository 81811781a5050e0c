import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsLeft } from './parts-left.ts'

const numbers = (sizeBytes: number, bytes: number) =>
  partsLeft({ sizeBytes, partBytes: 4, progress: { bytes } }).map(({ number }) => number)

test('a file is sent in parts, the last one shorter; what has arrived is not sent again', () => {
  assert.deepEqual(partsLeft({ sizeBytes: 10, partBytes: 4, progress: { bytes: 4 } }), [
    { number: 2, from: 4, to: 8 },
    { number: 3, from: 8, to: 10 },
  ])
  assert.deepEqual(numbers(10, 0), [1, 2, 3])
  assert.deepEqual(numbers(8, 0), [1, 2])
  assert.deepEqual(numbers(3, 0), [1])
  assert.deepEqual(numbers(10, 8), [3])
})
