import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { appendAudit } from './audit-store.ts'
import { connectOwner } from './engine/open-pool.ts'
import { insertEvidence } from './evidence-store.ts'
import { insertObservations } from './observation-store.ts'
import { loadTables } from './schema/load-tables.ts'
import { insertUnits } from './unit-store.ts'

const here = '990001'
const elsewhere = '990002'
let db: TestDatabase
let tenantTables: readonly string[]

before(async () => {
  db = await openTestDatabase()
  const owner = await connectOwner(db.address)
  tenantTables = (await loadTables(owner)).tenant
  await owner.end()
  for (const code of [here, elsewhere]) {
    await insertMinimalDistrict(db.database, code)
    await db.database.withDistrict(code, async (tx) => {
      const unit = {
        id: 'u',
        kind: 'department',
        name: 'u',
        aliases: [],
        divisionCode: null,
        scope: null,
      } as const
      await insertUnits(tx, [unit])
      await insertObservations(tx, [figure()], new Date())
      await insertEvidence(tx, evidence(), Buffer.from('x'))
      const entry = {
        at: new Date(),
        actorId: 'a',
        actorName: 'a',
        action: 'x',
        target: 'x',
        detail: {},
        requestId: 'r',
      }
      await appendAudit(tx, entry)
    })
  }
})
after(() => db.stop())

const figure = () => ({
  id: randomUUID(),
  indicator: 'i',
  subject: 'district',
  scope: 's',
  period: '2025',
  value: 1,
  unit: 'percent' as const,
  vintage: 1,
  origin: 'published' as const,
  asOf: '2026-01-01',
  source: { title: 't' },
  reason: null,
  submissionId: null,
})

const evidence = () => ({
  id: randomUUID(),
  unitId: 'u',
  name: 'n',
  mediaType: 'text/plain',
  sizeBytes: 1,
  sha256: 'x',
  uploadedBy: 'a',
  uploadedAt: new Date(),
})

/** As a careless or hostile statement of the program would run. */
function inside<R extends object>(district: string, text: string, values: readonly unknown[] = []) {
  return db.database.withDistrict(district, (tx) => tx.rows<R>({ name: '', text }, values))
}

test('no row of another district is seen, even where the condition asks for it', async () => {
  for (const table of tenantTables) {
    const rows = await inside(here, `select * from ${table} where district = $1 or true`, [elsewhere])
    assert.ok(
      rows.every((row) => 'district' in row && row.district === here),
      table,
    )
  }
  const seen = await inside<{ district: string }>(here, 'select district from observation')
  assert.deepEqual(seen, [{ district: here }])
})

test('no row can be written into, changed in or removed from another district', async () => {
  const denied = /row-level security/
  const insert = `insert into org_unit (district, id, kind, name) values ($1, 'x', 'department', 'x')`
  await assert.rejects(inside(here, insert, [elsewhere]), denied)
  await assert.rejects(inside(here, 'update org_unit set district = $1', [elsewhere]), denied)
  await inside(here, 'update org_unit set name = $1', ['renamed'])
  await inside(here, 'delete from session')
  assert.deepEqual(await inside(elsewhere, 'select name from org_unit'), [{ name: 'u' }])
})

test('without a district nothing is seen, not even after one was used on the same connection', async () => {
  const client = await db.pool.connect()
  try {
    for (const table of tenantTables) {
      const result = await client.query(`select 1 from ${table}`)
      assert.equal(result.rowCount, 0, table)
    }
    await client.query(`begin; set local app.district = '${here}'`)
    assert.equal((await client.query('select 1 from org_unit')).rowCount, 1)
    await client.query('commit')
    assert.equal((await client.query('select 1 from org_unit')).rowCount, 0)
  } finally {
    client.release()
  }
})

for (const table of ['observation', 'submission_act', 'evidence', 'audit_event']) {
  test(`the application can neither change nor remove rows of ${table}`, async () => {
    await assert.rejects(inside(here, `update ${table} set district = district`), /permission denied/)
    await assert.rejects(inside(here, `delete from ${table}`), /permission denied/)
    await assert.rejects(inside(here, `truncate ${table}`), /permission denied/)
  })
}

const definitions = [
  'create table x (a int)',
  'drop table observation',
  'alter table observation add column x int',
  'alter table observation disable row level security',
  'drop policy one_district on observation',
  'create function f() returns int language sql as $$ select 1 $$',
  'create role x',
]
for (const text of definitions) {
  test(`the application may not “${text}”`, async () => {
    await assert.rejects(inside(here, text), /permission denied|must be owner/)
  })
}

test('a read-only transaction refuses to write', async () => {
  const write = db.database.readDistrict(here, (tx) =>
    tx.rows({ name: '', text: 'insert into session select * from session' }, []),
  )
  await assert.rejects(write, /read-only transaction/)
})

test('a district code that is not six digits never reaches the server', async () => {
  for (const code of ['', '33021', "330212'; drop table x; --", '3302120']) {
    await assert.rejects(
      db.database.withDistrict(code, async () => 1),
      /not a district code/,
    )
  }
})
