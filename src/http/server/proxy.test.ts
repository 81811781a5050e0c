import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { home, openTestApp, password } from '../../../test/open-test-app.ts'

const app = await openTestApp({ publicOrigin: 'https://guatu.example' })
after(app.stop)
await app.addUser('leader', [{ role: 'leader', unit: null }])

const signIn = (headers: Record<string, string>) =>
  app.send({
    method: 'POST',
    url: '/api/v1/session',
    headers: { host: 'guatu.example', 'x-forwarded-for': '10.1.2.3', ...headers },
    payload: { district: home, login: 'leader', password },
  })

test('behind https the cookie is Secure and browsers are told to stay on https', async () => {
  const reply = await signIn({ origin: 'https://guatu.example' })
  assert.equal(reply.statusCode, 200)
  assert.match(String(reply.headers['set-cookie']), /; Secure/)
  assert.equal(reply.headers['strict-transport-security'], 'max-age=31536000')
})

test('behind a proxy nobody is on this machine, whatever is claimed', async () => {
  for (const forwarded of ['10.1.2.3', '127.0.0.1']) {
    const headers = { host: 'guatu.example', 'x-forwarded-for': forwarded }
    const welcome = await app.send({ method: 'GET', url: '/api/v1/welcome', headers })
    assert.deepEqual(welcome.json().demoPeople, [])
  }
})

test('another origin or host than the public one is refused', async () => {
  assert.equal((await signIn({ origin: 'https://other.example' })).json().code, 'csrf-failed')
  assert.equal((await signIn({ host: 'other.example' })).json().code, 'wrong-host')
})

test('each visitor’s tries are counted by the address that the proxy saw', async () => {
  const guess = (ip: string) =>
    app.send({
      method: 'POST',
      url: '/api/v1/session',
      headers: { host: 'guatu.example', 'x-forwarded-for': ip },
      payload: { district: home, login: 'whoever', password: 'wrong' },
    })
  for (let i = 0; i < 10; i++) await guess('10.0.0.1')
  assert.equal((await guess('10.0.0.1')).statusCode, 429)
  assert.equal((await guess('10.0.0.2')).statusCode, 401)
})
