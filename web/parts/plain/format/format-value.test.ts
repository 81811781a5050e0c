import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatShare, formatSigned, formatValue } from './format-value.ts'

test('values are grouped, rounded half up, and carry a real minus sign', () => {
  const cases: readonly (readonly [number | null, number, string])[] = [
    [1592.25, 1, '1,592.3'],
    [1234567.005, 2, '1,234,567.01'],
    [999, 0, '999'],
    [-0.4, 1, '−0.4'],
    [-0.04, 1, '0.0'],
    [null, 1, '–'],
    [Number.NaN, 1, '–'],
  ]
  for (const [value, decimals, expected] of cases) assert.equal(formatValue(value, decimals), expected)
})

test('changes carry their sign, no change carries none', () => {
  assert.deepEqual(
    [9.94, -0.42, 0, 0.04, null].map((value) => formatSigned(value, 1)),
    ['+9.9', '−0.4', '0.0', '0.0', '–'],
  )
})

test('shares are per cent', () => {
  assert.equal(formatShare(0.9894, 1), '98.9%')
  assert.equal(formatShare(null, 1), '–')
})
