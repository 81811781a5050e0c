import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { home, openTestApp, ownUnit } from '../../../test/open-test-app.ts'
import { getAuditHead } from '../../store/audit-store.ts'
import type { Database } from '../../store/tx.ts'
import { OnceDatabase } from './answer/once-database.ts'

const app = await openTestApp()
after(app.stop)
const base = `/api/v1/districts/${home}`
const countRecords = () => app.database.readDistrict(home, async (tx) => (await getAuditHead(tx)).seq)

async function write(key: string, payload: object, role: 'system-admin' | 'plan-office' = 'system-admin') {
  const headers = { authorization: `Bearer ${await app.tokenOf(role)}`, 'idempotency-key': key }
  return app.send({ method: 'POST', url: `${base}/views`, headers, payload })
}
const view = (name: string) => ({ list: 'users', name, query: 'q=a' })

test('the same key and request is done once and answered again', async () => {
  const first = await write('key-1', view('mine'))
  const before = await countRecords()
  const second = await write('key-1', view('mine'))
  assert.equal(first.statusCode, 201)
  assert.equal(second.statusCode, 201)
  assert.deepEqual(second.json(), first.json())
  assert.equal(first.headers['idempotency-replayed'], undefined)
  assert.equal(second.headers['idempotency-replayed'], 'true')
  assert.equal(await countRecords(), before)
})

test('the same key with another request is refused and does nothing', async () => {
  await write('key-2', view('one'))
  const before = await countRecords()
  const other = await write('key-2', view('two'))
  assert.equal(other.statusCode, 422)
  assert.equal(other.json().code, 'idempotency-mismatch')
  assert.equal(await countRecords(), before)
})

test('keys of different people do not meet', async () => {
  await write('key-3', view('theirs'))
  const other = await write('key-3', view('other'), 'plan-office')
  assert.equal(other.statusCode, 201)
})

test('twenty posts at once have exactly one effect and one answer', async () => {
  const before = await countRecords()
  const replies = await Promise.all(Array.from({ length: 20 }, () => write('key-4', view('at once'))))
  assert.deepEqual([...new Set(replies.map(({ statusCode }) => statusCode))], [201])
  assert.equal(new Set(replies.map((reply) => reply.json().id)).size, 1)
  assert.equal(replies.filter(({ headers }) => headers['idempotency-replayed'] === undefined).length, 1)
  assert.equal(await countRecords(), before + 1)
})

test('twenty reports of a value at once, each with its own key, are all answered', async () => {
  const authorization = `Bearer ${await app.tokenOf('liaison', { unit: ownUnit })}`
  const payload = { indicator: 'internet-software-revenue', period: '2024', value: 58.9, unit: '亿元' }
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      app.send({
        method: 'POST',
        url: `${base}/observations`,
        headers: { authorization, 'idempotency-key': `report-${index}` },
        payload,
      }),
    ),
  )
  const statuses = replies.map(({ statusCode }) => statusCode)
  assert.ok(
    statuses.every((status) => status < 500),
    statuses.join(' '),
  )
})

test('what was refused keeps no key: once the reason is gone, the same request goes through', async () => {
  const authorization = `Bearer ${await app.tokenOf('system-admin')}`
  const payload = { login: 'stale', name: '甲' }
  const added = await app.send({
    method: 'POST',
    url: `${base}/users`,
    headers: { authorization },
    payload,
  })
  const url = `${base}/users/${added.json().person.id}`
  const rename = (version: number, key?: string) =>
    app.send({
      method: 'PATCH',
      url,
      headers: { authorization, ...(key === undefined ? {} : { 'idempotency-key': key }) },
      payload: { version, name: `第${version}版` },
    })
  assert.equal((await rename(2, 'key-5')).json().code, 'stale-version')
  assert.equal((await rename(1)).statusCode, 200)
  const done = await rename(2, 'key-5')
  assert.deepEqual([done.statusCode, done.json().version], [200, 3])
  const again = await rename(2, 'key-5')
  assert.deepEqual([again.statusCode, again.headers['idempotency-replayed']], [200, 'true'])
})

test('a one-time password is never kept: repeating the request says how to get another', async () => {
  const authorization = `Bearer ${await app.tokenOf('system-admin')}`
  const headers = { authorization, 'idempotency-key': 'key-6' }
  const payload = { login: 'once', name: '乙' }
  const first = await app.send({ method: 'POST', url: `${base}/users`, headers, payload })
  assert.equal(first.statusCode, 201)
  const second = await app.send({ method: 'POST', url: `${base}/users`, headers, payload })
  assert.equal(second.statusCode, 409)
  assert.equal(second.json().code, 'reply-not-kept')
  assert.ok(!second.body.includes(first.json().oneTimePassword))
})

test('204 is replayed too', async () => {
  const saved = await write('key-7', view('to go'))
  const authorization = `Bearer ${await app.tokenOf('system-admin')}`
  const remove = () =>
    app.send({
      method: 'DELETE',
      url: `${base}/views/${saved.json().id}`,
      headers: { authorization, 'idempotency-key': 'key-8' },
    })
  assert.equal((await remove()).statusCode, 204)
  const again = await remove()
  assert.equal(again.statusCode, 204)
  assert.equal(again.headers['idempotency-replayed'], 'true')
})

const claim = {
  district: home,
  actorId: 'tester',
  fingerprint: 'f',
  createdAt: new Date('2026-11-22T00:00:00Z'),
}
const record = (database: Database) =>
  database.withDistrict(home, async (tx) => {
    await tx.rows(
      { name: 'test.alias', text: `update org_unit set aliases = array['记'] where district = $1` },
      [home],
    )
    return 'written'
  })
const readAliases = () =>
  app.database.readDistrict(home, async (tx) => {
    const text = `select count(*)::int as count from org_unit where district = $1 and aliases = array['记']`
    const rows = await tx.rows<{ count: number }>({ name: 'test.count', text }, [home])
    return rows[0]?.count
  })

test('a failure after the write takes the write and the key back', async () => {
  const once = new OnceDatabase(app.database, { ...claim, key: 'key-9' })
  const failing = once.run(async (database) => {
    assert.equal(await record(database), 'written')
    throw new Error('after the write')
  })
  await assert.rejects(failing, /after the write/)
  assert.equal(await readAliases(), 0)
  const second = new OnceDatabase(app.database, { ...claim, key: 'key-9' })
  const done = await second.run(async (database) => ({ status: 200, body: await record(database) }))
  assert.deepEqual(done, { status: 200, body: 'written', isReplayed: false })
  assert.ok(Number(await readAliases()) > 0)
})

test('what a use-case reads after its write is its own write, before anyone else sees it', async () => {
  const name = {
    name: 'test.name',
    text: `update org_unit set scope = 'seen' where district = $1 and id = $2`,
  }
  const read = { name: 'test.read', text: 'select scope from org_unit where district = $1 and id = $2' }
  const look = (database: Database) =>
    database.readDistrict(
      home,
      async (tx) => (await tx.rows<{ scope: string }>(read, [home, ownUnit]))[0]?.scope,
    )
  const once = new OnceDatabase(app.database, { ...claim, key: 'key-10' })
  await once.run(async (database) => {
    await database.withDistrict(home, (tx) => tx.rows(name, [home, ownUnit]))
    assert.equal(await look(database), 'seen')
    assert.notEqual(await look(app.database), 'seen')
    return { status: 200, body: null }
  })
  assert.equal(await look(app.database), 'seen')
})

test('work that outlives its request begins on a database of its own once the writes are committed', async () => {
  const once = new OnceDatabase(app.database, { ...claim, key: 'key-11' })
  const begun: Database[] = []
  await once.run(async (database) => {
    await database.withDistrict(home, async () => undefined)
    database.afterCommit((own) => begun.push(own))
    assert.equal(begun.length, 0)
    return { status: 200, body: null }
  })
  assert.deepEqual(begun, [app.database])
})
