import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareQuotient, countDecimals, roundQuotient, subtractExactly } from './exact-quotient.ts'

test('compares by the decimals as written, where doubles are off by a hair', () => {
  assert.equal(compareQuotient(4.95, 5.5, 0.9), 0)
  assert.equal(compareQuotient(0.3, 0.1, 3), 0)
  assert.notEqual(0.3 / 0.1, 3)
  assert.equal(compareQuotient(4.949999, 5.5, 0.9), -1)
  assert.equal(compareQuotient(4.950001, 5.5, 0.9), 1)
})

test('compares with negative numbers and with zero', () => {
  assert.equal(compareQuotient(-1, -2, 0.5), 0)
  assert.equal(compareQuotient(-1, 2, 0), -1)
  assert.equal(compareQuotient(1, -2, 0), -1)
  assert.equal(compareQuotient(0, 5, 0), 0)
})

test('subtracts what is written', () => {
  assert.equal(subtractExactly(0.3, 0.1), 0.2)
  assert.equal(subtractExactly(122.5, 121.54), 0.96)
  assert.equal(subtractExactly(-0.4, 5.5), -5.9)
  assert.equal(subtractExactly(79, 46), 33)
  assert.equal(subtractExactly(1e-7, 0), 1e-7)
})

test('rounds the exact quotient half away from zero', () => {
  assert.equal(roundQuotient(4.4, 5.5, 12), 0.8)
  assert.equal(roundQuotient(1, 8, 2), 0.13)
  assert.equal(roundQuotient(-1, 8, 2), -0.13)
  assert.equal(roundQuotient(1, -8, 2), -0.13)
  assert.equal(roundQuotient(33, 34, 3), 0.971)
  assert.ok(Object.is(roundQuotient(-1, 3000, 2), 0))
})

test('counts the digits after the point', () => {
  assert.deepEqual(
    [0, 46, 100, 0.6, 32.3, 121.54, -0.4, 1e-7, 1.5e21].map(countDecimals),
    [0, 0, 0, 1, 1, 2, 1, 7, 0],
  )
})

test('agrees with integers: hundredths over hundredths compare as their whole numbers do', () => {
  const hundredths = fc.integer({ min: -100000, max: 100000 })
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: 0, max: 200 }), (a, b, percent) => {
      if (b === 0) return
      const expected = Math.sign((100 * a - percent * b) * Math.sign(b))
      assert.equal(compareQuotient(a / 100, b / 100, percent / 100), expected === 0 ? 0 : expected)
      assert.equal(subtractExactly(a / 100, b / 100), (a - b) / 100 === 0 ? 0 : (a - b) / 100)
    }),
  )
})
