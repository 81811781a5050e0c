import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatTargetValue } from './format-target.ts'

test('a target reads with its comparison, its range and its unit', () => {
  const base = { comparator: '>=', value: 20, valueHigh: null, unit: '家' } as const
  assert.equal(formatTargetValue(base, '定性'), '≥ 20 家')
  assert.equal(formatTargetValue({ ...base, comparator: '=', valueHigh: 25 }, '定性'), '20–25 家')
  assert.equal(formatTargetValue({ ...base, comparator: '≈', unit: null }, '定性'), '≈ 20')
  assert.equal(formatTargetValue({ ...base, comparator: 'qualitative', value: null }, '定性'), '定性')
})
