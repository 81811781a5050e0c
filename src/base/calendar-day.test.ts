import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDay } from './calendar-day.ts'
import { dayText } from './day-number.ts'

test('every day of four hundred years is the one that the calendar says', () => {
  for (let day = -80_000; day < 80_000; day += 1) {
    const [year = 0, month = 0, date = 0] = dayText(day).split('-').map(Number)
    if (calendarDay(year, month, date) !== day) assert.fail(dayText(day))
  }
})

test('days that never were are not a number', () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
  ] as const) {
    assert.ok(Number.isNaN(calendarDay(year, month, day)), `${year}-${month}-${day}`)
  }
})
