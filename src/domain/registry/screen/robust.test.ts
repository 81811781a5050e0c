import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seededRandom } from '../../demo/seeded-random.ts'
import { cutsOf, medianOf, medianOfRows, middleAndSpread, spreadOf } from './robust.ts'

const next = seededRandom('robust')
const nothing = new Float64Array(0)
const unknown = new Float64Array(3).fill(Number.NaN)

/** By sorting. */
function plainMedian(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [lower = Number.NaN, upper = Number.NaN] = [
    sorted.at((sorted.length - 1) >> 1),
    sorted[sorted.length >> 1],
  ]
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2
}

const columns = [
  nothing,
  unknown,
  Float64Array.of(1, 2, 3, 1_000_000),
  Float64Array.of(3, Number.NaN, 1),
  ...Array.from({ length: 30 }, (_, size) =>
    Float64Array.from({ length: size * 7 }, () => (next() < 0.2 ? Number.NaN : Math.round(next() * 40) / 7)),
  ),
]

describe('the middle and the spread', () => {
  it('are those of the sorted known values and of their sorted distances', () => {
    for (const column of columns) {
      const known = [...column].filter((value) => !Number.isNaN(value))
      const middle = plainMedian(known)
      const spread = plainMedian(known.map((value) => Math.abs(value - middle))) * 1.4826
      assert.deepEqual(middleAndSpread(column), { count: known.length, middle, spread })
      assert.equal(medianOf(column), middle)
      assert.equal(spreadOf(column, middle), spread)
    }
  })

  it('are those of some rows alone, whatever was asked before', () => {
    const column = Float64Array.of(1, 100, 2, Number.NaN, 3)
    const rows = Uint32Array.of(4, 3, 2, 0)
    assert.equal(medianOf(Float64Array.from({ length: 50 }, () => 9)), 9)
    assert.deepEqual(middleAndSpread(column, rows), { count: 3, middle: 2, spread: 1.4826 })
    assert.equal(medianOfRows(column, rows, 3), 2)
    assert.deepEqual([...column], [1, 100, 2, Number.NaN, 3])
  })

  it('are not told of fewer known values than asked for', () => {
    assert.equal(medianOfRows(Float64Array.of(1, Number.NaN, 3), Uint32Array.of(0, 1, 2), 3), Number.NaN)
  })
})

it('cuts known values into parts of one size', () => {
  const column = Float64Array.of(6, 1, Number.NaN, 5, 2, 4, 3)
  assert.deepEqual(cutsOf(column, 3), [3, 5])
  assert.deepEqual(cutsOf(column, 2), [4])
  assert.deepEqual(cutsOf(Float64Array.of(7), 3), [7, 7])
  assert.deepEqual(cutsOf(unknown, 3), [])
})
