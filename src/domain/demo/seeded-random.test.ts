import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seededRandom } from './seeded-random.ts'

const take = (seed: string, count: number) => {
  const next = seededRandom(seed)
  return Array.from({ length: count }, next)
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    assert.deepEqual(take('yinzhou', 3), [0.6797920051030815, 0.9604735353495926, 0.5551317618228495])
  })

  it('gives other numbers for a seed that differs by one letter', () => {
    assert.notDeepEqual(take('yinzhou', 3), take('yinzhov', 3))
  })

  it('spreads over [0, 1): tenths of 10,000 numbers are each near 1,000', () => {
    const counts = new Array<number>(10).fill(0)
    for (const value of take('spread', 10_000)) {
      const tenth = Math.floor(value * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
    }
    assert.ok(
      counts.every((count) => Math.abs(count - 1000) < 120),
      String(counts),
    )
  })
})
