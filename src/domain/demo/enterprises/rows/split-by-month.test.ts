import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seededRandom } from '../../seeded-random.ts'
import { splitByMonth } from './split-by-month.ts'

describe('splitByMonth', () => {
  const cases = [
    [100, [1, 1, 1], 2, [33.34, 33.33, 33.33]],
    [-7, [0, 1, 0], 2, [0, -7, 0]],
    [5, [0, 0], 2, [0, 0]],
    [0.01, [1, 2, 1], 2, [0, 0.01, 0]],
  ] as const
  for (const [amount, weights, decimals, parts] of cases)
    it(`splits ${amount} by ${weights.join(':')} into ${parts.join(', ')}`, () => {
      assert.deepEqual(splitByMonth(amount, weights, decimals), parts)
    })

  it('always adds up to the rounded amount', () => {
    const next = seededRandom('split')
    for (let round = 0; round < 500; round += 1) {
      const amount = next() * 10 ** Math.floor(next() * 7)
      const parts = splitByMonth(amount, Array.from({ length: 12 }, next), 2)
      const sum = Math.round(parts.reduce((so, part) => so + part, 0) * 100)
      assert.equal(sum, Math.round(amount * 100))
    }
  })
})
