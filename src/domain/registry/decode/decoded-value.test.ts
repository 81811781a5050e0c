import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FieldType } from '../field.ts'
import { decodedValue } from './decoded-value.ts'

const cases: readonly (readonly [FieldType, number | string | null, unknown])[] = [
  [{ kind: 'flag' }, 1, true],
  [{ kind: 'flag' }, 0, false],
  [{ kind: 'date' }, 1, '1970-01-02'],
  [{ kind: 'month' }, 24314, '2026-03'],
  [{ kind: 'year' }, 2025, 2025],
  [{ kind: 'text', maxLength: 20 }, '甲', '甲'],
  [{ kind: 'integer', unit: 'person', nature: 'stock' }, Number.NaN, null],
  [{ kind: 'reference', to: 'cluster' }, null, null],
]

for (const [type, stored, value] of cases) {
  test(`a ${type.kind} ${stored} is ${value} in a row`, () => {
    const values = typeof stored === 'number' ? Float64Array.of(stored) : [stored]
    assert.equal(decodedValue({ values: new Map([['x', values]]) }, { key: 'x', type }, 0), value)
  })
}
