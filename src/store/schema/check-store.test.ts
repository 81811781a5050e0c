import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { appendAudit } from '../audit-store.ts'
import { connectOwner } from '../engine/open-pool.ts'
import { checkStore } from './check-store.ts'
import { readMigrations } from './migration-files.ts'

let db: TestDatabase
let owner: pg.Client

before(async () => {
  db = await openTestDatabase()
  owner = await connectOwner(db.address)
  await insertMinimalDistrict(db.database, '990001')
  const entry = {
    at: new Date(),
    actorId: 'a',
    actorName: 'a',
    action: 'x',
    target: 'x',
    detail: {},
    requestId: 'r',
  }
  for (let n = 0; n < 3; n += 1) await db.database.withDistrict('990001', (tx) => appendAudit(tx, entry))
})
after(async () => {
  await owner.end()
  await db.stop()
})

const badOnes = async () =>
  (await checkStore({ ...db, dataDirectory: tmpdir() })).filter((c) => !c.isGood).map((c) => c.found)

test('a healthy database passes every check', async () => {
  assert.deepEqual(await badOnes(), [])
})

const shipped = (await readMigrations()).length

const wounds: readonly (readonly [string, string, RegExp])[] = [
  [
    'alter table evidence no force row level security',
    'alter table evidence force row level security',
    /off on 1 tables/,
  ],
  [
    'grant update (value) on observation to guatu_app',
    'revoke update (value) on observation from guatu_app',
    /1 tables that must be insert-only/,
  ],
  [
    `insert into migration values (999, 'x', 'x', now())`,
    'delete from migration where number = 999',
    new RegExp(`${shipped + 1} of ${shipped} schema steps`),
  ],
  [
    `update audit_event set detail = '{"a":1}' where seq = 2`,
    `update audit_event set detail = '{}' where seq = 2`,
    /broken at record 2 \(content-changed\)/,
  ],
]
for (const [wound, cure, found] of wounds) {
  test(`“${wound}” is found`, async () => {
    await owner.query(wound)
    const bad = await badOnes()
    await owner.query(cure)
    assert.equal(bad.length, 1)
    assert.match(bad[0] ?? '', found)
    assert.deepEqual(await badOnes(), [])
  })
}
