import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatFixed, roundHalfUp } from './round.ts'

const cases: readonly (readonly [value: number, decimals: number, rounded: number])[] = [
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [0.285, 2, 0.29],
  [-1.005, 2, -1.01],
  [-0.4, 0, 0],
  [0.5, 0, 1],
  [1e-9, 2, 0],
  [36.28636, 3, 36.286],
  [123456789.5, 0, 123456790],
  [1e21, 2, 1e21],
  [Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY],
]

test('rounds half away from zero on the decimal digits, as on paper', () => {
  for (const [value, decimals, rounded] of cases)
    assert.equal(roundHalfUp(value, decimals), rounded, String(value))
  assert.ok(Number.isNaN(roundHalfUp(Number.NaN, 2)))
})

test('never yields minus zero', () => {
  assert.ok(Object.is(roundHalfUp(-0.001, 2), 0))
  assert.equal(formatFixed(-0.001, 2), '0.00')
})

test('rounding twice is rounding once, and moves a value by half a digit at most', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const rounded = roundHalfUp(value, decimals)
        assert.equal(roundHalfUp(rounded, decimals), rounded)
        assert.ok(Math.abs(rounded - value) <= 0.5 * 10 ** -decimals * (1 + 1e-6))
      },
    ),
  )
})

test('writes fixed decimals', () => {
  assert.equal(formatFixed(2.005, 2), '2.01')
  assert.equal(formatFixed(80, 1), '80.0')
})
