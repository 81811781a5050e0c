import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RequiredRateInput, requiredRate } from './required-rate.ts'

const base = {
  kind: 'per-area',
  better: 'higher',
  last: { year: 2024, value: 36 },
  target: { year: 2027, value: 43.2 },
} as const satisfies RequiredRateInput

const cases: readonly (readonly [part: Partial<RequiredRateInput>, value: number, unit: string])[] = [
  [{}, 6.2659, 'percent-a-year'],
  [
    { kind: 'flow-level', last: { year: 2022, value: 512.4 }, target: { year: 2027, value: 790 } },
    9.0445,
    'percent-a-year',
  ],
  [
    { kind: 'share', last: { year: 2025, value: 3.1 }, target: { year: 2027, value: 3.45 } },
    0.175,
    'points-a-year',
  ],
  [
    { kind: 'cumulative-count', last: { year: 2025, value: 73 }, target: { year: 2027, value: 100 } },
    13.5,
    'things-a-year',
  ],
  [{ kind: 'growth', last: { year: 2025, value: 4.3 }, target: { year: 2027, value: 10 } }, 10, 'level'],
  [{ last: { year: 2024, value: 50 } }, 0, 'percent-a-year'],
  [
    { better: 'lower', last: { year: 2025, value: 100 }, target: { year: 2027, value: 81 } },
    -10,
    'percent-a-year',
  ],
  [
    { kind: 'index', better: 'lower', last: { year: 2026, value: 5 }, target: { year: 2027, value: 6 } },
    0,
    'points-a-year',
  ],
]

test('needed a year: a percentage for levels, points for shares, things for counts, the level itself for rates', () => {
  for (const [part, value, unit] of cases) {
    const rate = requiredRate({ ...base, ...part })
    assert.deepEqual([rate?.value, rate?.unit], [value, unit], JSON.stringify(part))
  }
})

test('there is none after the last year, nor a percentage from or to zero', () => {
  assert.equal(requiredRate({ ...base, last: { year: 2027, value: 40 } }), null)
  assert.equal(requiredRate({ ...base, last: { year: 2024, value: 0 } }), null)
  assert.equal(requiredRate({ ...base, last: { year: 2024, value: -2 } }), null)
})
