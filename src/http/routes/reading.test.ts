import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { secondFigures, secondPlan } from '../../../test/fixtures/second-district.ts'
import { elsewhere, home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import type { IndicatorReading } from '../../domain/indicator/reading.ts'
import { insertObservations } from '../../store/observation-store.ts'
import { savePlanEdition } from '../../store/plan-store.ts'

let app: TestApp

before(async () => {
  app = await openTestApp()
  await app.database.withDistrict(elsewhere, async (tx) => {
    await savePlanEdition(tx, { ...secondPlan, district: elsewhere }, app.clock.now)
    const figures = secondFigures.map((figure) => ({
      ...figure,
      id: app.context.newId(),
      submissionId: null,
    }))
    await insertObservations(tx, figures, app.clock.now)
  })
})
after(() => app.stop())

async function read(path: string, where: { district?: string; role?: 'leader' | 'plan-office' } = {}) {
  const { district = home, role = 'leader' } = where
  const authorization = `Bearer ${await app.tokenOf(role, { district })}`
  return app.send({ method: 'GET', url: `/api/v1/districts/${district}/${path}`, headers: { authorization } })
}

async function readItems(path: string): Promise<readonly IndicatorReading[]> {
  return (await read(path)).json().items
}

test('the indicators of 2023 are 27, and the growth of value added is 4.4 against 5.5: behind, as published', async () => {
  const items = await readItems('indicators?year=2023')
  assert.equal(items.length, 27)
  assert.equal(items.filter((item) => item.ordinal === '12').length, 2)
  const growth = items.find((item) => item.row === 2)
  assert.equal(growth?.actual?.value, 4.4)
  assert.equal(growth?.actual?.origin, 'published')
  assert.match(growth?.actual?.source.url ?? '', /^http/)
  assert.equal(growth?.due?.value, 5.5)
  assert.equal(growth?.status, 'behind')
  assert.deepEqual(
    growth?.owners.map((owner) => owner.name),
    ['区经信局'],
  )
})

test('with published figures only, nothing generated is left and other scopes end as 口径待核, never as a light', async () => {
  const items = await readItems('indicators?year=2024&published=true')
  assert.ok(items.every((item) => item.actual === null || item.actual.origin === 'published'))
  const research = items.find((item) => item.id === 'rd-expense-share')
  assert.equal(research?.status, 'scope-unverified')
  assert.equal(research?.otherScope?.value, 3.27)
})

test('filters and pages cut the same list', async () => {
  const behind = await readItems('indicators?year=2025&status=behind')
  assert.ok(behind.length > 0 && behind.every((item) => item.status === 'behind'))
  const science = await readItems('indicators?unit=science-technology')
  assert.equal(science.length, 4)
  assert.deepEqual(
    (await readItems(`indicators?q=${encodeURIComponent('亩均')}`)).map((item) => item.row),
    [4, 5, 6],
  )
  const first = (await read('indicators?limit=20')).json()
  const second = (await read(`indicators?limit=20&cursor=${first.nextCursor}`)).json()
  assert.equal(first.items.length + second.items.length, 27)
  assert.equal(second.nextCursor, null)
  assert.equal((await read('indicators?cursor=%00')).statusCode, 400)
})

test('the plan holds 27 indicators, 99 targets, 24 actions, 8 clusters and 26 units, and can be searched', async () => {
  const plan = (await read('plan')).json()
  const counts = [plan.indicators, plan.targets, plan.actions, plan.clusters, plan.units].map(
    (list) => list.length,
  )
  assert.deepEqual(counts, [27, 99, 24, 8, 26])
  const found = (await read(`plan/search?q=${encodeURIComponent('亩均税收')}`)).json()
  assert.ok(found.items.some((item: { kind: string }) => item.kind === 'indicator'))
  assert.deepEqual((await read(`plan/search?q=${encodeURIComponent('没有这样的词')}`)).json().items, [])
})

test('the cockpit speaks of one year in one reply: 27 readings, 25 towns, 8 clusters, findings, what is overdue', async () => {
  const cockpit = (await read('cockpit?year=2025')).json()
  assert.equal(cockpit.readings.length, 27)
  assert.equal(
    Object.values(cockpit.counts as Record<string, number>).reduce((sum, count) => sum + count),
    27,
  )
  assert.equal(cockpit.towns.values.length, 25)
  assert.equal(cockpit.clusters.length, 8)
  assert.equal(cockpit.headline.length, 6)
  assert.ok(cockpit.findings.length > 0)
  assert.equal(cockpit.showsGenerated, true)
  assert.ok(cockpit.overdue.length > 0 && cockpit.overdue.length <= 8)
  assert.ok(cockpit.overdue[0].overdueDays >= cockpit.overdue[1].overdueDays)
})

test('the cockpit of published figures shows none that are generated', async () => {
  const cockpit = (await read('cockpit?year=2023&published=true')).json()
  assert.equal(cockpit.showsGenerated, false)
  assert.ok(cockpit.towns.values.every((town: { value: number | null }) => town.value === null))
})

test('an indicator explains itself: definition, arithmetic, vintages, mentions', async () => {
  const detail = (await read('indicators/above-scale-value-added-growth?year=2023')).json()
  assert.ok(detail.definition.meaning.zh.length > 0)
  assert.ok(
    detail.assessment.lines.some((line: { text: { zh: string } }) => /4\.4 ÷ 5\.5/.test(line.text.zh)),
  )
  assert.ok(detail.vintages.some((vintage: { value: number }) => vintage.value === 4.4))
  assert.equal((await read('indicators/no-such-indicator')).json().code, 'not-found')
})

test('every district reads its own plan and figures, and nothing of the other', async () => {
  const theirs = (await read('indicators?year=2025', { district: elsewhere })).json()
  assert.equal(theirs.items.length, 3)
  const everything = await Promise.all(
    ['indicators?year=2025', 'plan', 'cockpit', 'observations?limit=1000'].map(
      async (path) => (await read(path)).body,
    ),
  )
  assert.ok(everything.every((body) => !body.includes('77.77') && !body.includes('清岚')))
  const authorization = `Bearer ${await app.tokenOf('leader')}`
  const crossing = await app.send({
    method: 'GET',
    url: `/api/v1/districts/${elsewhere}/plan`,
    headers: { authorization },
  })
  assert.equal(crossing.json().code, 'wrong-district')
})

test('a district without a plan says so instead of failing', async () => {
  const { code } = await import('../../../test/database.ts').then(({ insertMinimalDistrict }) =>
    insertMinimalDistrict(app.database as Parameters<typeof insertMinimalDistrict>[0], '339902'),
  )
  const token = await app.tokenOf('leader', { district: code })
  const ask = (path: string) =>
    app.send({
      method: 'GET',
      url: `/api/v1/districts/${code}/${path}`,
      headers: { authorization: `Bearer ${token}` },
    })
  assert.equal((await ask('plan')).json().code, 'no-plan')
  assert.deepEqual((await ask('indicators')).json().items, [])
  const cockpit = (await ask('cockpit')).json()
  assert.deepEqual([cockpit.readings, cockpit.clusters, cockpit.findings], [[], [], []])
})

test('the map is schematic and says so until the plan office imports one, whole or not at all', async () => {
  const before = (await read('map')).json()
  assert.equal(before.kind, 'schematic')
  assert.equal(before.towns.length, 25)
  assert.match(before.note.zh, /示意/)
  const authorization = `Bearer ${await app.tokenOf('plan-office')}`
  const url = `/api/v1/districts/${home}/map?source=${encodeURIComponent('测试底图')}&referenceSystem=CGCS2000`
  const send = (payload: string) =>
    app.send({
      method: 'POST',
      url,
      headers: { authorization, 'content-type': 'application/geo+json' },
      payload,
    })
  const square = (west: number) => [
    [
      [west, 29],
      [west + 0.1, 29],
      [west + 0.1, 29.1],
      [west, 29.1],
      [west, 29],
    ],
  ]
  const feature = (name: string, west: number) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: square(west) },
  })
  const refused = await send(
    JSON.stringify({ type: 'FeatureCollection', features: [feature('某某镇', 121)] }),
  )
  assert.equal(refused.json().code, 'map-refused')
  assert.equal(refused.json().errors[0].code, 'map-unknown-town')
  assert.equal((await send('{"type":')).json().code, 'map-not-json')
  assert.equal((await read('map')).json().kind, 'schematic')
  const taken = await send(JSON.stringify({ type: 'FeatureCollection', features: [feature('姜山镇', 121)] }))
  assert.equal(taken.statusCode, 201)
  assert.equal((await read('map')).json().kind, 'imported')
})
