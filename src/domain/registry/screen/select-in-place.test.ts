import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seededRandom } from '../../demo/seeded-random.ts'
import { selectInPlace } from './select-in-place.ts'

const next = seededRandom('select-in-place')
const made = (length: number, valueAt: (at: number) => number) =>
  Float64Array.from({ length }, (_, at) => valueAt(at))

const cases: readonly (readonly [what: string, values: Float64Array])[] = [
  ['a single value', made(1, () => 7)],
  ['two values', Float64Array.of(2, 1)],
  ['values in order', made(1000, (at) => at)],
  ['values in reverse order', made(1000, (at) => -at)],
  ['values that rise and fall', made(1001, (at) => Math.min(at, 1000 - at))],
  ['one value throughout', made(1000, () => 3)],
  ['few values, each many times', made(1000, () => Math.floor(next() * 4))],
  ['values from near and far', made(1000, () => (next() - 0.5) ** 9 * 1e12)],
  [
    'infinities too',
    made(50, (at) => (at % 5 === 0 ? Number.NEGATIVE_INFINITY : at % 7 === 0 ? Infinity : at)),
  ],
  ...Array.from({ length: 20 }, (_, length) => [`${length + 1} at random`, made(length + 1, next)] as const),
]

describe('a place of values', () => {
  for (const [what, values] of cases)
    it(`holds what it would if they were sorted: ${what}`, () => {
      const sorted = values.toSorted()
      for (let place = 0; place < values.length; place += Math.ceil(values.length / 60)) {
        const own = values.slice()
        assert.equal(selectInPlace(own, place), sorted[place])
        assert.equal(own[place], sorted[place])
        assert.ok(own.subarray(0, place).every((value) => value <= (sorted[place] ?? Number.NaN)))
        assert.deepEqual(own.toSorted(), sorted)
      }
    })

  it('is looked for among the first so many, and the others stay', () => {
    const own = Float64Array.of(5, 4, 3, 1, 2)
    assert.equal(selectInPlace(own, 0, 3), 3)
    assert.deepEqual([...own.subarray(3)], [1, 2])
  })

  /** Time that grew with the square of the length would be seconds. */
  const patterns: readonly (readonly [what: string, valueAt: (at: number) => number])[] = [
    ['are all the same', () => 1],
    ['rise and fall', (at) => Math.min(at, 100_000 - at)],
    ['fall and rise', (at) => Math.max(at, 100_000 - at)],
    ['rise four times', (at) => at % 25_000],
    ['rise and fall four times', (at) => Math.min(at % 25_000, 25_000 - (at % 25_000))],
  ]
  for (const [what, valueAt] of patterns)
    it(`is found quickly where values ${what}`, () => {
      const values = made(100_000, valueAt)
      const start = performance.now()
      for (const place of [0, 25_000, 50_000, 99_999]) selectInPlace(values.slice(), place)
      assert.ok(performance.now() - start < 1000)
    })
})
