import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Role, roles } from '../../access/permissions.ts'
import type { Registry } from '../registry.ts'
import { documentKeepers, mayKeep } from './document-keepers.ts'

const registry = { fields: [{ owner: 'market-regulator' }, { owner: 'town' }] } as unknown as Registry
const ownedBy = { 'market-regulator': { unit: 'market-regulation' }, 'tax-bureau': { unit: 'taxation' } }
const enterprise = '91330212MA40000010'
const keepers = documentKeepers({ enterprise, town: '330212110' }, { registry, ownedBy })

describe('documents of an enterprise', () => {
  it('are kept by itself, its town and the units that own a field of its record', () => {
    assert.deepEqual(keepers, [`enterprise-${enterprise}`, 'town-330212110', 'market-regulation'])
    assert.deepEqual(documentKeepers({ enterprise, town: null }, { registry, ownedBy }), [
      `enterprise-${enterprise}`,
      'market-regulation',
    ])
  })

  const units: Partial<Record<Role, readonly string[]>> = {
    liaison: ['market-regulation'],
    'town-officer': ['town-330212110'],
    enterprise: [`enterprise-${enterprise}`],
  }
  const others = ['taxation', 'town-330212104', 'enterprise-91330212MA40000020']
  for (const role of roles) {
    it(`are ${role === 'plan-office' || units[role] ? 'open' : 'closed'} to ${role}, and for another unit closed`, () => {
      for (const action of ['read', 'enter'] as const) {
        for (const unit of [...(units[role] ?? [...keepers]), ...others]) {
          const expected = role === 'plan-office' || units[role]?.includes(unit) === true
          assert.equal(mayKeep({ grants: [{ role, unit }] }, action, keepers), expected, `${role} of ${unit}`)
        }
      }
    })
  }
})
