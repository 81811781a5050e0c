import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { home, openTestApp, type Sent } from '../../../test/open-test-app.ts'
import { problem } from '../contract/problem.ts'

const app = await openTestApp()
after(app.stop)
const base = `/api/v1/districts/${home}`
const as = async (role: Parameters<typeof app.tokenOf>[0]) => ({
  authorization: `Bearer ${await app.tokenOf(role)}`,
})
const ask = async (sent: Sent & { payload?: string | object }) => {
  const reply = await app.send(sent as Parameters<typeof app.send>[0])
  assert.match(String(reply.headers['content-type']), /^application\/problem\+json/, reply.body)
  assert.equal(reply.headers['cache-control'], 'no-store')
  const told = problem.parse(reply.json())
  assert.equal(told.status, reply.statusCode)
  assert.equal(told.type, `urn:guatu:problem:${told.code}`)
  assert.equal(told.requestId, reply.headers['x-request-id'])
  return { told, reply }
}

const admin = await as('system-admin')
const leader = await as('leader')
const json = { 'content-type': 'application/json' }

const cases: readonly {
  readonly name: string
  readonly sent: Sent & { payload?: string | object }
  readonly status: number
  readonly code: string
  readonly paths?: readonly string[]
}[] = [
  { name: 'no sign-in', sent: { method: 'GET', url: `${base}/plan` }, status: 401, code: 'not-signed-in' },
  {
    name: 'an unknown address of the API',
    sent: { method: 'GET', url: '/api/v1/nothing', headers: leader },
    status: 404,
    code: 'not-found',
  },
  {
    name: 'an unknown file',
    sent: { method: 'GET', url: '/robots.txt' },
    status: 404,
    code: 'not-found',
  },
  {
    name: 'a method that the address has not',
    sent: { method: 'PUT', url: `${base}/units`, headers: leader },
    status: 405,
    code: 'method-not-allowed',
  },
  {
    name: 'reading what is only written',
    sent: { method: 'GET', url: '/api/v1/session/demo' },
    status: 405,
    code: 'method-not-allowed',
  },
  {
    name: 'broken JSON',
    sent: { method: 'POST', url: `${base}/users`, headers: { ...admin, ...json }, payload: '{"login": "a' },
    status: 400,
    code: 'malformed-json',
  },
  {
    name: 'bytes that are no UTF-8',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: { ...admin, ...json },
      payload: Buffer.from([0x7b, 0xff, 0x7d]),
    },
    status: 400,
    code: 'malformed-json',
  },
  {
    name: 'a form instead of JSON',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: { ...admin, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'login=a',
    },
    status: 415,
    code: 'unsupported-media',
  },
  {
    name: 'a body above the limit',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: { ...admin, ...json },
      payload: 'x'.repeat(1_100_000),
    },
    status: 413,
    code: 'payload-too-large',
  },
  {
    name: 'a missing and a malformed field',
    sent: { method: 'POST', url: `${base}/users`, headers: admin, payload: { login: 'Not A Login' } },
    status: 400,
    code: 'invalid-input',
    paths: ['body.login', 'body.name'],
  },
  {
    name: 'no body at all',
    sent: { method: 'POST', url: `${base}/users`, headers: admin },
    status: 400,
    code: 'invalid-input',
    paths: ['body'],
  },
  {
    name: 'a field that is none',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: admin,
      payload: { login: 'ab', name: '甲', role: 'leader' },
    },
    status: 400,
    code: 'invalid-input',
    paths: ['body.role'],
  },
  {
    name: 'a misspelt filter',
    sent: { method: 'GET', url: `${base}/units?kinds=town`, headers: leader },
    status: 400,
    code: 'invalid-input',
    paths: ['query.kinds'],
  },
  {
    name: 'a number that is none',
    sent: { method: 'GET', url: `${base}/units?limit=many`, headers: leader },
    status: 400,
    code: 'invalid-input',
    paths: ['query.limit'],
  },
  {
    name: 'an id that is none',
    sent: { method: 'DELETE', url: `${base}/views/17`, headers: leader },
    status: 404,
    code: 'not-found',
    paths: ['params.id'],
  },
  {
    name: 'a cursor that we did not make',
    sent: { method: 'GET', url: `${base}/units?cursor=zzz`, headers: leader },
    status: 400,
    code: 'cursor-invalid',
  },
  {
    name: 'text that the database cannot hold',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: admin,
      payload: { login: 'nul', name: 'a\u0000b' },
    },
    status: 400,
    code: 'malformed-request',
  },
  {
    name: 'an id that does not exist',
    sent: {
      method: 'DELETE',
      url: `${base}/views/3b241101-e2bb-4255-8caf-4136c566a962`,
      headers: leader,
    },
    status: 404,
    code: 'not-found',
  },
  {
    name: 'another district',
    sent: { method: 'GET', url: '/api/v1/districts/339901/plan', headers: leader },
    status: 404,
    code: 'wrong-district',
  },
  {
    name: 'a role that may not',
    sent: { method: 'GET', url: `${base}/audit`, headers: leader },
    status: 403,
    code: 'forbidden',
  },
  {
    name: 'a foreign name of this host',
    sent: { method: 'GET', url: '/api/v1/welcome', headers: { host: 'rebound.example' } },
    status: 421,
    code: 'wrong-host',
  },
  {
    name: 'a malformed idempotency key',
    sent: {
      method: 'POST',
      url: `${base}/users`,
      headers: { ...admin, 'idempotency-key': 'has blanks in it' },
      payload: { login: 'keyed', name: '甲' },
    },
    status: 400,
    code: 'malformed-request',
  },
  {
    name: 'a set-up link that is none',
    sent: { method: 'GET', url: '/api/v1/setup/330212.short' },
    status: 404,
    code: 'setup-link-unknown',
  },
]

for (const { name, sent, status, code, paths } of cases) {
  test(`${name} is answered with ${status} ${code}`, async () => {
    const { told } = await ask(sent)
    assert.deepEqual({ status: told.status, code: told.code }, { status, code })
    assert.doesNotMatch(told.detail, /\{\w+\}/, 'every fact of the sentence is given')
    if (paths === undefined) return
    assert.deepEqual(
      told.errors.map(({ path }) => path),
      paths,
    )
    for (const { detail } of told.errors) assert.match(detail, /[；;]/, 'says what to do')
  })
}

test('a problem is told in Chinese, and in English to whom likes it better', async () => {
  const url = `${base}/plan`
  const inChinese = await ask({ method: 'GET', url })
  const inEnglish = await ask({
    method: 'GET',
    url,
    headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' },
  })
  assert.match(inChinese.told.detail, /尚未登录/)
  assert.match(inEnglish.told.detail, /not signed in/)
})

test('405 says which methods there are', async () => {
  const { reply } = await ask({ method: 'POST', url: `${base}/units`, headers: leader })
  assert.equal(reply.headers.allow, 'GET')
})

test('a sane request id is kept, another is replaced', async () => {
  const kept = await ask({ method: 'GET', url: '/api/none', headers: { 'x-request-id': 'proxy-000123' } })
  const replaced = await ask({ method: 'GET', url: '/api/none', headers: { 'x-request-id': 'a b\u00e9' } })
  assert.equal(kept.told.requestId, 'proxy-000123')
  assert.match(replaced.told.requestId, /^[0-9a-f-]{36}$/)
})
