import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodChoices } from './period-choices.ts'

const found = (...periods: readonly string[]) =>
  periods.map((period) => ({ period, source: 'title', text: period }))

test('what the file speaks of stands first, then the latest years or months', () => {
  const today = '2026-02-03'
  assert.deepEqual(periodChoices(found('2024', '2025-03'), { kind: 'year', today }).slice(0, 4), [
    '2024',
    '2026',
    '2025',
    '2023',
  ])
  assert.deepEqual(periodChoices(found('2024'), { kind: 'month', today }).slice(0, 4), [
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
  ])
  assert.deepEqual(periodChoices(found('2024'), { kind: 'year', today: undefined }), ['2024'])
  assert.deepEqual(periodChoices(found('2024'), { kind: 'none', today }), [])
})
