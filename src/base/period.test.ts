import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPeriod, firstDayAfter, getPeriod } from './period.ts'

const named: readonly (readonly [text: string, kind: string, first: number, last: number, after: string])[] =
  [
    ['2026', 'year', 1, 12, '2027-01-01'],
    ['2026-Q1', 'quarter', 1, 3, '2026-04-01'],
    ['2026-Q4', 'quarter', 10, 12, '2027-01-01'],
    ['2026-03', 'month', 3, 3, '2026-04-01'],
    ['2026-12', 'month', 12, 12, '2027-01-01'],
    ['2024-01..2024-11', 'year-to-date', 1, 11, '2024-12-01'],
  ]

test('reads years, quarters, months and the months from January on', () => {
  for (const [text, kind, firstMonth, lastMonth, after] of named) {
    const period = getPeriod(text)
    assert.deepEqual(period, { kind, text, year: Number(text.slice(0, 4)), firstMonth, lastMonth })
    assert.equal(firstDayAfter(period), after)
  }
})

test('names no period: other spellings, impossible months, stretches over two years', () => {
  for (const text of [
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026/3',
    '2026-3',
    '2024-01..2025-02',
    '2024-02..2024-05',
    ' 2026',
  ]) {
    assert.equal(findPeriod(text), undefined, text)
    assert.throws(() => getPeriod(text), /not a period/)
  }
})

test('periods of one kind sort as text', () => {
  const months = ['2026-01', '2026-02', '2026-10', '2027-01']
  assert.deepEqual([...months].sort(), months)
})
