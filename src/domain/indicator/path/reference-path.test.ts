import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type IndicatorKind, indicatorKinds } from '../definition.ts'
import { growthRow, littleGiantRow, taxPerMuRow } from '../testing/reading-fixture.ts'
import { referencePath } from './reference-path.ts'

function values(row: Parameters<typeof referencePath>[0], kind: IndicatorKind): readonly number[] {
  return referencePath(row, kind).map((point) => point.value)
}

test('the path keeps baseline and targets and marks the years between as reference', () => {
  assert.deepEqual(referencePath(taxPerMuRow, 'per-area'), [
    { year: 2022, value: 32.3, basis: 'baseline' },
    { year: 2023, value: 34.2, basis: 'target' },
    { year: 2024, value: 36.286, basis: 'reference' },
    { year: 2025, value: 38.5, basis: 'target' },
    { year: 2026, value: 40.782, basis: 'reference' },
    { year: 2027, value: 43.2, basis: 'target' },
  ])
})

test('levels go geometrically, rates linearly, counts linearly and up to the next whole', () => {
  assert.deepEqual(values(growthRow, 'growth'), [0.6, 5.5, 7.75, 10, 10, 10])
  assert.deepEqual(values(littleGiantRow, 'cumulative-count'), [46, 60, 70, 80, 90, 100])
  const odd = { baseline: { year: 2022, value: 32 }, targets: [{ year: 2025, value: 36 }] }
  assert.deepEqual(values(odd, 'cumulative-count'), [32, 34, 35, 36])
})

test('no geometric way leads through zero or below: it falls back to a straight line', () => {
  const row = { baseline: { year: 2022, value: -4 }, targets: [{ year: 2024, value: 6 }] }
  assert.deepEqual(values(row, 'flow-level'), [-4, 1, 6])
  const zero = { baseline: { year: 2022, value: 0 }, targets: [{ year: 2024, value: 3 }] }
  assert.deepEqual(values(zero, 'per-area'), [0, 1.5, 3])
})

test('targets are taken in the order of their years; one at or before the base year is no milestone', () => {
  const row = {
    baseline: { year: 2022, value: 1 },
    targets: [
      { year: 2024, value: 3 },
      { year: 2023, value: 2 },
      { year: 2022, value: 9 },
    ],
  }
  assert.deepEqual(values(row, 'share'), [1, 2, 3])
})

test('every year stands once, in order, and lies between its milestones', () => {
  const value = fc.integer({ min: -1000, max: 100000 })
  const plan = fc.record({
    from: value,
    to: value,
    years: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom(...indicatorKinds),
  })
  fc.assert(
    fc.property(plan, ({ from, to, years, kind }) => {
      const row = { baseline: { year: 2022, value: from }, targets: [{ year: 2022 + years, value: to }] }
      const path = referencePath(row, kind)
      assert.deepEqual(
        path.map((point) => point.year),
        Array.from({ length: years + 1 }, (_, at) => 2022 + at),
      )
      const [low, high] = [Math.min(from, to) - 0.01, Math.max(from, to) + 0.01]
      assert.ok(path.every((point) => point.value >= low && point.value <= high))
    }),
  )
})
