import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { connectOwner } from '../engine/open-pool.ts'
import { loadTables } from './load-tables.ts'
import { tableClasses } from './table-classes.ts'

let db: TestDatabase
let owner: pg.Client
let tenantTables: readonly string[]
let stagingTables: readonly string[]

before(async () => {
  db = await openTestDatabase()
  owner = await connectOwner(db.address)
  const { tenant, staging } = await loadTables(owner)
  tenantTables = tenant
  stagingTables = staging
})
after(async () => {
  await owner.end()
  await db.stop()
})

async function names(sql: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const result = await owner.query<{ name: string }>(sql, [...values])
  return result.rows.map((row) => row.name)
}

test('every table has its class stated, and every stated table exists', async () => {
  const found = await names(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  const stated = new Set([...Object.keys(tableClasses), ...tenantTables, ...stagingTables])
  assert.deepEqual(found, [...stated].sort())
})

test('primary keys and unique indexes of tenant tables begin with district', async () => {
  const found = await names(
    `select i.indexrelid::regclass::text as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indrelid = any($1::regclass[]) and i.indisunique and a.attname <> 'district'`,
    [tenantTables],
  )
  assert.deepEqual(found, [])
  const keyed = await names(
    `select conrelid::regclass::text as name from pg_constraint where contype = 'p' and conrelid = any($1::regclass[]) order by 1`,
    [tenantTables],
  )
  assert.deepEqual(keyed, [...tenantTables].sort())
})

test('foreign keys of tenant tables begin with district on both sides, and never set null', async () => {
  const found = await names(
    `select conname as name from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
     where c.contype = 'f' and (a.attname <> 'district' or f.attname <> 'district' or c.confdeltype in ('n', 'd') or c.confupdtype in ('n', 'd'))`,
  )
  assert.deepEqual(found, [])
})

test('district is the first column, six digits of text, never null', async () => {
  const found = await names(
    `select attrelid::regclass::text as name from pg_attribute where attrelid = any($1::regclass[]) and attnum = 1
     and attname = 'district' and attnotnull and atttypid = 'text'::regtype order by 1`,
    [tenantTables],
  )
  assert.deepEqual(found, [...tenantTables].sort())
})

test('there are no triggers, identities, sequences, deferrable constraints or long names', async () => {
  const found = await names(
    `select tgname as name from pg_trigger where not tgisinternal
     union all select attrelid::regclass::text from pg_attribute where attidentity <> '' and attrelid::regclass::text = any($1)
     union all select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
     union all select conname from pg_constraint where condeferrable
     union all select relname from pg_class where relnamespace = 'public'::regnamespace and length(relname) > 50
     union all select conname from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and length(conname) > 50`,
    [tenantTables],
  )
  assert.deepEqual(found, [])
})

test('row-level security is forced on every tenant table, by the same policy', async () => {
  const forced = await names(
    'select relname as name from pg_class where relrowsecurity and relforcerowsecurity order by 1',
  )
  assert.deepEqual(forced, [...tenantTables].sort())
  const policies = await names(
    `select distinct qual as name from pg_policies where cmd = 'ALL' and roles = '{public}' and with_check is null`,
  )
  assert.deepEqual(policies, [`(district = NULLIF(current_setting('app.district'::text, true), ''::text))`])
})

test('Chinese text can be ordered by pinyin', async () => {
  const ordered = await names(
    `select x as name from unnest(array['张三','李四','阿宝']) x order by x collate "zh-x-icu"`,
  )
  assert.deepEqual(ordered, ['阿宝', '李四', '张三'])
})
