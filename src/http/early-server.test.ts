import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openTestApp } from '../../test/open-test-app.ts'
import { type ListenEarly, listenEarly } from './early-server.ts'

const webDirectory = await mkdtemp(join(tmpdir(), 'guatu-web-'))
for (const entry of ['cockpit', 'phone', 'office'])
  await writeFile(join(webDirectory, `${entry}.html`), `<script nonce="__CSP_NONCE__">${entry}</script>`)
after(() => rm(webDirectory, { recursive: true }))

const open = (more: Partial<ListenEarly> = {}) =>
  listenEarly({
    host: '127.0.0.1',
    port: 0,
    isLoopback: true,
    newId: () => 'id-of-a-request',
    webDirectory,
    ...more,
  })

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** As it comes: a redirect is not followed. */
async function ask(
  url: string,
  options: {
    readonly method?: string
    readonly headers?: Record<string, string>
    readonly agent?: Agent
  } = {},
): Promise<Reply> {
  const sent = request(url, options).end()
  const [response] = await once(sent, 'response')
  let body = ''
  for await (const chunk of response.setEncoding('utf8')) body += chunk
  return { status: response.statusCode, headers: response.headers, body }
}

const whole: RequestListener = (asked, response) => response.end(`whole ${asked.method} ${asked.url}`)

test('pages are answered before there is a server for the rest', async () => {
  const early = await open()
  const start = await ask(early.origin)
  assert.deepEqual([start.status, start.headers.location, start.body], [302, '/sign-in', ''])
  const mine = await ask(early.origin, { headers: { cookie: 'a=1; guatu=x' } })
  assert.equal(mine.status, 200)
  for (const [path, entry] of [
    ['/sign-in?next=%2Fplan', 'office'],
    ['/cockpit', 'cockpit'],
    ['/m/figures', 'phone'],
  ] as const) {
    const { status, headers, body } = await ask(early.origin + path)
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
    assert.deepEqual([status, body], [200, `<script nonce="${nonce}">${entry}</script>`])
  }
  assert.equal((await ask(`${early.origin}/sign-in`, { method: 'HEAD' })).body, '')
  await early.close()
})

test('an early page has the headers of a later one', async (context) => {
  const app = await openTestApp({ webDirectory })
  context.after(() => app.stop())
  const early = await open()
  context.after(() => early.close())
  for (const path of ['/', '/sign-in']) {
    const later = await app.send({ method: 'GET', url: path })
    const { headers } = await ask(early.origin + path)
    const own = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'x-request-id']
    const shown = (all: Record<string, unknown>) =>
      Object.entries(all)
        .filter(([name]) => !own.includes(name))
        .map(([name, value]) => [name, String(value).replace(/nonce-[^']+/g, 'nonce')])
        .sort()
    assert.deepEqual(shown(headers), shown(later.headers), path)
    assert.equal(headers['x-request-id'], 'id-of-a-request')
  }
})

test('all else waits, is answered in its turn, and so are pages from then on', async () => {
  const early = await open()
  const asked = [
    ask(`${early.origin}/api/health`),
    ask(`${early.origin}/assets/a-1.js`),
    ask(`${early.origin}/metrics`),
    ask(`${early.origin}/sign-in`, { method: 'POST' }),
    ask(`${early.origin}/sign-in`, { headers: { host: 'guatu.example' } }),
  ]
  let isAnswered = false
  void Promise.race(asked).then(() => {
    isAnswered = true
  })
  await ask(early.origin)
  assert.equal(isAnswered, false)
  early.adopt(whole)
  early.handOver()
  assert.deepEqual(
    (await Promise.all(asked)).map(({ body }) => body),
    [
      'whole GET /api/health',
      'whole GET /assets/a-1.js',
      'whole GET /metrics',
      'whole POST /sign-in',
      'whole GET /sign-in',
    ],
  )
  assert.equal((await ask(`${early.origin}/sign-in`)).body, 'whole GET /sign-in')
  await early.close()
})

test('without built pages everything waits', async () => {
  const early = await open({ webDirectory: join(webDirectory, 'nowhere') })
  const asked = ask(`${early.origin}/sign-in`)
  early.adopt(whole)
  early.handOver()
  assert.equal((await asked).body, 'whole GET /sign-in')
  await early.close()
})

test('whoever waits is sent away when the server never comes', async () => {
  const early = await open()
  const asked = assert.rejects(ask(`${early.origin}/api/health`), /hang up|reset/)
  await ask(early.origin)
  await early.close()
  await asked
})

test('what has begun is answered before it closes, also on a connection that is kept', async () => {
  const early = await open()
  const begun = Promise.withResolvers<void>()
  const going = Promise.withResolvers<void>()
  early.adopt((_, response) => {
    begun.resolve()
    void going.promise.then(() => response.end('done'))
  })
  early.handOver()
  const agent = new Agent({ keepAlive: true })
  const asked = ask(`${early.origin}/api/health`, { agent })
  await begun.promise
  const closed = early.close()
  going.resolve()
  assert.equal((await asked).body, 'done')
  await closed
  await early.close()
  agent.destroy()
})

test('a port that is taken is told', async () => {
  const early = await open()
  await assert.rejects(open({ port: Number(new URL(early.origin).port) }), /EADDRINUSE/)
  await early.close()
})
