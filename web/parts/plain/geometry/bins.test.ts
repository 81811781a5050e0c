import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findClass, labelClasses, makeBreaks } from './bins.ts'

const towns = [48.2, 44.6, 46.1, 55.7, 52.8, 34.1, 21.8, 18.4, 27.9, 29.3, 33.6, 38.4, 35.2, 30.6, 36.9]

test('five classes of towns hold about equally many', () => {
  const breaks = makeBreaks(towns, 5)
  assert.deepEqual(breaks, [29, 34, 38, 48])
  const sizes = [0, 1, 2, 3, 4].map((k) => towns.filter((value) => findClass(value, breaks) === k).length)
  assert.deepEqual(sizes, [3, 3, 3, 3, 3])
})

test('a break belongs to the class above it', () => {
  assert.deepEqual(
    [29, 30, 33, 34, 99].map((value) => findClass(value, [30, 34])),
    [0, 1, 1, 2, 2],
  )
})

test('equal and missing values need no breaks, few values few', () => {
  assert.deepEqual(makeBreaks([], 5), [])
  assert.deepEqual(makeBreaks([7, 7, 7], 5), [])
  assert.deepEqual(makeBreaks([1, 2], 5), [2])
})

test('every class has a printed label', () => {
  assert.deepEqual(labelClasses([30, 34], String), ['<30', '30–34', '≥34'])
  assert.deepEqual(labelClasses([], String), [])
})
