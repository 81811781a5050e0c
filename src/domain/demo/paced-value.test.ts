import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paces } from './demo-settings.ts'
import { type Paced, pacedValue } from './paced-value.ts'

const investment: Paced = {
  kind: 'flow-level',
  decimals: 1,
  base: 66.4,
  due: 90.6,
  pace: 'on-track',
  seed: 'a',
  year: 2023,
}

const parts = {
  'on-track': [1, 1.1],
  'slightly-behind': [0.9, 1],
  behind: [0.5, 0.9],
  'far-behind': [0.3, 0.6],
} as const

describe('pacedValue', () => {
  for (const pace of paces) {
    it(`lies in the band of ${pace}, on the way for a level and of the rate for growth`, () => {
      const [low, high] = parts[pace]
      for (const seed of ['a', 'b', 'c', 'd']) {
        const way = (pacedValue({ ...investment, pace, seed }) - 66.4) / (90.6 - 66.4)
        const rate = pacedValue({ ...investment, kind: 'growth', base: 0.6, due: 10, pace, seed }) / 10
        assert.ok(way >= low && way < high, `${seed}: ${way}`)
        assert.ok(rate >= low && rate < high, `${seed}: ${rate}`)
      }
    })
  }

  it('is never rounded to less than is due when it is on track', () => {
    const tight = { ...investment, kind: 'share', decimals: 1, base: 14.5, due: 14.56 } as const
    assert.equal(pacedValue(tight), 14.6)
  })
})
