/**
 * The real database for a test file: a clone of a template that was migrated once.
 *
 *     const { database, stop } = await openTestDatabase()
 *     after(stop)
 *
 * With GUATU_TEST_SOCKET the server of that socket folder is used (`startTestServer` in another process); otherwise one is started for this process.
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { registries } from '../src/content/registries/catalogue.generated.ts'
import type { District } from '../src/domain/district.ts'
import { migrateAt } from '../src/store/connect.ts'
import { insertDistrict } from '../src/store/district-store.ts'
import { openEmbedded } from '../src/store/embedded/open-embedded.ts'
import { type Address, openJobPool, openPool } from '../src/store/engine/open-pool.ts'
import { createDatabase, type DistrictDatabase } from '../src/store/engine/transaction.ts'

export interface TestServer {
  /** Socket folder: what GUATU_TEST_SOCKET is set to. */
  readonly socket: string
  stop(): Promise<void>
}

export interface TestDatabase {
  readonly database: DistrictDatabase
  /** As the application's role. */
  readonly pool: pg.Pool
  /** As the owner. */
  readonly address: Address
  stop(): Promise<void>
}

const template = 'guatu_template'
const user = 'guatu'

/** A server of its own in a temporary folder, with the migrated template. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-test-'))
  const server = await openEmbedded(folder, { isDurable: false })
  const socket = server.connection.host
  await administer(socket, `create database ${template}`)
  await migrateAt({ host: socket, user, database: template }, registries)
  return {
    socket,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A database of one's own; `isEmpty` leaves out the schema too. */
export async function openTestDatabase(options: { readonly isEmpty?: boolean } = {}): Promise<TestDatabase> {
  const { socket, stop: stopServer } = await joinServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const source = options.isEmpty === true ? 'template0' : template
  await administer(socket, `create database ${name} template ${source} strategy file_copy`)
  const address: Address = { host: socket, user, database: name }
  const pool = openPool(address)
  const jobPool = openJobPool(address)
  return {
    database: createDatabase(pool, jobPool),
    pool,
    address,
    stop: async () => {
      if (!pool.ended) await pool.end()
      await jobPool.end()
      await administer(socket, `drop database ${name} with (force)`)
      await stopServer()
    },
  }
}

/** The server of this process while at least one of its databases is open. */
const own: { server: Promise<TestServer> | undefined; databases: number } = {
  server: undefined,
  databases: 0,
}

async function joinServer(): Promise<TestServer> {
  const given = process.env.GUATU_TEST_SOCKET
  if (given !== undefined && given !== '') return { socket: given, stop: async () => undefined }
  own.databases += 1
  own.server ??= startTestServer()
  const { socket, stop } = await own.server
  return {
    socket,
    stop: async () => {
      own.databases -= 1
      if (own.databases > 0) return
      own.server = undefined
      await stop()
    },
  }
}

/** The smallest district that can be worked in. */
export async function insertMinimalDistrict(database: DistrictDatabase, code: string): Promise<District> {
  const definition: District = {
    code,
    name: { zh: `测试区 ${code}`, en: `Test district ${code}` },
    city: { zh: '测试市', en: 'Test city' },
    scopes: [
      {
        id: 'district-proper',
        label: { zh: '区本级', en: 'District proper' },
        parts: [],
        isUncertain: false,
      },
    ],
    towns: [],
    parks: [],
    dataOwners: {},
    source: { title: 'test', asOf: '2026-01-01' },
  }
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await database.withDistrict(code, (tx) => insertDistrict(tx, { definition, isDemo: false, createdAt }))
  return definition
}

async function administer(socket: string, sql: string): Promise<void> {
  const client = new pg.Client({ host: socket, user, database: 'postgres' })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
