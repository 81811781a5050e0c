/**
 * Opens the store: brings the schema of the server up to date, and hands out a database that acts as the application's role.
 *
 *     const store = await openStore(await startServer({ databaseUrl: process.env.DATABASE_URL, dataDirectory: './data' }), registries)
 *     await store.database.withDistrict('330212', (tx) => …)
 *     await store.stop()
 */
import type pg from 'pg'
import type { Registry } from '../domain/registry/registry.ts'
import { assertSm3 } from './audit-hash.ts'
import { type Address, connectOwner, openJobPool, openPool } from './engine/open-pool.ts'
import { createDatabase, type DistrictDatabase } from './engine/transaction.ts'
import { migrate } from './schema/migrate.ts'
import { readMigrations } from './schema/migration-files.ts'
import type { StoreServer } from './start-server.ts'

export interface Store {
  readonly database: DistrictDatabase
  /** For backup, restore and doctor, which connect as the owner. */
  readonly address: Address
  readonly isEmbedded: boolean
  /** Connections of the pool right now. */
  readPool(): { readonly total: number; readonly idle: number; readonly waiting: number }
  /** Answers when the server does; throws otherwise. */
  ping(): Promise<void>
  /** The key of that name, made by `make` when there is none yet. All programs on the database get the same. */
  loadSecret(name: string, make: () => Uint8Array): Promise<Uint8Array>
  stop(): Promise<void>
}

/** The store takes the server over: it is stopped with it, or when the store cannot be opened. */
export async function openStore(server: StoreServer, registries: readonly Registry[]): Promise<Store> {
  try {
    assertSm3()
    await migrateAt(server.address, registries)
  } catch (error) {
    await server.stop()
    throw error
  }
  const pool = openPool(server.address)
  const database = createDatabase(pool, openJobPool(server.address))
  return {
    database,
    address: server.address,
    isEmbedded: server.isEmbedded,
    readPool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    ping: async () => {
      await pool.query('select 1')
    },
    loadSecret: (name, make) => loadSecret(pool, name, make),
    stop: async () => {
      if (!pool.ended) await database.close()
      await server.stop()
    },
  }
}

/** Brings the database at the address up to date. */
export async function migrateAt(address: Address, registries: readonly Registry[]): Promise<void> {
  const client = await connectOwner(address)
  try {
    await migrate(client, { migrations: await readMigrations(), registries })
  } finally {
    await client.end()
  }
}

async function loadSecret(pool: pg.Pool, name: string, make: () => Uint8Array): Promise<Uint8Array> {
  const find = 'select value from installation_secret where name = $1'
  const found = await pool.query<{ value: Uint8Array }>(find, [name])
  if (found.rows[0] !== undefined) return found.rows[0].value
  const insert = 'insert into installation_secret (name, value) values ($1, $2) on conflict (name) do nothing'
  await pool.query(insert, [name, make()])
  const kept = await pool.query<{ value: Uint8Array }>(find, [name])
  if (kept.rows[0] === undefined) throw new Error(`the secret ${name} was not kept`)
  return kept.rows[0].value
}
