import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type RecordedEnterprise, recordEnterprise } from '../../../test/fixtures/recorded-enterprise.ts'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, taxes } from '../../../test/registry-requests.ts'
import { insertUnits } from '../../store/unit-store.ts'

let app: TestApp
let firm: RecordedEnterprise

before(async () => {
  app = await openTestApp()
  firm = await recordEnterprise(app)
})
after(() => app.stop())

const jiangshan: As = { role: 'town-officer', unit: 'town-330212110' }
const qiuai: As = { role: 'town-officer', unit: 'town-330212106' }
const leader: As = { role: 'leader' }

describe('what a reader may see', () => {
  it('fields that do not permit the purpose are withheld, and each is told with the reason', async () => {
    const seen = await firm.read(leader, 'purpose=evaluation')
    const row = seen.years.find(({ values }) => values.year === 2025)
    assert.ok(row !== undefined && 'taxWanYuan' in row.values && !('valueAddedWanYuan' in row.values))
    assert.ok(!('valueAddedWanYuan' in row.broughtBy))
    assert.ok(
      seen.withheld.some(
        ({ registry, field, why }) =>
          registry === 'enterprise-year' && field === 'valueAddedWanYuan' && why === 'purpose',
      ),
    )
  })

  it('a cluster that is made from what the purpose does not permit is not told', async () => {
    const seen = await firm.read(leader, 'purpose=evaluation')
    assert.deepEqual([seen.cluster, seen.memberships], [null, []])
  })

  it('people whose names are withheld are not there at all, not even by their key', async () => {
    const { status, body } = await firm.ask(office, 'purpose=plan-monitoring')
    assert.equal(status, 200)
    assert.deepEqual(body.people, [])
    assert.ok(!JSON.stringify(body).includes('钱若水'))
    const listed = await firm.requests.ask(office, 'GET registries/person/records?purpose=plan-monitoring')
    assert.deepEqual([listed.body.items, listed.body.count], [[], 0])
    assert.equal((await firm.read(office, 'purpose=service')).people[0]?.values.name, '钱若水')
  })

  it('a field that is asked for and does not permit the purpose is refused, and the try is recorded', async () => {
    const reply = await firm.ask(leader, 'purpose=evaluation&fields=enterprise-year.valueAddedWanYuan')
    assert.deepEqual([reply.status, reply.body.code], [403, 'purpose-not-permitted'])
    const { body } = await firm.requests.ask({ role: 'audit-admin' }, 'GET audit?limit=5')
    const refused = body.items.find(({ action }: { action: string }) => action === 'registry.read-refused')
    assert.deepEqual(refused?.detail, { field: 'valueAddedWanYuan', purpose: 'evaluation' })
  })

  it('only what is asked for comes, and what there is not is refused by name', async () => {
    const seen = await firm.read(office, 'purpose=verification&fields=enterprise-year.taxWanYuan')
    assert.deepEqual(Object.keys(seen.years[0]?.values ?? {}).sort(), ['enterprise', 'taxWanYuan', 'year'])
    assert.equal(
      (await firm.ask(office, 'purpose=service&fields=enterprise.nothing')).body.code,
      'unknown-field',
    )
    assert.equal(
      (await firm.ask(office, 'purpose=service&fields=nothing.name')).body.code,
      'unknown-registry',
    )
  })

  it('a liaison sees the secrets that the own unit provides, and that the others are withheld', async () => {
    const { years, withheld } = await firm.read(taxes, 'purpose=verification')
    assert.ok(years.every(({ values }) => 'taxWanYuan' in values && !('landMu' in values)))
    assert.ok(withheld.some(({ field, why }) => field === 'landMu' && why === 'sensitivity'))
  })

  it('a town officer sees the firms that are in the town now, and of their sites those in the town', async () => {
    const seen = await firm.read(jiangshan, 'purpose=service')
    assert.deepEqual([seen.sites.map(({ values }) => values.siteCode), seen.sitesElsewhere], [['S1'], 1])
    assert.ok(!JSON.stringify(seen).includes('S2'))
    for (const [as, of] of [
      [qiuai, firm.code],
      [jiangshan, firm.other],
    ] as const) {
      const reply = await firm.ask(as, 'purpose=service', of)
      assert.deepEqual([reply.status, reply.body.code], [404, 'record-not-found'])
    }
  })

  it('an enterprise sees its own page and no other', async () => {
    const own: As = { role: 'enterprise', unit: `enterprise-${firm.code}` }
    const unit = { id: `enterprise-${firm.code}`, kind: 'enterprise', name: '宁波禾川精工厂' } as const
    await app.database.withDistrict(home, (tx) =>
      insertUnits(tx, [{ ...unit, aliases: [], divisionCode: null, scope: null }]),
    )
    assert.equal((await firm.read(own, 'purpose=verification')).code, firm.code)
    assert.equal((await firm.ask(own, 'purpose=verification', firm.other)).body.code, 'record-not-found')
  })

  it('a purpose must be stated, and an unknown code is nobody', async () => {
    assert.equal((await firm.ask(office, '')).status, 400)
    assert.equal(
      (await firm.ask(office, 'purpose=service', creditCodeOf('MA2399999'))).body.code,
      'record-not-found',
    )
  })
})
