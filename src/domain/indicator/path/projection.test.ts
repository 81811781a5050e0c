import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { project } from './projection.ts'
import type { SeriesPoint } from './series.ts'

function series(values: readonly number[], origin = 'published'): readonly SeriesPoint[] {
  return values.map((value, at) => ({ year: 2022 + at, value, origin, period: String(2022 + at) }))
}

function projected(input: Parameters<typeof project>[0]) {
  const projection = project(input)
  assert.ok(projection.kind === 'projected')
  return projection
}

test('three years are too few, and parts of years do not count', () => {
  const part: SeriesPoint = { year: 2025, value: 9, origin: 'published', period: '2025-01..2025-06' }
  const input = { kind: 'share', decimals: 1, series: [...series([1, 2, 3]), part], endYear: 2027 } as const
  assert.deepEqual(project(input), { kind: 'too-few-points', points: 3, needed: 4 })
})

test('steady growth of a level goes on at the same rate, with no interval to speak of', () => {
  const { method, points, coverage, usesGenerated } = projected({
    kind: 'flow-level',
    decimals: 1,
    series: series([100, 110, 121, 133.1]),
    endYear: 2027,
  })
  assert.deepEqual([method, coverage, usesGenerated], ['log-linear', 0.8, false])
  assert.deepEqual(points, [
    { year: 2026, value: 146.41, low: 146.41, high: 146.41 },
    { year: 2027, value: 161.05, low: 161.05, high: 161.05 },
  ])
})

test('the interval of a straight line is the textbook one', () => {
  // y = 1, 3, 2, 4 at x = 0..3: slope 0.8, residual s² = 1.8 ÷ 2, x̄ = 1.5, Sxx = 5; at x = 4: ŷ = 4.5,
  // 1.8856 × √0.9 × √(1 + 1/4 + 2.5² ÷ 5) = 2.828.
  const { method, points } = projected({
    kind: 'share',
    decimals: 2,
    series: series([1, 3, 2, 4]),
    endYear: 2026,
  })
  assert.equal(method, 'linear')
  assert.deepEqual(points, [{ year: 2026, value: 4.5, low: 1.672, high: 7.328 }])
})

test('levels that touch zero are projected on a straight line', () => {
  const { method } = projected({
    kind: 'flow-level',
    decimals: 1,
    series: series([0, 1, 2, 3]),
    endYear: 2027,
  })
  assert.equal(method, 'linear')
})

test('what was ever granted never falls, a share stays within 0 and 100 %', () => {
  const falling = projected({
    kind: 'cumulative-count',
    decimals: 0,
    series: series([90, 80, 70, 60]),
    endYear: 2027,
  })
  assert.ok(falling.points.every((point) => point.low >= 60 && point.value >= 60))
  const share = projected({ kind: 'share', decimals: 1, series: series([70, 80, 90, 99]), endYear: 2028 })
  assert.ok(share.points.every((point) => point.high <= 100))
})

test('demo data in the trend is told', () => {
  const { usesGenerated } = projected({
    kind: 'growth',
    decimals: 1,
    series: series([1, 2, 3, 4], 'generated'),
    endYear: 2027,
  })
  assert.equal(usesGenerated, true)
})

test('nothing lies beyond the end of the plan', () => {
  assert.deepEqual(
    projected({ kind: 'growth', decimals: 1, series: series([1, 2, 3, 4]), endYear: 2025 }).points,
    [],
  )
})

test('every projected value lies within its interval, which does not narrow with time', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 30 })
  fc.assert(
    fc.property(values, (known) => {
      const input = {
        kind: 'index',
        decimals: 2,
        series: series(known),
        endYear: 2021 + known.length + 4,
      } as const
      const { points } = projected(input)
      const widths = points.map((point) => point.high - point.low)
      assert.ok(points.every((point) => point.low <= point.value && point.value <= point.high))
      assert.ok(widths.every((width, at) => width >= (widths[at - 1] ?? 0) - 0.01))
    }),
  )
})
