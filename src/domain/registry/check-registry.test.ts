import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { registries } from '../../content/registries/catalogue.generated.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import title from '../../content/registries/title.ts'
import { compare, field } from '../formula/write-formula.ts'
import { checkRegistry } from './check-registry.ts'
import { findFailingRows } from './find-failing-rows.ts'
import type { Registry, RowCheck } from './registry.ts'
import { registryTable } from './registry-table.ts'

function codes(registry: Registry): readonly string[] {
  return checkRegistry(registry).diagnostics.map(({ code }) => code)
}

function withCheck(holds: RowCheck['holds'], part: Partial<RowCheck> = {}): Registry {
  const [check] = enterpriseYear.checks
  assert.ok(check !== undefined)
  return { ...enterpriseYear, checks: [{ ...check, holds, ...part }] }
}

const withinRevenue = compare(field('rdExpenseWanYuan'), 'lte', field('revenueWanYuan'))

describe('the gate for registries', () => {
  for (const registry of registries) {
    it(`${registry.id}: its checks hold for their good rows and fail for their bad ones`, () => {
      assert.deepEqual(checkRegistry(registry).diagnostics, [])
    })
  }

  it('objects to a check that its own examples contradict, on either side', () => {
    const good = [{ rdExpenseWanYuan: 300, revenueWanYuan: 9000 }]
    const bad = [{ rdExpenseWanYuan: 9000, revenueWanYuan: 300 }]
    assert.deepEqual(codes(withCheck(withinRevenue, { good, bad })), [])
    assert.deepEqual(codes(withCheck(withinRevenue, { good: bad, bad })), ['registry-check-wrong'])
    assert.deepEqual(codes(withCheck(withinRevenue, { good, bad: good })), ['registry-check-wrong'])
  })

  it('a bad row with a missing value is no example: what cannot be known does not fail', () => {
    const bad = [{ rdExpenseWanYuan: 9000 }]
    assert.deepEqual(codes(withCheck(withinRevenue, { bad })), ['registry-check-wrong'])
  })

  it('objects to a check that compares different units or reads a field that is not there', () => {
    assert.deepEqual(codes(withCheck(compare(field('landMu'), 'lte', field('revenueWanYuan')))), [
      'formula-units-mixed',
    ])
    assert.deepEqual(codes(withCheck(compare(field('land'), 'lte', 5))), ['formula-unknown-field'])
  })

  it('objects to a key that is not a field', () => {
    assert.deepEqual(codes({ ...title, key: ['enterprise', 'level'] }), ['registry-unknown-field'])
  })
})

it('failing rows are those that surely fail, by their place in the table', () => {
  const [check] = title.checks
  assert.ok(check !== undefined)
  const table = registryTable(title.fields, [
    { grantedOn: '2023-07-01', validTo: '2026-06-30' },
    { grantedOn: '2023-07-01', validTo: '2020-06-30' },
    { grantedOn: '2023-07-01', validTo: null },
    { grantedOn: '2023-07-01', validTo: '2023-06-30' },
  ])
  assert.deepEqual([...findFailingRows(check, table)], [1, 3])
})
