import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, test } from 'node:test'
import { pino } from 'pino'
import { home, openTestApp } from '../../../test/open-test-app.ts'
import { describeError } from './create-logger.ts'

const lines: string[] = []
const sink = new Writable({
  write(chunk, _, done) {
    lines.push(String(chunk))
    done()
  },
})
const app = await openTestApp({ logger: pino({ level: 'info', serializers: { err: describeError } }, sink) })
after(app.stop)

test('a request is logged by its route, status and id; never by its query, token or login', async () => {
  const token = await app.tokenOf('leader')
  const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'trace-0001' }
  await app.send({ method: 'GET', url: `/api/v1/districts/${home}/units?q=somebody`, headers })
  await app.send({ method: 'GET', url: `/api/v1/setup/${home}.${'s'.repeat(43)}` })
  await app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { district: home, login: 'typed-login', password: 'typed-password' },
  })
  const told = lines.join('')
  const [line] = lines.map((text) => JSON.parse(text)).filter(({ requestId }) => requestId === 'trace-0001')
  assert.deepEqual(
    { method: line.method, route: line.route, status: line.status, msg: line.msg },
    { method: 'GET', route: '/api/v1/districts/:district/units', status: 200, msg: 'request' },
  )
  for (const secret of [token, 'somebody', 's'.repeat(43), 'typed-login', 'typed-password']) {
    assert.ok(!told.includes(secret), secret)
  }
})

test('an error is logged with its stack and code, but without the row that a driver quotes', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (login)=(wang.li) exists.',
  })
  const told = describeError(new Error('outer', { cause: error }))
  assert.match(JSON.stringify(told), /duplicate key.*23505/)
  assert.doesNotMatch(JSON.stringify(told), /wang\.li/)
})
