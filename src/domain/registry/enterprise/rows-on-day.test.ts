import assert from 'node:assert/strict'
import { it } from 'node:test'
import { entryInYear, isOverBy, latestYearRow } from './rows-on-day.ts'

it('a year or month is over the day after its last', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['2025', '2025-12-31', false],
    ['2025', '2026-01-01', true],
    ['2026-02', '2026-02-28', false],
    ['2026-02', '2026-03-01', true],
    ['not a period', '2026-03-01', false],
  ]
  for (const [period, day, wanted] of cases) assert.equal(isOverBy(period, day), wanted, `${period} ${day}`)
})

it('of the lists that name an enterprise in a year, both ends included, the later one counts', () => {
  const entries = [
    { cluster: 'digital', fromYear: 2021, toYear: null },
    { cluster: 'materials', fromYear: 2023, toYear: 2024 },
  ]
  const clusterIn = (year: number) => entryInYear(entries, year)?.cluster
  assert.deepEqual([2020, 2021, 2023, 2024, 2025].map(clusterIn), [
    undefined,
    'digital',
    'materials',
    'materials',
    'digital',
  ])
})

it('a year without a row is told by the last one before it', () => {
  const rows = [{ year: 2024 }, { year: 2022 }]
  assert.deepEqual(
    [2021, 2022, 2023, 2026].map((year) => latestYearRow(rows, year)?.year),
    [undefined, 2022, 2022, 2024],
  )
})

it('a year of which only the taxes are there does not hide the scale of the year before', () => {
  const rows = [
    { year: 2025, size: 'small', isAboveScale: false },
    { year: 2026, taxWanYuan: 12.5 },
  ]
  assert.equal(latestYearRow(rows, 2026, ['isAboveScale', 'size'])?.year, 2025)
  assert.equal(latestYearRow(rows, 2026)?.year, 2026)
})
