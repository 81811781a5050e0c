import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal } from './parse-decimal.ts'

test('what people type as a number is read as one', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['38.5', 38.5],
    [' 1,234.50 ', 1234.5],
    ['１，２３４．５', 1234.5],
    ['−0.4', -0.4],
    ['－３', -3],
    ['+2', 2],
    ['.5', 0.5],
    ['7.', 7],
  ]
  for (const [text, value] of cases) assert.equal(parseDecimal(text), value, text)
})

test('anything else is not a number, and no digit is dropped to make it one', () => {
  for (const text of ['', '约20', '20亿', '1.2.3', '1e5', '12%', '-', '.']) {
    assert.equal(parseDecimal(text), undefined, text)
  }
})
