import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { registries } from '../../content/registries/catalogue.generated.ts'
import { openStore } from '../connect.ts'
import { type Address, connectOwner } from '../engine/open-pool.ts'
import { startServer } from '../start-server.ts'
import { dumpSchema } from './dump-schema.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import { StoreProblem, type StoreProblemCode } from './store-problem.ts'

let db: TestDatabase
let owner: pg.Client

before(async () => {
  db = await openTestDatabase({ isEmpty: true })
  owner = await connectOwner(db.address)
})
after(async () => {
  await owner.end()
  await db.stop()
})
beforeEach(async () => {
  await owner.query(
    'drop schema public cascade; create schema public; grant usage on schema public to public',
  )
})

const shipped = async () => ({ migrations: await readMigrations(), registries })

const isProblem = (code: StoreProblemCode) => (error: unknown) =>
  error instanceof StoreProblem && error.code === code

test('migrations run once, also when several programs start at the same moment', async () => {
  const migrations = await readMigrations()
  const clients = await Promise.all([1, 2, 3, 4].map(() => connectOwner(db.address)))
  const counts = await Promise.all(clients.map((client) => migrate(client, { migrations, registries })))
  await Promise.all(clients.map((client) => client.end()))
  assert.deepEqual(counts.sort(), [0, 0, 0, migrations.length])
  assert.equal(await migrate(owner, { migrations, registries }), 0)
})

test('the dumped schema is the one of the migrations', async () => {
  await migrate(owner, await shipped())
  const kept = await readFile(new URL('../schema.sql', import.meta.url), 'utf8')
  assert.equal(await dumpSchema(owner), kept, 'run “node scripts/schema.ts”')
})

test('a migration that was changed after it had run is refused', async () => {
  const migrations = await readMigrations()
  await migrate(owner, { migrations, registries })
  const changed = migrations.map((m) => ({ ...m, checksum: 'other' }))
  await assert.rejects(migrate(owner, { migrations: changed, registries }), isProblem('migration-changed'))
})

test('a database that is ahead of the program is refused', async () => {
  const migrations = await readMigrations()
  await migrate(owner, { migrations, registries })
  await assert.rejects(
    migrate(owner, { migrations: migrations.slice(0, 1), registries }),
    isProblem('migration-newer'),
  )
})

test('a migration that fails is undone as a whole, those before it stay', async () => {
  const [first] = await readMigrations()
  assert.ok(first)
  const broken = { number: 2, name: 'broken', checksum: 'x', sql: 'create table kept (a int); select 1/0' }
  await assert.rejects(
    migrate(owner, { migrations: [first, broken], registries }),
    isProblem('migration-failed'),
  )
  const tables = await owner.query(
    `select to_regclass('kept') as kept, to_regclass('observation') as observation`,
  )
  assert.deepEqual(tables.rows, [{ kept: null, observation: 'observation' }])
})

test('an owner who may not create tables is told what to ask for', async () => {
  await owner.query(`do $$ begin create role poor login; exception when duplicate_object then null; end $$`)
  await owner.query('grant guatu_app to poor')
  const poor: Address = { ...db.address, user: 'poor' } as Address
  const client = await connectOwner(poor)
  await assert.rejects(migrate(client, await shipped()), isProblem('right-missing'))
  await client.end()
})

test('an owner who may not make the role is told the two statements', async () => {
  await owner.query(`do $$ begin create role poorer login; exception when duplicate_object then null; end $$`)
  const client = await connectOwner({ ...db.address, user: 'poorer' } as Address)
  await assert.rejects(migrate(client, await shipped()), isProblem('role-missing'))
  await client.end()
})

test('a wrong database address is told as such', async () => {
  const opened = async (databaseUrl: string) =>
    openStore(await startServer({ databaseUrl, dataDirectory: '/nowhere' }), registries)
  await assert.rejects(opened('mysql://x/y'), isProblem('connection-text-invalid'))
  await assert.rejects(opened('postgresql://nobody@127.0.0.1:1/x'), isProblem('server-unreachable'))
})

test('a store opened by address works as the application’s role and keeps one secret', async () => {
  const socket = 'host' in db.address ? db.address.host : ''
  const name = 'host' in db.address ? db.address.database : ''
  const url = `postgresql://guatu@localhost/${name}?host=${encodeURIComponent(socket)}`
  const store = await openStore(
    await startServer({ databaseUrl: url, dataDirectory: '/nowhere' }),
    registries,
  )
  const make = (n: number) => () => Buffer.alloc(32, n)
  const secrets = await Promise.all([1, 2, 3].map((n) => store.loadSecret('sheet-key', make(n))))
  assert.equal(new Set(secrets.map((s) => Buffer.from(s).toString('hex'))).size, 1)
  await store.ping()
  assert.equal(store.isEmbedded, false)
  await store.stop()
  // One connection: a pool says that it has ended before its connections have.
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const roles = await client.query(`select rolsuper, rolbypassrls from pg_roles where rolname = 'guatu_app'`)
  assert.deepEqual(roles.rows, [{ rolsuper: false, rolbypassrls: false }])
  await client.end()
})
