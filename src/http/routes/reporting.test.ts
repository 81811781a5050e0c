import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { home, openTestApp, type TestApp } from '../../../test/open-test-app.ts'
import type { Role } from '../../domain/access/permissions.ts'

let app: TestApp

before(async () => {
  app = await openTestApp()
})
after(() => app.stop())

async function send(role: Role, path: string, payload?: object) {
  const headers = { authorization: `Bearer ${await app.tokenOf(role)}` }
  const url = `/api/v1/districts/${home}/${path}`
  const reply = await app.send(
    payload === undefined ? { method: 'GET', url, headers } : { method: 'POST', url, headers, payload },
  )
  return { status: reply.statusCode, body: reply.json() }
}

const see = (role: Role, path: string) => send(role, path)
const report = (values: object) => send('liaison', 'observations', values)
const act = (role: Role, id: string, values: object) => send(role, `submissions/${id}/acts`, values)

const software = { indicator: 'internet-software-revenue', period: '2024' }

test('a value goes liaison → approver → plan office, and only then becomes a figure', async () => {
  const entered = await report({ ...software, value: 58.9, unit: '亿元', note: '年报' })
  assert.equal(entered.status, 201)
  assert.equal(entered.body.state, 'entered')
  const { id } = entered.body
  assert.equal(
    (await see('leader', `indicators/${software.indicator}?year=2024`)).body.actual.origin,
    'generated',
  )
  assert.equal((await act('liaison', id, { step: 'approve', version: 2 })).body.code, 'forbidden')
  assert.equal((await act('plan-office', id, { step: 'accept', version: 2 })).body.code, 'step-not-allowed')
  assert.equal((await act('approver', id, { step: 'approve', version: 2 })).body.state, 'approved')
  assert.equal((await act('plan-office', id, { step: 'accept', version: 3 })).body.state, 'accepted')
  const { actual } = (await see('leader', `indicators/${software.indicator}?year=2024`)).body
  assert.deepEqual([actual.value, actual.origin, actual.vintage], [58.9, 'reported', 1])
})

test('a correction is a new vintage with its reason; the old one stays to be seen', async () => {
  const [found] = (await see('liaison', `submissions?period=2024&q=${encodeURIComponent('互联网')}`)).body
    .items
  assert.equal(
    (await act('liaison', found.id, { step: 'correct', version: found.version, value: 59.4 })).body.code,
    'note-required',
  )
  const corrected = await act('liaison', found.id, {
    step: 'correct',
    version: found.version,
    value: 59.4,
    note: '审计后调整',
  })
  assert.equal(corrected.body.state, 'entered')
  await act('approver', found.id, { step: 'approve', version: corrected.body.version })
  await act('plan-office', found.id, { step: 'accept', version: corrected.body.version + 1 })
  const detail = (await see('leader', `indicators/${software.indicator}?year=2024`)).body
  assert.deepEqual(
    [detail.actual.value, detail.actual.vintage, detail.actual.reason],
    [59.4, 2, '审计后调整'],
  )
  const kept = detail.vintages.filter((vintage: { origin: string }) => vintage.origin === 'reported')
  assert.deepEqual(kept.map((vintage: { value: number }) => vintage.value).sort(), [58.9, 59.4])
})

test('whoever saw an older version is told so, and nothing is written', async () => {
  const entered = (await report({ indicator: 'smart-factories', period: '2025', value: 61, unit: 'piece' }))
    .body
  const approved = (await act('approver', entered.id, { step: 'approve', version: entered.version })).body
  const stale = await act('approver', entered.id, { step: 'return', version: entered.version, note: '请核' })
  assert.equal(stale.status, 412)
  assert.equal(stale.body.code, 'stale-version')
  const now = (await see('plan-office', `submissions/${entered.id}`)).body
  assert.equal(now.version, approved.version)
  assert.equal(now.acts.length, 2)
})

test('before approval a value can be entered again or withdrawn; after it only returned', async () => {
  const wish = { indicator: 'national-green-factories', period: '2025', unit: '家' }
  const first = (await report({ ...wish, value: 16 })).body
  const again = (await report({ ...wish, value: 17 })).body
  assert.deepEqual([again.id, again.value, again.acts.length], [first.id, 17, 2])
  await act('approver', first.id, { step: 'approve', version: again.version })
  assert.equal((await report({ ...wish, value: 18 })).body.code, 'awaiting-acceptance')
  const returned = await act('plan-office', first.id, {
    step: 'return',
    version: again.version + 1,
    note: '缺佐证',
  })
  assert.equal(returned.body.state, 'due')
})

const badInputs: readonly (readonly [string, object, number, string])[] = [
  ['a unit nobody knows', { ...software, period: '2025', value: 60, unit: '石' }, 422, 'unknown-unit'],
  [
    'a unit of another dimension',
    { ...software, period: '2025', value: 60, unit: '家' },
    422,
    'unit-mismatch',
  ],
  [
    'ten thousand times too much',
    { ...software, period: '2025', value: 622000, unit: '亿元' },
    422,
    'unit-slip-suspected',
  ],
  [
    'a scope the plan does not count in',
    { ...software, period: '2025', value: 60, unit: '亿元', scope: '全大区' },
    422,
    'unknown-scope',
  ],
  ['no period at all', { ...software, period: '二〇二五', value: 60, unit: '亿元' }, 422, 'unknown-period'],
  [
    'a year outside the plan',
    { ...software, period: '2031', value: 60, unit: '亿元' },
    422,
    'unknown-period',
  ],
  [
    'a period that is not over',
    { ...software, period: '2026', value: 60, unit: '亿元' },
    422,
    'period-not-over',
  ],
  [
    'an indicator the plan does not hold',
    { indicator: 'happiness', period: '2025', value: 60, unit: '亿元' },
    422,
    'unknown-indicator',
  ],
  [
    'another unit’s indicator',
    { indicator: 'high-tech-enterprises', period: '2025', value: 1300, unit: '家' },
    403,
    'forbidden',
  ],
  [
    'text in place of a number',
    { ...software, period: '2025', value: '约60', unit: '亿元' },
    400,
    'invalid-input',
  ],
  [
    'evidence that does not exist',
    {
      ...software,
      period: '2025',
      value: 62,
      unit: '亿元',
      evidence: ['00000000-0000-4000-8000-000000000000'],
    },
    422,
    'evidence-unknown',
  ],
]

for (const [what, values, status, code] of badInputs) {
  test(`${what} is refused with ${code} and leaves nothing behind`, async () => {
    const reply = await report(values)
    assert.deepEqual([reply.status, reply.body.code], [status, code])
    assert.ok(reply.body.detail.length > 10)
    const open = (await see('liaison', `submissions?period=2025&q=${encodeURIComponent('互联网')}`)).body
      .items
    assert.deepEqual(open, [])
  })
}

test('a value in another unit of the same dimension is converted, and a confirmed one is taken as it is', async () => {
  const inWan = await report({
    indicator: 'digital-industry-revenue',
    period: '2025',
    value: 6_951_000,
    unit: '万元',
  })
  assert.equal(inWan.body.value, 695.1)
  const confirmed = await report({
    indicator: 'industrial-investment',
    period: '2025',
    value: 1_070_000,
    unit: '亿元',
    isConfirmed: true,
  })
  assert.equal(confirmed.body.value, 1_070_000)
})

test('work lists hold what waits for the reader, most urgent first, and nothing else', async () => {
  const liaison = (await see('liaison', 'work')).body.items
  assert.ok(
    liaison.length > 0 &&
      liaison.every(
        (item: { state: string; unitId: string }) =>
          item.state === 'due' && item.unitId === 'economy-information',
      ),
  )
  const due = liaison.map((item: { dueOn: string }) => item.dueOn)
  assert.deepEqual(due, [...due].sort())
  const office = (await see('plan-office', 'work')).body.items
  assert.ok(office.every((item: { state: string }) => item.state === 'approved'))
  assert.deepEqual((await see('leader', 'work')).body.items, [])
})

test('completeness splits what was asked of a unit into parts that add up', async () => {
  const rows = (await see('plan-office', 'completeness?year=2026')).body.items
  assert.ok(rows.length >= 4)
  for (const row of rows) assert.equal(row.accepted + row.inProgress + row.overdue + row.notYetDue, row.asked)
  assert.deepEqual(
    (await see('liaison', 'completeness')).body.items.map((row: { unitId: string }) => row.unitId),
    ['economy-information'],
  )
})

test('evidence is kept as it came, given back as an attachment, and closed to other units', async () => {
  const authorization = `Bearer ${await app.tokenOf('liaison')}`
  const url = `/api/v1/districts/${home}/evidence`
  const uploaded = await app.send({
    method: 'POST',
    url: `${url}?unit=economy-information&name=${encodeURIComponent('../佐证.txt')}`,
    headers: { authorization, 'content-type': 'text/plain' },
    payload: Buffer.from('规上企业名单'),
  })
  assert.equal(uploaded.statusCode, 201)
  const { id, name } = uploaded.json()
  assert.equal(name, '佐证.txt')
  const back = await app.send({ method: 'GET', url: `${url}/${id}`, headers: { authorization } })
  assert.equal(back.body, '规上企业名单')
  assert.match(String(back.headers['content-disposition']), /^attachment/)
  const other = `Bearer ${await app.tokenOf('liaison', { unit: 'science-technology' })}`
  assert.equal(
    (await app.send({ method: 'GET', url: `${url}/${id}`, headers: { authorization: other } })).statusCode,
    404,
  )
})

test('several first values for one figure at once make one submission that keeps every act', async () => {
  const wish = { indicator: 'it-industry-integration-index', period: '2025', unit: 'index' }
  const replies = await Promise.all([125.1, 125.2, 125.3, 125.4].map((value) => report({ ...wish, value })))
  assert.deepEqual(
    replies.map((reply) => reply.status),
    [201, 201, 201, 201],
  )
  assert.equal(new Set(replies.map((reply) => reply.body.id)).size, 1)
  const final = (await see('liaison', `submissions/${replies[0]?.body.id}`)).body
  assert.equal(final.acts.length, 4)
})
