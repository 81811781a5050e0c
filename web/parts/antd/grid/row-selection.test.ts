import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toggleAll, toggleRow } from './row-selection.ts'

test('a press chooses a row, a second one lets it go', () => {
  assert.deepEqual([...toggleRow('b', new Set(['a']))], ['a', 'b'])
  assert.deepEqual([...toggleRow('a', new Set(['a', 'b']))], ['b'])
})

test('all rows are chosen at once, and none where all were', () => {
  assert.deepEqual([...toggleAll(['a', 'b'], new Set(['a']))], ['a', 'b'])
  assert.deepEqual([...toggleAll(['a', 'b'], new Set(['a', 'b']))], [])
})
