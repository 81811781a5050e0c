import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { home, openTestApp } from '../../../test/open-test-app.ts'
import type { Role } from '../../domain/access/permissions.ts'
import { readWorkbook } from '../../sheet/xlsx/read-xlsx.ts'
import { dataPolicy } from './door/security-headers.ts'

const webDirectory = await mkdtemp(join(tmpdir(), 'guatu-web-'))
await mkdir(join(webDirectory, 'assets'))
const tag = '<script nonce="__CSP_NONCE__" src="/assets/a.js"></script><style nonce="__CSP_NONCE__"></style>'
for (const entry of ['cockpit', 'phone', 'office']) {
  await writeFile(join(webDirectory, `${entry}.html`), `<title>${entry}</title>${tag}`)
}
await writeFile(join(webDirectory, 'assets', 'a-1234.js'), 'let a = 1')
await writeFile(join(webDirectory, 'assets', 'a-1234.js.gz'), gzipSync('let a = 1'))

const app = await openTestApp({ webDirectory })
after(async () => {
  await app.stop()
  await rm(webDirectory, { recursive: true })
})
const base = `/api/v1/districts/${home}`

async function get(url: string, role?: Role, headers: Record<string, string> = {}) {
  const authorization = role === undefined ? {} : { authorization: `Bearer ${await app.tokenOf(role)}` }
  return app.send({ method: 'GET', url, headers: { ...authorization, ...headers } })
}

test('what every reader sees alike carries a strong ETag and is spared when unchanged', async () => {
  const first = await get(`${base}/indicators?year=2023`, 'leader')
  assert.equal(first.headers['cache-control'], 'private, no-cache')
  const etag = String(first.headers.etag)
  assert.match(etag, /^"[\w-]{27}"$/)
  const second = await get(`${base}/indicators?year=2023`, 'leader', { 'if-none-match': etag })
  assert.equal(second.statusCode, 304)
  assert.equal(second.body, '')
  const other = await get(`${base}/indicators?year=2024`, 'leader', { 'if-none-match': etag })
  assert.equal(other.statusCode, 200)
})

test('what names people or their work is never kept', async () => {
  const cases: readonly (readonly [string, Role])[] = [
    ['users', 'system-admin'],
    ['audit', 'audit-admin'],
    ['submissions', 'leader'],
    ['views?list=units', 'leader'],
  ]
  for (const [path, role] of cases) {
    const reply = await get(`${base}/${path}`, role)
    assert.equal(reply.statusCode, 200, path)
    assert.equal(reply.headers['cache-control'], 'no-store', path)
    assert.equal(reply.headers.etag, undefined, path)
  }
})

test('a shared reply is made anew after a write, and still asks who reads it', async () => {
  const before = await get(`${base}/map`, 'plan-office')
  const shapes = {
    type: 'FeatureCollection',
    features: [330212001, 330212002].map((code, index) => ({
      type: 'Feature',
      properties: { code: String(code) },
      geometry: { type: 'Polygon', coordinates: [square(121 + index)] },
    })),
  }
  const towns: { code: string }[] = (await get(base, 'leader')).json().towns
  const features = towns.map(({ code }, index) => ({
    ...shapes.features[0],
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [square(121 + index / 100)] },
  }))
  const imported = await app.send({
    method: 'POST',
    url: `${base}/map?source=test&referenceSystem=CGCS2000`,
    headers: {
      authorization: `Bearer ${await app.tokenOf('plan-office')}`,
      'content-type': 'application/geo+json',
      'idempotency-key': 'map-1',
    },
    payload: JSON.stringify({ ...shapes, features }),
  })
  assert.equal(imported.statusCode, 201, imported.body.slice(0, 500))
  assert.equal(imported.json().kind, 'imported')
  const afterwards = await get(`${base}/map`, 'leader')
  assert.notEqual(afterwards.headers.etag, before.headers.etag)
  assert.deepEqual(afterwards.json(), imported.json())
  assert.equal((await get(`${base}/map`, 'audit-admin')).statusCode, 403)
})

function square(west: number): number[][] {
  return [
    [west, 29],
    [west + 0.01, 29],
    [west + 0.01, 29.01],
    [west, 29.01],
    [west, 29],
  ]
}

test('a list is exported whole as CSV, with headings and words in the reader’s language', async () => {
  const chinese = await get(`${base}/units?format=csv&limit=3`, 'leader')
  assert.equal(chinese.headers['content-type'], 'text/csv; charset=utf-8')
  assert.match(String(chinese.headers['content-disposition']), /^attachment; filename="guatu-units.csv"/)
  const lines = chinese.body.trim().split('\r\n')
  assert.match(lines[0] ?? '', /单位,类别/)
  assert.ok(lines.length > 40, `${lines.length} lines`)
  assert.ok(lines.some((line) => line.includes('街道')))
  const english = await get(`${base}/users?format=csv`, 'system-admin', { 'accept-language': 'en' })
  assert.match(english.body, /Name,Login,Roles/)
  assert.match(english.body, /liaison/)
})

test('in a file codes are words: of units of measure, periods, scopes, places', async () => {
  const { body } = await get(`${base}/observations?format=csv&indicator=industrial-tax-per-mu`, 'leader')
  const [, ...lines] = body.trim().split('\r\n')
  assert.ok(
    lines.some((line) => /^规上工业亩均税收,姜山镇,区本级,2024年,[\d.]+,万元\/亩,/.test(line)),
    lines[0],
  )
  const files = await Promise.all(
    (['leader', 'liaison'] as const).map((role) => get(`${base}/submissions?format=csv`, role)),
  )
  for (const { body: sent } of files) assert.match(sent, /^\uFEFF演示数据\r\n序号,指标/)
  assert.doesNotMatch(files.map((file) => file.body).join(), /district-proper|wan-yuan|percent/)
})

test('a list is exported as a workbook, and nothing in it can act as a formula', async () => {
  const authorization = `Bearer ${await app.tokenOf('system-admin')}`
  const payload = { login: 'formula', name: '=HYPERLINK("http://x","y")' }
  await app.send({ method: 'POST', url: `${base}/users`, headers: { authorization }, payload })
  const csv = await get(`${base}/users?format=csv&q=formula`, 'system-admin')
  assert.doesNotMatch(csv.body, /(^|[\r\n,])"?=/)
  const reply = await get(`${base}/users?format=xlsx&q=formula`, 'system-admin')
  assert.equal(reply.statusCode, 200)
  assert.equal(reply.rawPayload.subarray(0, 2).toString(), 'PK')
  const book = await readWorkbook(reply.rawPayload)
  assert.ok(book.isOk)
  const cells = book.value.sheets.flatMap(({ rows }) => rows.flat())
  assert.ok(cells.length > 5)
  assert.ok(cells.every((cell) => cell?.formula === undefined))
})

test('a refusal of an export is a problem, not a file', async () => {
  for (const [path, role, status] of [
    ['units?format=pdf', 'leader', 400],
    ['audit?format=csv', 'leader', 403],
  ] as const) {
    const reply = await get(`${base}/${path}`, role)
    assert.equal(reply.statusCode, status)
    assert.match(String(reply.headers['content-type']), /problem\+json/)
  }
})

test('a page gets a nonce of its own each time, in its tags and its policy', async () => {
  const pages = await Promise.all([
    get('/cockpit'),
    get('/cockpit/wall'),
    get('/m/work'),
    get(`/setup/330212.${'x'.repeat(43)}`),
  ])
  const titles = pages.map(({ body }) => /<title>(\w+)/.exec(body)?.[1])
  assert.deepEqual(titles, ['cockpit', 'cockpit', 'phone', 'office'])
  const nonces = pages.map(({ body, headers }) => {
    const nonce = /script nonce="([^"]{20,})"/.exec(body)?.[1] ?? ''
    const policy = String(headers['content-security-policy'])
    assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}'`), policy)
    assert.ok(policy.includes(`style-src 'self' 'nonce-${nonce}'`), policy)
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      assert.ok(policy.includes(rule), rule)
    }
    assert.doesNotMatch(policy, /unsafe/)
    assert.doesNotMatch(body, /__CSP_NONCE__/)
    assert.equal(headers['cache-control'], 'no-store')
    return nonce
  })
  assert.equal(new Set(nonces).size, 4)
})

test('assets are kept for a year and come compressed to whom takes it', async () => {
  const plain = await get('/assets/a-1234.js')
  assert.equal(plain.body, 'let a = 1')
  assert.match(String(plain.headers['cache-control']), /max-age=31536000, immutable/)
  const zipped = await get('/assets/a-1234.js', undefined, { 'accept-encoding': 'gzip' })
  assert.equal(zipped.headers['content-encoding'], 'gzip')
  assert.equal((await get('/assets/../cockpit.html')).statusCode, 404)
  assert.equal((await get('/assets/none.js')).json().code, 'not-found')
})

test('the front door is the office’s start with a session and leads to signing in without', async () => {
  assert.equal((await get('/')).headers.location, '/sign-in')
  assert.match((await get('/', undefined, { cookie: 'guatu=330212.x' })).body, /<title>office/)
})

test('every reply says what a browser must not do', async () => {
  for (const url of ['/', '/cockpit', '/api/v1/welcome', '/api/none', '/favicon.ico', '/api/docs']) {
    const { headers } = await get(url)
    assert.equal(headers['x-content-type-options'], 'nosniff', url)
    assert.equal(headers['referrer-policy'], 'same-origin', url)
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', url)
    assert.equal(headers['strict-transport-security'], undefined, url)
    assert.ok(headers['content-security-policy'], url)
  }
  assert.equal((await get('/api/v1/welcome')).headers['content-security-policy'], dataPolicy)
})

test('the documentation is whole, local and without inline scripts', async () => {
  const page = await get('/api/docs')
  assert.match(String(page.headers['content-security-policy']), /script-src 'self';/)
  assert.doesNotMatch(page.body, /https?:\/\/|<script>/)
  for (const [, url] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    assert.equal((await get(url ?? '')).statusCode, 200, url)
  }
  const api = await get('/api/openapi.json')
  assert.equal(api.json().openapi, '3.1.0')
})

test('health says whether the database answers', async () => {
  const reply = await get('/api/health')
  assert.deepEqual(reply.json(), { status: 'ok', database: 'ok', version: '0.0.0-test' })
})

test('metrics count requests by route, for this machine only', async () => {
  await get(`${base}/units`, 'leader')
  const reply = await get('/metrics')
  assert.match(
    reply.body,
    /guatu_http_request_seconds_count\{method="GET",route="[^"]*units",status="200"\} \d+/,
  )
  assert.match(reply.body, /nodejs_eventloop_lag_seconds/)
  const far = await app.send({ method: 'GET', url: '/metrics', remoteAddress: '10.1.2.3' })
  assert.equal(far.statusCode, 404)
  const passedOn = await get('/metrics', undefined, { 'x-forwarded-for': '127.0.0.1' })
  assert.equal(passedOn.statusCode, 404)
})

test('the demo may be entered from this machine only, and each role is offered', async () => {
  const near = (await get('/api/v1/welcome')).json()
  const far = await app.send({ method: 'GET', url: '/api/v1/welcome', remoteAddress: '10.1.2.3' })
  assert.deepEqual(far.json().demoPeople, [])
  assert.equal(new Set(near.demoPeople.map(({ role }: { role: Role }) => role)).size, 10)
  const leader = near.demoPeople.find(({ role }: { role: Role }) => role === 'leader')
  const enter = (remoteAddress: string) =>
    app.send({
      method: 'POST',
      url: '/api/v1/session/demo',
      payload: { userId: leader.userId },
      remoteAddress,
    })
  assert.equal((await enter('10.1.2.3')).json().code, 'not-loopback')
  const entered = await enter('127.0.0.1')
  assert.equal(entered.statusCode, 200)
  assert.equal(entered.json().district.isDemo, true)
})
