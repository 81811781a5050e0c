import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import { required } from '../../base/assert.ts'
import { refusals } from '../../domain/messages/refusals.ts'
import { insertUnits } from '../../store/unit-store.ts'

let app: TestApp
let requests: RegistryRequests
const [first, second, third] = ['MA2100001', 'MA2100002', 'MA2100003'].map(creditCodeOf) as [
  string,
  string,
  string,
]

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await send(office, 'enterprise', [
    { creditCode: first, name: '宁波禾川机械厂', town: '330212110', industryCode: 'C3484' },
    { creditCode: second, name: '宁波澜石电子厂', town: '330212006', industryCode: 'C3972' },
    { creditCode: third, name: '宁波霁原材料厂', town: '330212104', industryCode: 'C3985' },
  ])
  await send(office, 'enterprise-year', [
    {
      enterprise: first,
      year: 2025,
      taxWanYuan: 120,
      revenueWanYuan: 2500,
      valueAddedWanYuan: 700,
      landMu: 10,
    },
    { enterprise: second, year: 2025, taxWanYuan: 80, revenueWanYuan: 1500, landMu: 5 },
  ])
})
after(() => app.stop())

const jiangshan: As = { role: 'town-officer', unit: 'town-330212110' }
const leader: As = { role: 'leader' }

function send(as: As, registry: string, rows: readonly object[]) {
  return requests.ask(as, `POST registries/${registry}/batches`, { rows })
}

function edit(as: As, registry: string, body: object) {
  return requests.ask(as, `POST registries/${registry}/edits`, body)
}

function read(as: As, request: string) {
  return requests.ask(as, `GET registries/${request}`)
}

async function storedValue(record: string, field: string) {
  return (await read(office, `${record}?purpose=verification`)).body.values[field]
}

describe('what a reader may see', () => {
  it('a field that does not permit the purpose is shown to nobody, and the list says so', async () => {
    const { body } = await read(leader, 'enterprise-year/records?purpose=evaluation')
    assert.ok(body.items.every(({ values }: { values: object }) => !('valueAddedWanYuan' in values)))
    assert.ok(
      body.withheld.some(
        ({ field, why }: { field: string; why: string }) =>
          field === 'valueAddedWanYuan' && why === 'purpose',
      ),
    )
  })

  const ways: readonly (readonly [string, string])[] = [
    ['asking for it', 'fields=enterprise,valueAddedWanYuan'],
    ['sorting by it', 'sort=valueAddedWanYuan'],
    ['filtering by it', 'filters=valueAddedWanYuan:gte:500'],
    ['filtering by its absence', 'filters=valueAddedWanYuan:is-missing:'],
  ]
  for (const [way, query] of ways) {
    it(`${way} does not get around the purpose, and the try is recorded`, async () => {
      const reply = await read(office, `enterprise-year/records?purpose=evaluation&${query}`)
      assert.ok([400, 403].includes(reply.status), JSON.stringify(reply.body))
      if (reply.status === 400) return
      assert.equal(reply.body.code, 'purpose-not-permitted')
      const { body } = await requests.ask({ role: 'audit-admin' }, 'GET audit?limit=5')
      const refused = body.items.find(({ action }: { action: string }) => action === 'registry.read-refused')
      assert.deepEqual(refused?.detail, { field: 'valueAddedWanYuan', purpose: 'evaluation' })
    })
  }

  it('an export and a single record keep to the purpose as the list does', async () => {
    const one = await read(office, `enterprise-year/records/${first}~2025?purpose=evaluation`)
    assert.ok(!('valueAddedWanYuan' in one.body.values))
    const token = await app.tokenOf('plan-office')
    const csv = await app.send({
      method: 'GET',
      url: '/api/v1/districts/330212/registries/enterprise-year/export?purpose=evaluation&format=csv',
      headers: { authorization: `Bearer ${token}` },
    })
    assert.ok(csv.body.includes('120'))
    assert.ok(!csv.body.includes('700'))
  })

  it('a record whose key may not be seen is not named, in the list or by itself', async () => {
    await send(office, 'person', [{ enterprise: first, duty: 'contact', name: '演示联系人甲' }])
    for (const [as, purpose] of [
      [leader, 'plan-monitoring'],
      [taxes, 'service'],
    ] as const)
      assert.equal((await read(as, `person/records?purpose=${purpose}`)).body.count, 0)
    const token = await app.tokenOf('leader')
    const csv = await app.send({
      method: 'GET',
      url: '/api/v1/districts/330212/registries/person/export?purpose=plan-monitoring&format=csv',
      headers: { authorization: `Bearer ${token}` },
    })
    assert.equal(csv.statusCode, 200)
    assert.ok(!csv.body.includes(first), csv.body)
    const key = encodeURIComponent(`${first}~contact~演示联系人甲`)
    assert.equal((await read(taxes, `person/records/${key}?purpose=service`)).body.code, 'field-withheld')
    assert.equal((await read(leader, 'person/records?purpose=service')).body.count, 1)
  })

  it('a purpose must be stated', async () => {
    assert.equal((await read(office, 'enterprise/records')).status, 400)
  })

  it('a town officer sees the enterprises of the town, with their secrets, and no others', async () => {
    const { body } = await read(jiangshan, 'enterprise-year/records?purpose=service')
    assert.deepEqual(
      body.items.map(({ key }: { key: string }) => key),
      [`${first}~2025`],
    )
    const other = await read(jiangshan, `enterprise-year/records/${second}~2025?purpose=service`)
    assert.equal(other.body.code, 'record-not-found')
  })

  it('a liaison sees the confidential fields that the own unit provides, and no others', async () => {
    const { body } = await read(taxes, 'enterprise-year/records?purpose=verification')
    const [{ values }] = body.items
    assert.ok('taxWanYuan' in values && !('electricityWanKwh' in values))
  })

  it('an enterprise sees its own record alone', async () => {
    const own: As = { role: 'enterprise', unit: `enterprise-${second}` }
    const unit = { id: `enterprise-${second}`, kind: 'enterprise', name: '宁波澜石电子厂' } as const
    await app.database.withDistrict(home, (tx) =>
      insertUnits(tx, [{ ...unit, aliases: [], divisionCode: null, scope: null }]),
    )
    const { body } = await read(own, 'enterprise-year/records?purpose=service')
    assert.deepEqual(
      body.items.map(({ key }: { key: string }) => key),
      [`${second}~2025`],
    )
  })
})

describe('records that are edited by hand', () => {
  it('take the new value, keep the former version, and are undone as one change', async () => {
    const body = {
      items: [{ key: first, version: 1 }],
      values: { name: '宁波禾川精工厂' },
      validFrom: '2026-03-01',
    }
    const { body: done } = await edit(office, 'enterprise', body)
    assert.equal(done.change?.changed, 1, JSON.stringify(done))
    const record = await read(office, `enterprise/records/${first}?purpose=service`)
    assert.deepEqual(
      [
        record.body.values.name,
        record.body.validFrom,
        record.body.history[0].values.name,
        record.body.history[0].validTo,
      ],
      ['宁波禾川精工厂', '2026-03-01', '宁波禾川机械厂', '2026-03-01'],
    )
    await requests.ask(office, `POST registry-changes/${done.change.id}/undo`, { note: '误改' })
    assert.equal(await storedValue(`enterprise/records/${first}`, 'name'), '宁波禾川机械厂')
  })

  it('are refused as a whole where one was changed since it was seen', async () => {
    const items = [
      { key: `${first}~2025`, version: 1 },
      { key: `${second}~2025`, version: 7 },
    ]
    const reply = await edit(office, 'enterprise-year', { items, values: { landMu: 99 } })
    assert.deepEqual([reply.status, reply.body.code], [412, 'record-changed'])
    assert.deepEqual(
      reply.body.errors.map(({ path }: { path: string }) => path),
      ['rows.2'],
    )
    assert.equal(await storedValue(`enterprise-year/records/${first}~2025`, 'landMu'), 10)
  })

  it('of a field that another unit provides are refused with whose it is', async () => {
    const items = [{ key: `${first}~2025`, version: 1 }]
    const reply = await edit(taxes, 'enterprise-year', { items, values: { landMu: 1 } })
    assert.equal(reply.body.code, 'field-not-yours')
    assert.match(reply.body.detail, /自然资源/)
  })

  it('of another town are refused', async () => {
    const items = [{ key: second, version: 1 }]
    const reply = await edit(jiangshan, 'enterprise', { items, values: { address: '某路 1 号' } })
    assert.deepEqual([reply.status, reply.body.errors?.[0]?.code], [400, 'row-other-town'])
  })

  it('keep to the rules with what is stored, also where only one of the values is new', async () => {
    const items = [{ key: `${first}~2025`, version: 1 }]
    const reply = await edit(office, 'enterprise-year', { items, values: { grossOutputWanYuan: 100 } })
    assert.deepEqual(
      [reply.status, reply.body.errors?.[0]?.code],
      [400, 'row-check-fails'],
      JSON.stringify(reply.body),
    )
  })

  it('lose a value by null, and a key never changes', async () => {
    const items = [{ key: `${second}~2025`, version: 1 }]
    const gone = await edit(office, 'enterprise-year', { items, values: { landMu: null } })
    assert.equal(gone.body.change?.changed, 1)
    assert.equal(await storedValue(`enterprise-year/records/${second}~2025`, 'landMu'), null)
    const key = await edit(office, 'enterprise-year', { items, values: { year: 2024 } })
    assert.equal(key.body.code, 'key-not-edited')
  })
})

describe('a batch of another system', () => {
  it('adds and changes by key, says what was as it stood, and is stored once', async () => {
    const rows = [
      { enterprise: first, year: 2024, taxWanYuan: 100 },
      { enterprise: second, year: 2024, taxWanYuan: 70 },
    ]
    const once = await send(taxes, 'enterprise-year', rows)
    assert.deepEqual([once.body.change.added, once.body.change.kind, once.body.unchanged], [2, 'batch', 0])
    const again = await send(taxes, 'enterprise-year', rows)
    assert.deepEqual([again.body.change, again.body.unchanged], [null, 2])
  })

  it('with one wrong row stores none and tells each place', async () => {
    const rows = [
      { enterprise: first, year: 2023, taxWanYuan: 1 },
      { enterprise: first, year: 2023, taxWanYuan: 2 },
      { enterprise: '913302120000000000', year: 2023, taxWanYuan: 3 },
      { enterprise: second, year: 2023, taxWanYuan: '不详' },
    ]
    const { status, body } = await send(taxes, 'enterprise-year', rows)
    assert.equal(status, 400)
    const places = body.errors.map(({ path }: { path: string }) => path)
    for (const place of ['rows.2', 'rows.3.enterprise', 'rows.4.taxWanYuan'])
      assert.ok(
        places.some((path: string) => path.startsWith(place)),
        `${place} in ${places.join(' ')}`,
      )
    assert.equal(
      (await read(taxes, `enterprise-year/records/${first}~2023?purpose=verification`)).status,
      404,
    )
  })

  it('of the manual is taken as it stands', async () => {
    const manual = await readFile(new URL('../../../docs/bulk-api.md', import.meta.url), 'utf8')
    const example = required(/```json\n(.*?)\n```/s.exec(manual)?.[1], 'the manual shows a batch')
    const known = [first, second]
    const text = example.replaceAll(/91330212XN\w{8}/g, () => required(known.shift(), 'two enterprises'))
    const { status, body } = await requests.ask(
      taxes,
      'POST registries/enterprise-year/batches',
      JSON.parse(text),
    )
    assert.equal(status, 200, JSON.stringify(body))
    assert.deepEqual([body.change.added + body.change.changed, body.unchanged], [2, 0])
    for (const [, code = ''] of manual.matchAll(/^\| [\d.]+ \| `([\w-]+)` \|/gm))
      assert.ok(code in refusals, `${code} is a code of ours`)
  })

  it('opens no enterprise without a name, and tells a missing town', async () => {
    const fourth = creditCodeOf('MA2100004')
    const nameless = await send(office, 'enterprise', [{ creditCode: fourth, town: '330212110' }])
    assert.equal(nameless.body.errors?.[0]?.code, 'row-new-incomplete')
    const market: As = { role: 'liaison', unit: 'market-regulation' }
    const townless = await send(market, 'enterprise', [{ creditCode: fourth, name: '宁波岚汐设备厂' }])
    assert.deepEqual(
      townless.body.remarks?.map(({ code, field }: { code: string; field: string }) => [code, field]),
      [['row-new-open', 'town']],
      JSON.stringify(townless.body),
    )
  })
})
