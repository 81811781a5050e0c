import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listChanged } from './generated-step.mjs'
import { addUp, singleOutcome } from './outcome.mjs'

test('outcomes add up and keep the names of the failures in order', () => {
  const total = addUp([
    { passed: 3, failed: 1, failures: ['a'] },
    singleOutcome('lint', false),
    singleOutcome('types', true),
  ])
  assert.deepEqual(total, { passed: 4, failed: 2, failures: ['a', 'lint'] })
})

test('a generated file that was added, changed or removed is named', () => {
  const before = new Map([
    ['same', '1'],
    ['changed', '1'],
    ['removed', '1'],
  ])
  const after = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['added', '1'],
  ])
  assert.deepEqual(listChanged(before, after), ['added', 'changed', 'removed'])
})
