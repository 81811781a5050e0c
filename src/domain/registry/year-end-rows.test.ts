import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber } from '../../base/day-number.ts'
import { valueAt } from '../../table/column.ts'
import { getColumn } from '../../table/table.ts'
import { tableOfRows } from '../../table/table-of-rows.ts'
import { yearEndRows } from './year-end-rows.ts'

/** `period`: first day, and the day after the last. */
function version(code: string, town: string, period: string) {
  const [from = '', until] = period.split(' to ')
  return {
    creditCode: code,
    town,
    validFrom: dayNumber(from),
    validTo: until === undefined ? null : dayNumber(until),
  }
}

function townsOf(
  versions: readonly ReturnType<typeof version>[],
  years: readonly number[],
): readonly string[] {
  const kinds = { creditCode: 'code', town: 'code', validFrom: 'number', validTo: 'number' } as const
  const rows = yearEndRows(tableOfRows(versions, kinds), years, 'creditCode')
  return Array.from({ length: rows.rowCount }, (_, row) =>
    ['year', 'creditCode', 'town'].map((name) => valueAt(getColumn(rows, name), row)).join(' '),
  )
}

test('one that moved stands in its old town until the year of the move', () => {
  const moved = [version('A', 'old', '2020-01-01 to 2023-05-01'), version('A', 'new', '2023-05-01')]
  assert.deepEqual(townsOf(moved, [2022, 2023]), ['2022 A old', '2023 A new'])
})

test('the version of 31 December counts, and its successor from 1 January', () => {
  const moved = [version('A', 'old', '2020-01-01 to 2024-01-01'), version('A', 'new', '2024-01-01')]
  assert.deepEqual(townsOf(moved, [2023, 2024]), ['2023 A old', '2024 A new'])
})

test('before its first version a record stands as that one says, since nothing else is known', () => {
  const late = [version('A', 'new', '2026-03-01'), version('A', 'first', '2025-02-01 to 2026-03-01')]
  assert.deepEqual(townsOf(late, [2023, 2025, 2026]), ['2023 A first', '2025 A first', '2026 A new'])
})

test('what ended is not there afterwards', () => {
  assert.deepEqual(townsOf([version('A', 'town', '2020-01-01 to 2022-06-01')], [2021, 2022]), ['2021 A town'])
})
