import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import taxPerMu from '../../content/indicators/industrial-tax-per-mu.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import { compare, count, field, moment, previous, subtract, sum } from '../formula/write-formula.ts'
import { checkComputedIndicator } from './check-indicator-formula.ts'

function told(part: Readonly<Record<string, unknown>>): readonly string[] {
  const { diagnostics } = checkComputedIndicator({ ...taxPerMu, ...part }, { registries })
  return diagnostics.map(({ code, place }) => `${code} ${place?.kind === 'field' ? place.path : ''}`.trim())
}

const tax = sum(field('taxWanYuan'))

describe('the gate for an indicator with a formula', () => {
  it('takes what ships, and what has no formula', () => {
    assert.deepEqual(told({}), [])
    assert.deepEqual(told({ formula: undefined, cases: undefined }), [])
  })

  it('says where the shape is wrong', () => {
    assert.deepEqual(told({ formula: { over: 'enterprise-year', value: { op: 'average' } } }), [
      'definition-invalid formula.value.op',
    ])
    const half = { op: 'divide', of: [tax] }
    assert.deepEqual(told({ formula: { over: 'enterprise-year', value: half } }), [
      'definition-invalid formula.value.of',
    ])
    const text = { op: 'sum', of: { op: 'number', value: 'many' } }
    assert.deepEqual(told({ formula: { over: 'enterprise-year', value: text } }), [
      'definition-invalid formula.value.of.value',
    ])
  })

  it('refuses a tree that is deeper than anyone writes', () => {
    let value: unknown = tax
    for (let level = 0; level < 50_000; level++) value = { op: 'previous', of: value }
    assert.deepEqual(told({ formula: { over: 'enterprise-year', value } }), ['definition-invalid'])
  })

  it('says where the formula does not fit, in the words of the formula’s own gate', () => {
    assert.deepEqual(told({ formula: { over: 'enterprise-year', value: tax } }), [
      'formula-unit-differs value',
    ])
  })

  it('computes examples of registries kept by year, by month, and of none', () => {
    const yearly = {
      formula: { over: 'enterprise-year', value: subtract(tax, previous(tax)) },
      unit: 'wan-yuan',
      cases: [
        {
          period: '2025',
          rows: [
            { year: 2025, taxWanYuan: 30 },
            { year: 2024, taxWanYuan: 20 },
          ],
          expected: 10,
        },
      ],
    }
    assert.deepEqual(told(yearly), [])
    const monthly = {
      formula: { over: 'enterprise-month', value: subtract(tax, previous(tax)) },
      unit: 'wan-yuan',
      cases: [
        {
          period: '2025-01',
          rows: [
            { month: '2025-01', taxWanYuan: 30 },
            { month: '2024-12', taxWanYuan: 20 },
          ],
          expected: 10,
        },
      ],
    }
    assert.deepEqual(told(monthly), [])
    const timeless = {
      formula: { over: 'title', value: count(compare(field('grantedOn'), 'lte', moment('end'))) },
      unit: 'piece',
      cases: [
        { period: '2025', rows: [{ grantedOn: '2025-12-31' }, { grantedOn: '2026-01-01' }], expected: 1 },
        { period: '2025-12', rows: [{ grantedOn: '2025-12-31' }, { grantedOn: '2026-01-01' }], expected: 1 },
      ],
    }
    assert.deepEqual(told(timeless), [])
  })

  it('an example of a period that is none, or that the rows do not have, gives nothing', () => {
    const cases = [{ period: '2025-Q1', rows: [{ year: 2025, taxWanYuan: 1, landMu: 1 }], expected: 1 }]
    assert.deepEqual(told({ cases }), ['formula-case-wrong'])
  })
})
