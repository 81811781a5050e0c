import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linearScale, niceStep, niceTicks, paddedExtent } from './linear-scale.ts'

test('a scale maps ends to ends, also turned over, and a point domain to its start', () => {
  const y = linearScale([0, 100], [200, 0])
  assert.deepEqual([y(0), y(25), y(100)], [200, 150, 0])
  assert.equal(linearScale([5, 5], [0, 10])(5), 0)
})

test('ticks are round, inside the interval, and free of binary dust', () => {
  assert.deepEqual(niceTicks(487, 812, 4), [500, 600, 700, 800])
  assert.deepEqual(niceTicks(0.08, 0.42, 4), [0.1, 0.2, 0.3, 0.4])
  assert.deepEqual(niceTicks(-6, 11, 4), [-5, 0, 5, 10])
  assert.deepEqual(niceTicks(3, 3, 4), [3])
})

test('a step is 1, 2, 2.5 or 5 times a power of ten', () => {
  for (const [rough, step] of [
    [0.9, 1],
    [1.1, 2],
    [2.2, 2.5],
    [3, 5],
    [61, 100],
    [0, 1],
  ] as const) {
    assert.equal(niceStep(rough), step)
  }
})

test('an extent gets room, a single value on both sides', () => {
  assert.deepEqual(paddedExtent([10, 20], 0.1), [9, 21])
  assert.deepEqual(paddedExtent([50], 0.1), [45, 55])
  assert.deepEqual(paddedExtent([0], 0.1), [-1, 1])
})
