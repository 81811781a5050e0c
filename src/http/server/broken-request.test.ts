import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import { openTestApp } from '../../../test/open-test-app.ts'
import { tellBrokenRequest } from './answer/tell-broken-request.ts'

const app = await openTestApp()
const { origin } = await app.server.listen({ host: '127.0.0.1', port: 0 })
after(() => app.stop())

/** What comes back for bytes that are no request, until the connection is closed. */
async function answerTo(bytes: string, at = Number(new URL(origin).port)) {
  const socket = connect(at, '127.0.0.1').setEncoding('utf8')
  socket.write(bytes)
  let text = ''
  for await (const chunk of socket) text += chunk
  const [head = '', body = ''] = text.split('\r\n\r\n')
  return { head, problem: JSON.parse(body) }
}

const cases = [
  ['an address with Chinese letters in it', 'GET /api/health?q=精密 HTTP/1.1\r\n', 400, 'url-not-encoded'],
  ['more headers than are read', `GET / HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n`, 431, 'headers-too-large'],
  ['what is no HTTP', 'EHLO guatu\r\n', 400, 'malformed-request'],
] as const

for (const [name, start, status, code] of cases) {
  test(`${name} is told as a problem, and the connection is closed`, async () => {
    const { head, problem } = await answerTo(`${start}host: 127.0.0.1\r\n\r\n`)
    assert.ok(head.startsWith(`HTTP/1.1 ${status} `), head)
    assert.match(head, /content-type: application\/problem\+json; charset=utf-8/)
    assert.match(head, /connection: close/)
    assert.deepEqual([problem.status, problem.code], [status, code])
    assert.match(problem.requestId, /^[0-9a-f-]{36}$/)
    assert.deepEqual(problem.errors, [])
  })
}

test('a request that does not arrive in time is told so', async () => {
  const server = createServer({ headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 20 })
  server.on(
    'clientError',
    tellBrokenRequest(() => 'an-id'),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: slow } = server.address() as AddressInfo
  const { problem } = await answerTo('GET / HTTP/1.1\r\n', slow)
  assert.deepEqual([problem.status, problem.code, problem.requestId], [408, 'request-too-slow', 'an-id'])
  server.close()
})
