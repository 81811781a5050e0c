import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import { type As, creditCodeOf, office, RegistryRequests, taxes } from '../../../test/registry-requests.ts'
import type { BurdenView } from '../../domain/registry/burden/burden-view.ts'
import { insertUnits } from '../../store/unit-store.ts'

let app: TestApp
let requests: RegistryRequests

before(async () => {
  app = await openTestApp()
  requests = new RegistryRequests(app)
})
after(() => app.stop())

const canteens = {
  name: '食堂调查',
  unit: 'taxation',
  of: 'towns',
  timesAYear: 4,
  heads: ['食堂就餐人数', '食堂面积'],
}

function save(as: As, change: object = {}) {
  return requests.ask(as, 'POST forms', { ...canteens, ...change })
}

async function minutesOf(as: As, kind: 'asked' | 'stopped'): Promise<number> {
  const { body }: { body: BurdenView } = await requests.ask(as, 'GET reporting-burden')
  const items =
    kind === 'asked'
      ? body.units.flatMap(({ items: own }) => own).filter((item) => item.kind === 'form')
      : body.savings.filter(({ why }) => why === 'stopped')
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

test('a form that asks for what is known is refused with where it is', async () => {
  const { status, body } = await save(taxes, { heads: ['食堂就餐人数', '实缴税金（万元）'] })
  assert.deepEqual([status, body.code], [422, 'form-asks-known'], JSON.stringify(body))
  assert.match(body.detail, /“实缴税金（万元）”见.*企业年度数据·实缴税金（区税务局）/)
  assert.equal(
    (await save(taxes, { heads: ['实缴税金'], others: ['实缴税金'] })).body.code,
    'form-asks-known',
  )
})

test('something like what is known is asked once the clerk says that it is another thing', async () => {
  const change = { name: '用地', heads: ['用地面积（万元）'] }
  assert.equal((await save(taxes, change)).body.code, 'form-asks-similar')
  const saved = await save(taxes, { ...change, others: change.heads })
  assert.equal(saved.status, 201, JSON.stringify(saved.body))
  const path = `DELETE forms/${saved.body.id}?expectedVersion=1&reason=x`
  assert.equal((await requests.ask(taxes, path)).status, 200)
})

test('a saved form counts as burden until it is discarded, then as saved; it is discarded once', async () => {
  const town: As = { role: 'town-officer', unit: 'town-330212110' }
  const [asked, stopped] = [await minutesOf(town, 'asked'), await minutesOf(town, 'stopped')]
  const { body: form } = await save(taxes)
  assert.equal(await minutesOf(town, 'asked'), asked + 2 * 3 * 4, 'two items, three minutes, four times')
  const path = `DELETE forms/${form.id}?expectedVersion=1&reason=merged`
  const discarded = await requests.ask(office, path)
  assert.deepEqual([discarded.body.discardReason, discarded.body.version], ['merged', 2])
  assert.equal(await minutesOf(town, 'asked'), asked)
  assert.equal(await minutesOf(town, 'stopped'), stopped + 24)
  assert.equal((await requests.ask(office, path)).body.code, 'form-discarded')
})

test('a unit saves and discards its own forms only; everybody who asks sees them all', async () => {
  const science: As = { role: 'liaison', unit: 'science-technology' }
  assert.equal((await save(science)).status, 403)
  const { body: form } = await save(taxes)
  assert.equal(
    (await requests.ask(science, `DELETE forms/${form.id}?expectedVersion=1&reason=x`)).status,
    403,
  )
  const { body } = await requests.ask(science, 'GET forms')
  const seen = body.items.find(({ id }: { id: string }) => id === form.id)
  assert.deepEqual([seen.unitName, seen.mayDiscard], ['区税务局', false])
  assert.equal((await requests.ask({ role: 'enterprise' }, 'GET forms')).status, 403)
})

test('a form of some towns is a burden of those alone, and its number is told before', async () => {
  const [here, there]: As[] = ['330212110', '330212104'].map((code) => ({
    role: 'town-officer',
    unit: `town-${code}`,
  }))
  assert.ok(here !== undefined && there !== undefined)
  const before = [await minutesOf(here, 'asked'), await minutesOf(there, 'asked')]
  const counted = await requests.ask(taxes, 'GET form-audience?of=towns&towns=330212110')
  assert.deepEqual(counted.body, { answers: 1, minutesPerItem: 3 })
  const { body: form } = await save(taxes, { aim: { towns: ['330212110'] } })
  assert.deepEqual([form.answers, form.aim.scale], [1, 'all'])
  const now = [await minutesOf(here, 'asked'), await minutesOf(there, 'asked')]
  assert.deepEqual(now, [(before[0] ?? 0) + 24, before[1]])
})

const firmsOf = [
  ['MA5000001', '330212110', 'C3972', 'active', true],
  ['MA5000002', '330212110', 'C3484', 'active', false],
  ['MA5000003', '330212104', 'C3972', 'active', null],
  ['MA5000004', '330212110', 'C3972', 'cancelled', true],
] as const

test('a form of enterprises counts those in business by town, cluster and scale, and an enterprise its own share', async () => {
  const firms = firmsOf.map(([body, town, industryCode, status]) => ({
    creditCode: creditCodeOf(body),
    name: `宁波${body}厂`,
    town,
    industryCode,
    status,
  }))
  const years = firmsOf.flatMap(([body, , , , isAboveScale]) =>
    isAboveScale === null ? [] : [{ enterprise: creditCodeOf(body), year: 2025, isAboveScale }],
  )
  for (const [registry, rows] of [
    ['enterprise', firms],
    ['enterprise-year', years],
  ] as const) {
    const stored = await requests.ask(office, `POST registries/${registry}/batches`, { rows })
    assert.equal(stored.status, 200, JSON.stringify(stored.body))
  }
  await app.database.withDistrict(home, (tx) =>
    insertUnits(
      tx,
      firms.map(({ creditCode, name }) => ({
        id: `enterprise-${creditCode}`,
        kind: 'enterprise',
        name,
        aliases: [],
        divisionCode: null,
        scope: null,
      })),
    ),
  )
  const aims = [
    ['', 3],
    ['&towns=330212110', 2],
    ['&clusters=digital', 2],
    ['&scale=above', 1],
    ['&scale=below', 1],
    ['&towns=330212104&scale=above', 0],
  ] as const
  for (const [aim, answers] of aims) {
    const { body } = await requests.ask(taxes, `GET form-audience?of=enterprises${aim}`)
    assert.equal(body.answers, answers, aim)
  }
  const none = { of: 'enterprises', aim: { towns: ['330212104'], scale: 'above' } }
  assert.equal((await save(taxes, none)).body.code, 'form-aim-nobody')
  const saved = await save(taxes, {
    name: '层数',
    of: 'enterprises',
    aim: { scale: 'above' },
    heads: ['层数'],
  })
  assert.equal(saved.body.answers, 1, JSON.stringify(saved.body))
  const mine = async (body: string) =>
    minutesOf({ role: 'enterprise', unit: `enterprise-${creditCodeOf(body)}` }, 'asked')
  assert.deepEqual([await mine('MA5000001'), await mine('MA5000002')], [12, 0])
})

test('an aim that there is not is refused', async () => {
  assert.equal((await save(taxes, { aim: { towns: ['999999'] } })).body.code, 'form-aim-unknown')
  assert.equal((await save(taxes, { aim: { scale: 'above' } })).body.code, 'form-aim-of-towns')
})

test('a unit that is not there is told as such', async () => {
  assert.equal((await save(office, { unit: 'nowhere' })).status, 404)
})
