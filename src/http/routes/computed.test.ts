import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import type { ComputedDetail, ComputedSummary } from '../../domain/indicator/computed/computed-view.ts'
import { insertUnits } from '../../store/unit-store.ts'

let app: TestApp
let requests: RegistryRequests
const [first, second, third, outside] = ['MA2200001', 'MA2200002', 'MA2200003', 'MA2200004'].map(
  creditCodeOf,
) as [string, string, string, string]
const jiangshan: As = { role: 'town-officer', unit: 'town-330212110' }
const leader: As = { role: 'leader' }

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
  await send('enterprise', [
    { creditCode: first, name: '宁波禾川机械厂', town: '330212110', industryCode: 'C3484' },
    { creditCode: second, name: '宁波澜石电子厂', town: '330212006', industryCode: 'C3972' },
    { creditCode: third, name: '宁波霁原材料厂', town: '330212104', industryCode: 'C3985' },
    { creditCode: outside, name: '宁波沐野纺织厂', town: '330212015', industryCode: 'C1711' },
  ])
  await send('enterprise-year', [
    year(first, { taxWanYuan: 120, valueAddedWanYuan: 700, landMu: 10 }),
    year(second, { taxWanYuan: 80, valueAddedWanYuan: 300, landMu: 5 }),
    year(third, { taxWanYuan: 50, valueAddedWanYuan: 250, landMu: 10 }),
    year(outside, { taxWanYuan: 9000, valueAddedWanYuan: 90_000, landMu: 10 }),
  ])
})
after(() => app.stop())

function year(enterprise: string, values: object) {
  return { enterprise, year: 2025, isAboveScale: true, ...values }
}

async function send(registry: string, rows: readonly object[]) {
  const { status, body } = await requests.ask(office, `POST registries/${registry}/batches`, { rows })
  assert.equal(status, 200, JSON.stringify(body))
}

async function read<Body>(as: As, path: string): Promise<Body> {
  const { status, body } = await requests.ask(as, `GET computed-indicators${path}`)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

async function refusal(as: As, path: string): Promise<string> {
  const { status, body } = await requests.ask(as, `GET computed-indicators${path}`)
  assert.ok(status >= 400, `${path} was answered`)
  return body.code
}

describe('indicators computed from rows', () => {
  it('stand beside the reported figures, in the order of the plan', async () => {
    const { items } = await read<{ items: ComputedSummary[] }>(office, '')
    assert.ok(items.length >= 20)
    const ordinals = items.flatMap(({ ordinal }) => (ordinal === null ? [] : [Number(ordinal)]))
    assert.deepEqual(
      ordinals,
      ordinals.toSorted((a, b) => a - b),
    )
    const tax = items.find(({ indicator }) => indicator === 'industrial-tax-per-mu')
    assert.deepEqual(
      tax?.years.map(({ year: of, value }) => [of, value]),
      [[2025, 10]],
    )
    assert.equal(tax?.years[0]?.reported?.value, 38.3)
    assert.equal(tax?.years[0]?.agrees, false)
  })

  it('leave out towns that the plan’s scope leaves out', async () => {
    const detail = await read<ComputedDetail>(office, '/industrial-value-added?by=town')
    assert.equal(detail.enterprises, 3)
    assert.deepEqual(
      detail.parts.map(({ key, value }) => [key, value]),
      [
        ['330212006', 0.03],
        ['330212104', 0.025],
        ['330212110', 0.07],
      ],
    )
  })

  it('add up: the parts of a sum to the whole, those of a ratio not', async () => {
    const sum = await read<ComputedDetail>(office, '/industrial-value-added?by=cluster')
    assert.deepEqual(sum.reconciliation, { parts: 0.125, whole: 0.125, isEqual: true })
    const ratio = await read<ComputedDetail>(office, '/industrial-tax-per-mu?by=cluster')
    assert.equal(ratio.reconciliation, null)
    assert.equal(ratio.explanation?.zh.includes('Σ实缴税金 250 万元 ÷ Σ用地面积 25 亩 = 10.0 万元/亩'), true)
  })

  it('say which rows came in after the reported figure', async () => {
    const { reasons } = await read<ComputedDetail>(office, '/industrial-value-added?year=2025')
    assert.match(reasons.map(({ zh }) => zh).join(), /那时还没有这些记录：3 条都是之后入库或更改的/)
  })

  it('open down to the rows, those that bring most first', async () => {
    const { items } = await read<{ items: { enterprise: string; name: string; values: object }[] }>(
      office,
      '/industrial-tax-per-mu/rows?town=330212110',
    )
    assert.deepEqual(
      items.map(({ enterprise, name }) => [enterprise, name]),
      [[first, '宁波禾川机械厂']],
    )
    assert.deepEqual(items[0]?.values, {
      enterprise: first,
      year: 2025,
      taxWanYuan: 120,
      landMu: 10,
      isAboveScale: true,
    })
    const all = await read<{ items: { enterprise: string }[] }>(office, '/industrial-tax-per-mu/rows')
    assert.deepEqual(
      all.items.map(({ enterprise }) => enterprise),
      [first, second, third],
    )
  })

  it('follow an edit at once', async () => {
    const before = await read<ComputedDetail>(office, '/industrial-value-added-per-mu')
    await send('enterprise-year', [year(first, { valueAddedWanYuan: 950 })])
    const after = await read<ComputedDetail>(office, '/industrial-value-added-per-mu')
    await send('enterprise-year', [year(first, { valueAddedWanYuan: 700 })])
    assert.deepEqual([before.years[0]?.value, after.years[0]?.value], [50, 60])
  })
})

describe('who sees what of them', () => {
  it('parts of few enterprises are withheld from those who may not see every enterprise', async () => {
    const detail = await read<ComputedDetail>(taxes, '/industrial-tax-per-mu?by=town')
    assert.deepEqual(
      detail.parts.map(({ state, value, enterprises }) => [state, value, enterprises]),
      Array.from(detail.parts, () => ['withheld', null, null]),
    )
    assert.equal(
      (await read<ComputedDetail>(leader, '/industrial-tax-per-mu?by=town')).parts[0]?.state,
      'shown',
    )
  })

  it('finer divisions and single towns are refused to them', async () => {
    for (const path of [
      '?by=size',
      '?by=segment',
      '?by=town&cluster=digital',
      '?town=330212006',
      '?size=none',
    ]) {
      assert.equal(await refusal(taxes, `/industrial-tax-per-mu${path}`), 'parts-withheld', path)
    }
    assert.equal(await refusal(taxes, '?town=330212006'), 'parts-withheld')
  })

  it('an officer of a town sees all of that town and nothing single of others', async () => {
    const own = await read<ComputedDetail>(jiangshan, '/industrial-tax-per-mu?town=330212110&by=size')
    assert.equal(own.years[0]?.value, 12)
    assert.equal(await refusal(jiangshan, '/industrial-tax-per-mu?town=330212006'), 'parts-withheld')
    const { items } = await read<{ items: { enterprise: string }[] }>(
      jiangshan,
      '/industrial-tax-per-mu/rows',
    )
    assert.deepEqual(
      items.map(({ enterprise }) => enterprise),
      [first],
    )
  })

  it('rows are not opened by someone who may not see one of the fields', async () => {
    const power: As = { role: 'liaison', unit: 'economy-information' }
    assert.equal(await refusal(power, '/industrial-tax-per-mu/rows'), 'field-withheld')
    const own: As = { role: 'enterprise', unit: `enterprise-${first}` }
    const unit = { id: `enterprise-${first}`, kind: 'enterprise', name: '宁波禾川机械厂' } as const
    await app.database.withDistrict(home, (tx) =>
      insertUnits(tx, [{ ...unit, aliases: [], divisionCode: null, scope: null }]),
    )
    const { body } = await requests.ask(own, 'GET computed-indicators')
    assert.equal(body.code, 'forbidden')
  })

  it('titles are public: a single one is no secret', async () => {
    await send('title', [{ enterprise: second, rung: 'little-giant', grantedOn: '2024-07-01' }])
    const detail = await read<ComputedDetail>(taxes, '/national-little-giants?by=town')
    assert.deepEqual(
      detail.parts.map(({ key, value, state }) => [key, value, state]),
      [['330212006', 1, 'shown']],
    )
  })
})

describe('wrong wishes', () => {
  it('an indicator without formula, an unknown one, a town that nobody has', async () => {
    assert.equal(await refusal(office, '/manufacturing-loan-share'), 'not-computed')
    assert.equal(await refusal(office, '/nothing'), 'not-computed')
    const empty = await read<ComputedDetail>(office, '/industrial-tax-per-mu?town=330212999')
    assert.deepEqual([empty.years[0]?.value, empty.enterprises, empty.explanation], [null, 0, null])
    assert.equal(
      (await requests.ask(office, 'GET computed-indicators/industrial-tax-per-mu?by=colour')).status,
      400,
    )
  })
})

describe('a district without rows', () => {
  it('says so', async () => {
    const bare = await openTestApp()
    try {
      const fresh = new RegistryRequests(bare)
      assert.deepEqual((await fresh.ask(office, 'GET computed-indicators')).body, { items: [] })
      const { status, body } = await fresh.ask(office, 'GET computed-indicators/industrial-tax-per-mu')
      assert.deepEqual([status, body.code], [404, 'no-rows-yet'])
      assert.equal(home, '330212')
    } finally {
      await bare.stop()
    }
  })
})
