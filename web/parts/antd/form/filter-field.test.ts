import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRange, writeRange } from './filter-field.ts'

test('a range is read from the address and written back, open at either end', () => {
  for (const text of ['100..500', '100..', '..500', '-3..0.5', '2026-01-01..2026-03-31'])
    assert.equal(writeRange(readRange(text)), text)
})

test('a range without bounds is none', () => {
  assert.equal(writeRange(readRange(undefined)), undefined)
  assert.equal(writeRange({ from: '', to: '' }), undefined)
})
