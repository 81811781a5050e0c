import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { elsewhere, home, openTestApp, password } from '../../../test/open-test-app.ts'

const app = await openTestApp()
after(app.stop)
const minute = 60_000
const wait = (ms: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + ms)
}
const cookieIn = (reply: { cookies: { name: string; value: string }[] }) =>
  reply.cookies.find(({ name }) => name === 'guatu')?.value
const getSession = (cookie: string) =>
  app.send({ method: 'GET', url: '/api/v1/session', headers: { cookie } })
const saveView = (headers: Record<string, string>) =>
  app.send({
    method: 'POST',
    url: `/api/v1/districts/${home}/views`,
    headers,
    payload: { list: 'indicators', name: 'behind', query: 'status=behind' },
  })

for (const login of ['leader', 'locked', 'parallel', 'changer', 'reset-me']) {
  await app.addUser(login, [{ role: 'leader', unit: null }])
}

test('signing in sets an HttpOnly, Lax, host-wide cookie led by the district', async () => {
  const reply = await app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { district: home, login: 'LEADER', password },
  })
  assert.equal(reply.statusCode, 200)
  const header = String(reply.headers['set-cookie'])
  assert.match(header, /^guatu=330212\.[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  assert.equal(reply.headers['cache-control'], 'no-store')
  assert.equal(reply.json().user.login, 'leader')
})

test('the token changes after 15 minutes, the former one works 60 seconds more', async () => {
  const { cookie } = await app.signIn('leader')
  wait(15 * minute)
  const rotated = cookieIn(await getSession(cookie))
  assert.ok(rotated !== undefined && `guatu=${rotated}` !== cookie)
  wait(30_000)
  assert.equal((await getSession(cookie)).statusCode, 200)
  assert.equal((await getSession(`guatu=${rotated}`)).statusCode, 200)
  wait(31_000)
  assert.equal((await getSession(cookie)).statusCode, 401)
  assert.equal((await getSession(`guatu=${rotated}`)).statusCode, 200)
})

test('requests that come at once change the token only once', async () => {
  const { cookie } = await app.signIn('leader')
  wait(15 * minute)
  const replies = await Promise.all(Array.from({ length: 8 }, () => getSession(cookie)))
  assert.deepEqual([...new Set(replies.map(({ statusCode }) => statusCode))], [200])
  assert.equal(replies.filter((reply) => cookieIn(reply) !== undefined).length, 1)
})

test('30 idle minutes end a session, and say so', async () => {
  const { cookie } = await app.signIn('leader')
  wait(31 * minute)
  const reply = await getSession(cookie)
  assert.equal(reply.statusCode, 401)
  assert.equal(reply.json().code, 'session-expired')
  assert.match(String(reply.headers['set-cookie']), /guatu=; .*Expires=Thu, 01 Jan 1970/)
})

test('12 hours end a session however busy it was', async () => {
  let { cookie } = await app.signIn('leader')
  for (let minutes = 0; minutes < 720; minutes += 20) {
    const reply = await getSession(cookie)
    assert.equal(reply.statusCode, 200, `after ${minutes} minutes`)
    const rotated = cookieIn(reply)
    if (rotated !== undefined) cookie = `guatu=${rotated}`
    wait(20 * minute)
  }
  assert.equal((await getSession(cookie)).statusCode, 401)
})

test('signing out ends the session at once', async () => {
  const { cookie, csrf } = await app.signIn('leader')
  assert.equal((await getSession(cookie)).statusCode, 200)
  const headers = { cookie, 'x-csrf-token': csrf }
  const reply = await app.send({ method: 'DELETE', url: '/api/v1/session', headers })
  assert.equal(reply.statusCode, 204)
  assert.equal((await getSession(cookie)).statusCode, 401)
})

const refusedWrites = [
  { name: 'without the CSRF token', headers: (csrf: string) => ({ 'x-other': csrf }) },
  { name: 'with a wrong CSRF token', headers: () => ({ 'x-csrf-token': 'x'.repeat(43) }) },
  {
    name: 'from another site',
    headers: (csrf: string) => ({ 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' }),
  },
  {
    name: 'from a sibling site',
    headers: (csrf: string) => ({ 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' }),
  },
  {
    name: 'from another origin',
    headers: (csrf: string) => ({ 'x-csrf-token': csrf, origin: 'http://evil.example' }),
  },
]
for (const { name, headers } of refusedWrites) {
  test(`a write ${name} is refused`, async () => {
    const { cookie, csrf } = await app.signIn('leader')
    const reply = await saveView({ cookie, ...headers(csrf) })
    assert.equal(reply.statusCode, 403)
    assert.equal(reply.json().code, 'csrf-failed')
  })
}

test('a write with the CSRF token and the own origin is done', async () => {
  const { cookie, csrf } = await app.signIn('leader')
  const own = { origin: 'http://localhost:80', host: 'localhost:80', 'sec-fetch-site': 'same-origin' }
  assert.equal((await saveView({ cookie, 'x-csrf-token': csrf, ...own })).statusCode, 201)
})

test('a foreign page cannot sign a browser in', async () => {
  const reply = await app.send({
    method: 'POST',
    url: '/api/v1/session',
    headers: { origin: 'http://evil.example' },
    payload: { district: home, login: 'leader', password },
  })
  assert.equal(reply.json().code, 'csrf-failed')
})

const tryPassword = (login: string, secret: string) =>
  app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { district: home, login, password: secret },
  })

test('five failures lock the account for 15 minutes, with the same words as any failure', async () => {
  const bodies = new Set<string>()
  for (let i = 0; i < 5; i++) {
    const reply = await tryPassword('locked', 'wrong')
    assert.equal(reply.statusCode, 401)
    bodies.add(reply.json().detail)
  }
  bodies.add((await tryPassword('locked', password)).json().detail)
  bodies.add((await tryPassword('nobody-of-that-name', 'wrong')).json().detail)
  assert.equal(bodies.size, 1)
  wait(15 * minute + 1000)
  assert.equal((await tryPassword('locked', password)).statusCode, 200)
})

test('ten tries a minute from one address at one login, then a pause', async () => {
  wait(2 * minute)
  const statuses: number[] = []
  for (let i = 0; i < 12; i++) statuses.push((await tryPassword('whoever', 'wrong')).statusCode)
  assert.deepEqual(statuses.slice(9), [401, 429, 429])
  const reply = await tryPassword('whoever', 'wrong')
  assert.ok(Number(reply.headers['retry-after']) > 0)
  wait(minute)
  assert.equal((await tryPassword('whoever', 'wrong')).statusCode, 401)
})

test('an unknown login takes as long as a known one', async () => {
  wait(2 * minute)
  const timed = async (login: string) => {
    const start = performance.now()
    await tryPassword(login, 'wrong')
    return performance.now() - start
  }
  await timed('nobody')
  const [unknowns, knowns]: [number[], number[]] = [[], []]
  // In turns, and of each the quickest: other work on the machine only ever adds.
  for (let i = 0; i < 3; i++) {
    unknowns.push(await timed('nobody'))
    knowns.push(await timed('changer'))
  }
  const [unknown, known] = [Math.min(...unknowns), Math.min(...knowns)]
  assert.ok(unknown > known / 3 && known > unknown / 3, `${unknown} ms, ${known} ms`)
  wait(20 * minute)
})

test('changing the password ends the other sessions and keeps this one', async () => {
  const first = await app.signIn('changer')
  const second = await app.signIn('changer')
  const change = (next: string, current = password) =>
    app.send({
      method: 'POST',
      url: '/api/v1/session/password',
      headers: { cookie: second.cookie, 'x-csrf-token': second.csrf },
      payload: { current, next },
    })
  assert.equal((await change('short')).json().code, 'weak-password')
  assert.equal((await change('changer-changer-1')).json().code, 'weak-password')
  assert.equal((await change('a new one of mine', 'wrong')).json().code, 'wrong-credentials')
  assert.equal((await change('a new one of mine')).statusCode, 204)
  assert.equal((await getSession(first.cookie)).statusCode, 401)
  assert.equal((await getSession(second.cookie)).statusCode, 200)
  await app.signIn('changer', 'a new one of mine')
})

test('a one-time password opens nothing but its change', async () => {
  await app.addUser('system', [{ role: 'system-admin', unit: null }])
  const admin = await app.signIn('system')
  const headers = { cookie: admin.cookie, 'x-csrf-token': admin.csrf }
  const users = `/api/v1/districts/${home}/users`
  const payload = { login: 'newcomer', name: '新来的' }
  const added = await app.send({ method: 'POST', url: users, headers, payload })
  assert.equal(added.statusCode, 201)
  const { oneTimePassword } = added.json()
  assert.match(oneTimePassword, /^[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}$/)
  const newcomer = await app.signIn('newcomer', oneTimePassword)
  const refused = await app.send({
    method: 'GET',
    url: `/api/v1/districts/${home}/units`,
    headers: { cookie: newcomer.cookie },
  })
  assert.equal(refused.json().code, 'password-change-required')
  const changed = await app.send({
    method: 'POST',
    url: '/api/v1/session/password',
    headers: { cookie: newcomer.cookie, 'x-csrf-token': newcomer.csrf },
    payload: { current: oneTimePassword, next: 'my very own secret' },
  })
  assert.equal(changed.statusCode, 204)
  assert.equal((await getSession(newcomer.cookie)).json().user.mustChangePassword, false)
})

test('who is deactivated is signed out at once', async () => {
  const victim = await app.signIn('reset-me')
  const id = (await getSession(victim.cookie)).json().user.id
  const headers = { authorization: `Bearer ${await app.tokenOf('system-admin')}` }
  const reply = await app.send({
    method: 'PATCH',
    url: `/api/v1/districts/${home}/users/${id}`,
    headers,
    payload: { version: 1, isActive: false },
  })
  assert.equal(reply.statusCode, 200)
  assert.equal((await getSession(victim.cookie)).statusCode, 401)
  assert.equal((await tryPassword('reset-me', password)).statusCode, 401)
})

test('a token that is broken, expired or of another district is refused', async () => {
  const ask = (token: string, district = home) =>
    app.send({
      method: 'GET',
      url: `/api/v1/districts/${district}/units`,
      headers: { authorization: `Bearer ${token}` },
    })
  const token = await app.tokenOf('leader')
  assert.equal((await ask(token)).statusCode, 200)
  assert.equal((await ask(`${token.slice(0, -1)}_`)).json().code, 'wrong-token')
  assert.equal((await ask('gt_330212_short')).json().code, 'wrong-token')
  assert.equal((await ask(token, elsewhere)).json().code, 'wrong-district')
  wait(31 * 24 * 60 * minute)
  assert.equal((await ask(token)).json().code, 'wrong-token')
})

test('a session of one district reaches nothing of another', async () => {
  const { cookie } = await app.signIn('leader')
  const url = `/api/v1/districts/${elsewhere}/units`
  const reply = await app.send({ method: 'GET', url, headers: { cookie } })
  assert.equal(reply.statusCode, 404)
  assert.equal(reply.json().code, 'wrong-district')
})
