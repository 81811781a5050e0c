import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowsAddress } from './rows-address.ts'

test('the rows behind a number are found by period and by what is missing', () => {
  assert.equal(
    rowsAddress({ registry: 'enterprise-year', period: '2025' }, { missing: 'taxWanYuan' }),
    '/registries/enterprise-year?year=2025&missing=taxWanYuan',
  )
  assert.equal(
    rowsAddress({ registry: 'enterprise-month', period: '2026-09' }, { town: '330212110' }),
    '/registries/enterprise-month?month=2026-09&town=330212110',
  )
})
