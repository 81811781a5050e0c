/**
 * Connections: the owner's for schema work, a pool as the application's role for everything else.
 *
 *     const pool = openPool({ host: socketFolder, user: 'guatu', database: 'postgres' })
 */
import pg from 'pg'
import { appRole } from '../schema/app-role.ts'
import { StoreProblem } from '../schema/store-problem.ts'

/** A server's address: a `postgresql://` text, or the embedded server's socket. */
export type Address =
  | { readonly url: string }
  | { readonly host: string; readonly user: string; readonly database: string }

/** bigint as a number (ours stay below 2^53), date as its text: a day has no time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number
    if (oid === pg.types.builtins.DATE) return String
    return pg.types.getTypeParser(oid, format)
  }) as typeof pg.types.getTypeParser,
}

const timeouts = {
  connectionTimeoutMillis: 10_000,
  /** The server gives up first; the client's limit is for a server that hangs. */
  statement_timeout: 30_000,
  query_timeout: 35_000,
}

export function openPool(address: Address, max = 12): pg.Pool {
  return guardedPool({
    ...configOf(address, `-c role=${appRole}`),
    ...timeouts,
    max,
    application_name: 'guatu',
  })
}

/** For jobs: few connections, and no limit of time. */
export function openJobPool(address: Address): pg.Pool {
  const { connectionTimeoutMillis } = timeouts
  const config = configOf(address, `-c role=${appRole}`)
  return guardedPool({ ...config, connectionTimeoutMillis, max: 3, application_name: 'guatu job' })
}

function guardedPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, types, idleTimeoutMillis: 60_000 })
  // Without listeners a connection that dies, idle or in use, would end the program; the pool drops it, and whoever used it gets the error.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** One connection as the owner, without time limits: migrations and backups may take long. */
export async function connectOwner(address: Address): Promise<pg.Client> {
  const config = configOf(address, '')
  const client = new pg.Client({
    ...config,
    types,
    connectionTimeoutMillis: 10_000,
    application_name: 'guatu schema',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const text = `The database cannot be reached (${reason}). Check that it runs and that DATABASE_URL is right.`
    throw new StoreProblem('server-unreachable', text, error)
  }
}

function configOf(address: Address, options: string): pg.ClientConfig {
  if (!('url' in address)) return { ...address, options }
  const url = URL.canParse(address.url) ? new URL(address.url) : undefined
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) {
    const text =
      'DATABASE_URL is not a database address; it looks like postgresql://user:password@host:5432/guatu.'
    throw new StoreProblem('connection-text-invalid', text)
  }
  const all = [url.searchParams.get('options') ?? '', options].join(' ').trim()
  if (all !== '') url.searchParams.set('options', all)
  return { connectionString: url.href }
}
