/**
 * Brings the schema up to the program: numbered files, each in one transaction, written down with its checksum.
 *
 *     await migrate(client, await readMigrations())   // on a second run nothing happens
 *
 * The client is the owner's. Two programs that start at once take turns.
 */
import type pg from 'pg'
import type { Registry } from '../../domain/registry/registry.ts'
import { ensureAppRole } from './app-role.ts'
import type { Migration } from './migration-files.ts'
import { StoreProblem } from './store-problem.ts'
import { syncRegistries } from './sync-registries.ts'

interface Applied {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

/** Any number, the same in every version of the program. */
const lockKey = 822_408

export interface Schema {
  readonly migrations: readonly Migration[]
  readonly registries: readonly Registry[]
}

/** Tells how many files were applied now. */
export async function migrate(client: pg.Client, { migrations, registries }: Schema): Promise<number> {
  await checkServer(client)
  await client.query('select pg_advisory_lock($1)', [lockKey])
  try {
    await ensureAppRole(client)
    const applied = await loadApplied(client)
    checkApplied(applied, migrations)
    const missing = migrations.slice(applied.length)
    for (const migration of missing) await apply(client, migration)
    await syncRegistries(client, registries)
    return missing.length
  } finally {
    await unlock(client)
  }
}

/** A lost connection has released the lock by itself, and its own error is the one to be told. */
async function unlock(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined)
}

async function checkServer(client: pg.Client): Promise<void> {
  const result = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  const { version = 0, encoding = '' } = result.rows[0] ?? {}
  if (version < 150_000) {
    const major = Math.floor(version / 10_000)
    throw new StoreProblem('server-too-old', `The server is PostgreSQL ${major}; Guatu needs 15 or newer.`)
  }
  if (encoding !== 'UTF8') {
    const text = `The database is encoded in ${encoding}; Guatu needs UTF8. Create one with: create database guatu encoding 'UTF8' template template0;`
    throw new StoreProblem('server-encoding', text)
  }
}

async function loadApplied(client: pg.Client): Promise<readonly Applied[]> {
  const found = await client.query<{ isThere: boolean }>(
    `select to_regclass('migration') is not null as "isThere"`,
  )
  if (found.rows[0]?.isThere !== true) return []
  const result = await client.query<Applied>('select number, name, checksum from migration order by number')
  return result.rows
}

function checkApplied(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [index, row] of applied.entries()) {
    const migration = migrations[index]
    if (migration === undefined) {
      const text = `The database is at schema ${applied.length}, this program knows only ${migrations.length}. Start the version of Guatu that wrote it, or a newer one.`
      throw new StoreProblem('migration-newer', text)
    }
    if (row.number !== migration.number || row.checksum !== migration.checksum) {
      const text = `Schema step ${row.number} (${row.name}) in the database is not the one of this program. Its file was changed after it had run: put the released file back.`
      throw new StoreProblem('migration-changed', text)
    }
  }
}

const createTable = `create table if not exists migration (
  number int primary key, name text not null, checksum text not null, applied_at timestamptz not null)`

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(createTable)
    await client.query(migration.sql)
    await client.query(
      'insert into migration (number, name, checksum, applied_at) values ($1, $2, $3, now())',
      [migration.number, migration.name, migration.checksum],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw problemOf(migration, error)
  }
}

function problemOf(migration: Migration, error: unknown): StoreProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  const reason = error instanceof Error ? error.message : String(error)
  if (code === '42501' || code === '3F000') {
    const text = `The database user may not create tables (${reason}). Make it the owner of the database, or grant it CREATE on the schema public.`
    return new StoreProblem('right-missing', text, error)
  }
  const text = `Schema step ${migration.number} (${migration.name}) failed and was undone: ${reason}`
  return new StoreProblem('migration-failed', text, error)
}
