import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getPeriod } from '../../../base/period.ts'
import { growthRow, littleGiantRow, taxPerMuRow } from '../testing/reading-fixture.ts'
import { baseAt, dueAt } from './due.ts'
import { referencePath } from './reference-path.ts'

const growthPath = referencePath(growthRow, 'growth')
const giantsPath = referencePath(littleGiantRow, 'cumulative-count')
const taxPath = referencePath(taxPerMuRow, 'per-area')

test("a whole year owes the path's value and says whose it is", () => {
  assert.deepEqual(dueAt(growthPath, 'growth', getPeriod('2023')), {
    year: 2023,
    value: 5.5,
    basis: 'target',
    proratedTo: null,
  })
  assert.equal(dueAt(taxPath, 'per-area', getPeriod('2024'))?.basis, 'reference')
})

test('nothing is due of the base year, before it, or after the last target', () => {
  for (const year of ['2021', '2022', '2028'])
    assert.equal(dueAt(growthPath, 'growth', getPeriod(year)), null, year)
})

test('an unfinished year owes the months of a flow, the way of a stock, the whole rate', () => {
  const flow = dueAt(taxPath, 'per-area', getPeriod('2023-01..2023-09'))
  assert.deepEqual(flow, { year: 2023, value: 25.65, basis: 'reference', proratedTo: '2023-01..2023-09' })
  const stock = dueAt(giantsPath, 'cumulative-count', getPeriod('2024-01..2024-05'))
  // 60 + (70 − 60) × 5 ÷ 12 = 64.17: a count is rounded up.
  assert.deepEqual(stock, { year: 2024, value: 65, basis: 'reference', proratedTo: '2024-01..2024-05' })
  const rate = dueAt(growthPath, 'growth', getPeriod('2023-01..2023-03'))
  assert.deepEqual(rate, { year: 2023, value: 5.5, basis: 'target', proratedTo: '2023-01..2023-03' })
})

test('a stock of December or of the fourth quarter is the year end; a flow from January to December is the year', () => {
  for (const text of ['2024-12', '2024-Q4', '2024-01..2024-12']) {
    assert.equal(dueAt(giantsPath, 'cumulative-count', getPeriod(text))?.proratedTo, null, text)
  }
  assert.equal(dueAt(taxPath, 'per-area', getPeriod('2023-01..2023-12'))?.value, 34.2)
  assert.equal(dueAt(taxPath, 'per-area', getPeriod('2023-Q4'))?.value, 8.55)
})

test('new counts owe their months, rounded up', () => {
  const path = referencePath(
    { baseline: { year: 2022, value: 10 }, targets: [{ year: 2023, value: 25 }] },
    'new-count',
  )
  assert.equal(dueAt(path, 'new-count', getPeriod('2023-01..2023-05'))?.value, 11)
})

test('progress of a part of a year starts from the same part of the baseline, but only for flows', () => {
  assert.equal(baseAt(taxPath, 'per-area', getPeriod('2023-01..2023-06')), 16.15)
  assert.equal(baseAt(taxPath, 'per-area', getPeriod('2023')), 32.3)
  assert.equal(baseAt(giantsPath, 'cumulative-count', getPeriod('2024-01..2024-05')), 46)
  assert.equal(baseAt([], 'growth', getPeriod('2023')), null)
})
