import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutBars } from './bars-layout.ts'

const frame = { width: 100, height: 40 }

test('bars stand on zero, the largest as high as the frame, in places of equal width', () => {
  const { bars, zero } = layoutBars([10, 20], frame)
  assert.equal(zero, 40)
  assert.deepEqual(
    bars.map(({ y, height }) => [y, height]),
    [
      [20, 20],
      [0, 40],
    ],
  )
  assert.equal((bars[1]?.x ?? 0) - (bars[0]?.x ?? 0), 50)
})

test('few bars stay narrow, each in the middle of its place', () => {
  const [bar] = layoutBars([5, 5], { width: 400, height: 40 }).bars
  assert.deepEqual([bar?.x, bar?.width], [84, 32])
})

test('a value below zero hangs from the zero line', () => {
  const { bars, zero } = layoutBars([30, -10], frame)
  assert.equal(zero, 30)
  assert.deepEqual([bars[1]?.y, bars[1]?.height], [30, 10])
})

test('a missing value has no bar, and zero has one that can be seen', () => {
  const { bars } = layoutBars([null, 0, null], frame)
  assert.deepEqual(
    bars.map(({ index, height }) => [index, height]),
    [[1, 1]],
  )
  assert.deepEqual(layoutBars([], frame).bars, [])
})
