import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber, dayText, firstDayOfMonth, monthNumber, monthText } from './day-number.ts'

test('a day is the days since 1970-01-01, and back', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dayNumber('1969-12-31'), -1)
  for (const text of ['2024-02-29', '2026-12-31', '1949-10-01']) assert.equal(dayText(dayNumber(text)), text)
})

test('what names no day is not a number', () => {
  for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-3-5', '', '20260305']) {
    assert.ok(Number.isNaN(dayNumber(text)), text)
  }
})

test('months follow one another across years', () => {
  assert.equal(monthNumber('2026-01') - monthNumber('2025-12'), 1)
  for (const text of ['2025-12', '2026-01', '2026-12']) assert.equal(monthText(monthNumber(text)), text)
  assert.ok(Number.isNaN(monthNumber('2026-13')))
})

test('a month begins on its first day', () => {
  assert.equal(dayText(firstDayOfMonth(monthNumber('2024-03'))), '2024-03-01')
  assert.equal(dayText(firstDayOfMonth(monthNumber('2024-03')) - 1), '2024-02-29')
})
