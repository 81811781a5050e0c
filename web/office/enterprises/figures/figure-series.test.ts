import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnterpriseRow } from '../../../../src/domain/registry/enterprise/enterprise-view.ts'
import { changeOfLast, lastKnown, seriesOf } from './figure-series.ts'

const row = (values: EnterpriseRow['values']): EnterpriseRow => ({
  key: '',
  values,
  version: 1,
  broughtBy: {},
  former: {},
  validFrom: null,
  validTo: null,
})

const changeOver = (rows: readonly EnterpriseRow['values'][], period: 'year' | 'month') =>
  changeOfLast(seriesOf(rows.map(row), { period, field: 'tax' }))

test('the last value is the last that there is', () => {
  const rows = [
    { year: 2024, tax: 10 },
    { year: 2025, tax: null },
  ].map(row)
  assert.equal(lastKnown(seriesOf(rows, { period: 'year', field: 'tax' }))?.period, '2024')
  assert.equal(lastKnown([]), undefined)
})

test('a change is against the year before, or the same month of it', () => {
  assert.equal(
    changeOver(
      [
        { year: 2024, tax: 10 },
        { year: 2025, tax: 12 },
      ],
      'year',
    )?.toFixed(3),
    '0.200',
  )
  assert.equal(
    changeOver(
      [
        { month: '2025-03', tax: 10 },
        { month: '2026-02', tax: 50 },
        { month: '2026-03', tax: 8 },
      ],
      'month',
    )?.toFixed(3),
    '-0.200',
  )
})

test('there is no change against a gap, a year that is missing, or what was not positive', () => {
  const cases: readonly (readonly EnterpriseRow['values'][])[] = [
    [],
    [{ year: 2025, tax: 12 }],
    [
      { year: 2023, tax: 10 },
      { year: 2025, tax: 12 },
    ],
    [
      { year: 2024, tax: null },
      { year: 2025, tax: 12 },
    ],
    [
      { year: 2024, tax: -3 },
      { year: 2025, tax: 12 },
    ],
    [
      { year: 2024, tax: 0 },
      { year: 2025, tax: 12 },
    ],
  ]
  for (const rows of cases) assert.equal(changeOver(rows, 'year'), undefined)
})
