import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { elsewhere, home, openTestApp, ownUnit } from '../../../test/open-test-app.ts'
import { resetPassword } from '../../app/people/reset-password.ts'
import { createSetupLink } from '../../app/session/create-setup-link.ts'
import type { Role } from '../../domain/access/permissions.ts'

const app = await openTestApp()
after(app.stop)
const base = `/api/v1/districts/${home}`

async function send(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  path: string,
  options: { role: Role; body?: object },
) {
  const headers = { authorization: `Bearer ${await app.tokenOf(options.role)}` }
  const payload = options.body === undefined ? {} : { payload: options.body }
  const reply = await app.send({ method, url: `${base}/${path}`, headers, ...payload })
  return { status: reply.statusCode, body: reply.body === '' ? undefined : reply.json() }
}

async function addPerson(login: string) {
  const { body } = await send('POST', 'users', { role: 'system-admin', body: { login, name: login } })
  return body.person
}
const grant = (id: string, version: number, grants: object[]) =>
  send('PUT', `users/${id}/grants`, { role: 'security-admin', body: { version, grants } })

test('units carry what the plan lays on them', async () => {
  const { body } = await send('GET', 'units?kind=department&limit=1000', { role: 'leader' })
  const unit = body.items.find(({ id }: { id: string }) => id === ownUnit)
  assert.ok(unit.leads > 0 && unit.indicators > 0, JSON.stringify(unit))
})

test('a page’s cursor leads through all units once', async () => {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const path: string = `units?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`
    const { body } = await send('GET', path, { role: 'leader' })
    seen.push(...body.items.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor
  } while (cursor !== null)
  const all = await send('GET', 'units?limit=1000', { role: 'leader' })
  assert.deepEqual(seen.toSorted(), all.body.items.map(({ id }: { id: string }) => id).toSorted())
})

test('a unit is changed by who saw its latest version', async () => {
  const change = (version: number, body: object) =>
    send('PATCH', `units/${ownUnit}`, { role: 'plan-office', body: { version, ...body } })
  const first = await change(1, { aliases: ['经信'] })
  assert.deepEqual([first.status, first.body.aliases, first.body.version], [200, ['经信'], 2])
  assert.ok(first.body.leads > 0)
  const stale = await change(1, { isActive: false })
  assert.deepEqual([stale.status, stale.body.code], [412, 'stale-version'])
  assert.equal((await change(2, { scope: 'nowhere' })).body.code, 'unknown-scope')
  assert.equal((await send('PATCH', 'units/none', { role: 'plan-office', body: { version: 1 } })).status, 404)
})

const refusedGrants = [
  {
    name: 'two of the three administrators',
    grants: [
      { role: 'system-admin', unit: null },
      { role: 'audit-admin', unit: null },
    ],
    code: 'roles-exclude',
  },
  {
    name: 'an administrator beside a business role',
    grants: [
      { role: 'security-admin', unit: null },
      { role: 'leader', unit: null },
    ],
    code: 'roles-exclude',
  },
  {
    name: 'a liaison of no unit',
    grants: [{ role: 'liaison', unit: null }],
    code: 'grant-without-unit',
  },
  {
    name: 'a liaison of a unit of nowhere',
    grants: [{ role: 'liaison', unit: 'atlantis' }],
    code: 'unknown-org-unit',
  },
]
for (const [index, { name, grants, code }] of refusedGrants.entries()) {
  test(`nobody is made ${name}`, async () => {
    const person = await addPerson(`refused-${index}`)
    const { body } = await grant(person.id, 1, grants)
    assert.equal(body.code, code)
    assert.doesNotMatch(body.detail, /\{\w+\}/)
  })
}

test('roles are replaced as a whole, and the sender’s version counts', async () => {
  const person = await addPerson('granted')
  const first = await grant(person.id, 1, [
    { role: 'liaison', unit: ownUnit },
    { role: 'liaison', unit: ownUnit },
  ])
  assert.equal(first.status, 200)
  assert.deepEqual(
    first.body.grants.map(({ role, unit }: { role: Role; unit: string }) => [role, unit]),
    [['liaison', ownUnit]],
  )
  assert.equal((await grant(person.id, 1, [])).body.code, 'stale-version')
  assert.deepEqual((await grant(person.id, 2, [])).body.grants, [])
})

test('a name is given once, whatever its letter case', async () => {
  await addPerson('unique')
  const again = await send('POST', 'users', { role: 'system-admin', body: { login: 'unique', name: '乙' } })
  assert.deepEqual([again.status, again.body.code], [409, 'name-taken'])
})

test('the last holder of an administrator’s role can neither lose it nor be deactivated', async () => {
  const { body } = await send('GET', 'users?role=audit-admin', { role: 'system-admin' })
  const [only] = body.items
  assert.equal(body.items.length, 1)
  assert.equal((await grant(only.id, only.version, [])).body.code, 'last-admin')
  const change = { version: only.version, isActive: false }
  const deactivated = await send('PATCH', `users/${only.id}`, { role: 'system-admin', body: change })
  assert.equal(deactivated.body.code, 'last-admin')
})

test('nobody grants, resets or deactivates their own account', async () => {
  const id = await app.addUser('self-security', [{ role: 'security-admin', unit: null }])
  const { cookie, csrf } = await app.signIn('self-security')
  const reply = await app.send({
    method: 'PUT',
    url: `${base}/users/${id}/grants`,
    headers: { cookie, 'x-csrf-token': csrf },
    payload: { version: 1, grants: [] },
  })
  assert.equal(reply.json().code, 'own-account')
})

test('no administrator resets the password of another of the three; the operator’s command does', async () => {
  const { body } = await send('GET', 'users?role=audit-admin', { role: 'system-admin' })
  const { id } = body.items[0]
  const refused = await send('POST', `users/${id}/password-reset`, { role: 'system-admin' })
  assert.deepEqual([refused.status, refused.body.code], [409, 'separated-admin'])
  const context = { ...app.context, now: app.clock.now }
  const { oneTimePassword, person: changed } = await resetPassword(context, { district: home, id })
  assert.ok(oneTimePassword.length >= 10)
  assert.equal(changed.mustChangePassword, true)
})

test('people are never shown with anything of their password', async () => {
  const { body } = await send('GET', 'users?limit=1000', { role: 'system-admin' })
  assert.doesNotMatch(JSON.stringify(body), /argon2|hash/i)
})

test('a set-up link makes the three administrators once and for all', async () => {
  const context = { ...app.context, now: app.clock.now }
  const stale = await createSetupLink(context, elsewhere)
  const link = await createSetupLink(context, elsewhere)
  const url = `/api/v1/setup/${link?.token}`
  const find = (token: string | undefined) => app.send({ method: 'GET', url: `/api/v1/setup/${token}` })
  assert.equal((await find(stale?.token)).json().code, 'setup-link-unknown')
  assert.equal((await find(link?.token)).json().district.code, elsewhere)
  const account = (login: string) => ({ login, name: login, password: `${login.length} drums in the tower` })
  const payload = { system: account('sys'), security: account('sec'), audit: account('aud') }
  const weak = { ...payload, audit: { ...account('aud'), password: 'short' } }
  assert.equal((await app.send({ method: 'POST', url, payload: weak })).json().code, 'weak-password')
  const twice = { ...payload, audit: account('SYS') }
  assert.equal((await app.send({ method: 'POST', url, payload: twice })).json().code, 'name-taken')
  const done = await Promise.all([1, 2, 3].map(() => app.send({ method: 'POST', url, payload })))
  assert.deepEqual(done.map(({ statusCode }) => statusCode).toSorted(), [204, 410, 410])
  assert.equal((await find(link?.token)).json().code, 'setup-link-used')
  assert.equal(await createSetupLink(context, elsewhere), undefined)
  const signedIn = await app.send({
    method: 'POST',
    url: '/api/v1/session',
    payload: { district: elsewhere, login: 'sec', password: account('sec').password },
  })
  assert.deepEqual(
    signedIn.json().grants.map(({ role }: { role: Role }) => role),
    ['security-admin'],
  )
})

test('a set-up link dies after 24 hours', async () => {
  const link = await createSetupLink({ ...app.context, now: app.clock.now }, home)
  app.clock.now = new Date(app.clock.now.getTime() + 24 * 3_600_000)
  const reply = await app.send({ method: 'GET', url: `/api/v1/setup/${link?.token}` })
  assert.deepEqual([reply.statusCode, reply.json().code], [410, 'setup-link-used'])
})

test('the audit list filters by action and day, and its chain is whole', async () => {
  const today = '2026-11-22'
  const { body } = await send('GET', `audit?action=user.add&from=${today}&to=${today}&limit=1000`, {
    role: 'audit-admin',
  })
  assert.ok(body.items.length > 0)
  assert.ok(body.items.every(({ action }: { action: string }) => action === 'user.add'))
  const tomorrow = await send('GET', 'audit?action=user.add&from=2026-11-24', { role: 'audit-admin' })
  assert.deepEqual(tomorrow.body.items, [])
  const checked = await send('GET', 'audit/verification', { role: 'audit-admin' })
  assert.equal(checked.body.isWhole, true)
  assert.equal(checked.body.firstBroken, null)
})
