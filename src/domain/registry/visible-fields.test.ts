import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { registries } from '../../content/registries/catalogue.generated.ts'
import enterpriseYear from '../../content/registries/enterprise-year.ts'
import person from '../../content/registries/person.ts'
import type { Grant } from '../access/decide.ts'
import { purposes } from '../purpose.ts'
import { enterableFields, visibleFields } from './visible-fields.ts'

const ownedBy = { 'tax-bureau': { unit: 'taxation' }, 'statistics-bureau': { unit: 'statistics' } }
const see = (grants: readonly Grant[], purpose: (typeof purposes)[number] = 'verification') =>
  visibleFields({ registry: enterpriseYear, purpose, grants, ownedBy })
const keys = (grants: readonly Grant[], purpose?: (typeof purposes)[number]) =>
  see(grants, purpose).fields.map(({ key }) => key)

const office: readonly Grant[] = [{ role: 'plan-office', unit: null }]
const taxLiaison: readonly Grant[] = [{ role: 'liaison', unit: 'taxation' }]
const town: readonly Grant[] = [{ role: 'town-officer', unit: 'town-339901100' }]
const firm: readonly Grant[] = [{ role: 'enterprise', unit: 'enterprise-91330212MA00000000' }]

describe('who sees what', () => {
  it('statistical figures are never read to grade an enterprise, by whomever', () => {
    for (const registry of registries) {
      for (const grants of [office, taxLiaison, town, firm]) {
        const { fields } = visibleFields({ registry, purpose: 'evaluation', grants, ownedBy })
        assert.deepEqual(
          fields.filter(({ origin }) => origin === 'statistical'),
          [],
        )
      }
    }
  })

  it('nothing personal is read for a public report or for monitoring', () => {
    for (const purpose of ['public-report', 'plan-monitoring', 'evaluation'] as const) {
      const { fields } = visibleFields({ registry: person, purpose, grants: office, ownedBy })
      assert.deepEqual(
        fields.filter(({ sensitivity }) => sensitivity === 'personal'),
        [],
      )
    }
  })

  it('the plan office sees every field that the purpose permits, of every row', () => {
    assert.deepEqual(see(office).rows, { kind: 'all' })
    assert.equal(see(office).fields.length, enterpriseYear.fields.length)
  })

  it('a department sees its own secrets and nobody else’s', () => {
    const seen = keys(taxLiaison)
    assert.ok(seen.includes('taxWanYuan') && seen.includes('isAboveScale'))
    assert.ok(!seen.includes('revenueWanYuan') && !seen.includes('landMu'))
  })

  it('a town sees its own rows whole', () => {
    assert.deepEqual(see(town).rows, { kind: 'towns', towns: ['339901100'] })
    assert.equal(see(town).fields.length, enterpriseYear.fields.length)
  })

  it('an enterprise sees its own rows and no other', () => {
    assert.deepEqual(see(firm).rows, { kind: 'enterprises', codes: ['91330212MA00000000'] })
  })

  it('somebody without a role that reads registries sees no row', () => {
    const rows = see([{ role: 'system-admin', unit: null }]).rows
    assert.deepEqual(rows, { kind: 'enterprises', codes: [] })
  })

  it('what is withheld is told with its reason', () => {
    const { withheld } = see(taxLiaison, 'evaluation')
    assert.deepEqual(
      withheld.filter(({ field }) => ['revenueWanYuan', 'landMu', 'taxWanYuan'].includes(field)),
      [
        { field: 'revenueWanYuan', why: 'purpose' },
        { field: 'landMu', why: 'sensitivity' },
      ],
    )
  })

  it('withheld and shown fields together are all fields, for every purpose', () => {
    for (const purpose of purposes) {
      const { fields, withheld } = see(taxLiaison, purpose)
      assert.equal(fields.length + withheld.length, enterpriseYear.fields.length)
    }
  })
})

describe('who brings what', () => {
  const enter = (grants: readonly Grant[]) => enterableFields({ registry: enterpriseYear, grants, ownedBy })

  it('an owner brings its own fields and the key that says which row is meant', () => {
    assert.deepEqual(enter(taxLiaison), ['enterprise', 'year', 'taxWanYuan'])
  })

  it('a unit that owns nothing brings nothing', () => {
    assert.deepEqual(enter([{ role: 'liaison', unit: 'court' }]), [])
    assert.deepEqual(enter([{ role: 'leader', unit: null }]), [])
  })

  it('the plan office may bring everything', () => {
    assert.equal(enter(office).length, enterpriseYear.fields.length)
  })
})
