import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatMinutes, formatYearHours, formatYearMinutes } from './format-minutes.ts'

test('a sum of a few minutes keeps the digits of its arithmetic, a large one none', () => {
  assert.deepEqual([0.9 * 3, 0, 9.96, 126_573.4].map(formatYearMinutes), ['2.7', '0', '9.96', '126,573'])
})

test('one answer may be a part of a minute', () => {
  assert.deepEqual([2, 14.4, 0.25].map(formatMinutes), ['2', '14.4', '0.25'])
})

test('few hours have a decimal', () => {
  assert.deepEqual([2.7, 90, 302_022].map(formatYearHours), ['0.0', '1.5', '5,034'])
})
