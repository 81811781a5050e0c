/**
 * Transactions inside one district, on connections of a pool.
 *
 *     const database = createDatabase(pool)
 *     await database.withDistrict('330212', (tx) => insertUser(tx, user))
 *
 * `work` may run more than once (deadlock, lost connection before COMMIT), so it keeps its effects inside the transaction.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import copyStreams from 'pg-copy-streams'
import type { Database, Statement, Tx } from '../tx.ts'
import {
  isConnectionLoss,
  isTransient,
  mustDropConnection,
  StoreUnavailable,
  toStoreError,
} from './database-error.ts'

type Work<T> = (tx: Tx) => Promise<T>
type Mode = 'read-write' | 'read-only' | 'snapshot'

export interface DistrictDatabase extends Database {
  /** As `readDistrict`, but every statement sees the same moment: for checks and exports of several statements. */
  readSnapshot<T>(district: string, work: Work<T>): Promise<T>
}

const opening = {
  'read-write': 'begin',
  'read-only': 'begin read only',
  snapshot: 'begin isolation level repeatable read read only',
} as const satisfies Record<Mode, string>

/** Waits before the tries after the first, in milliseconds: about 6 s together, which outlasts a restart of the server. */
const retryWaits = [10, 40, 150, 400, 900, 1500, 3000] as const

/** `jobs` are the connections without time limits; those of the pool unless said. */
export function createDatabase(pool: pg.Pool, jobs: pg.Pool = pool): DistrictDatabase {
  const run = <T>(district: string, mode: Mode, work: Work<T>): Promise<T> =>
    retried(() => transact(pool, begin(district, mode), work))
  const self: DistrictDatabase = {
    withDistrict: (district, work) => run(district, 'read-write', work),
    // Not done again by itself: a job knows what of it is done already.
    workDistrict: (district, work) => transact(jobs, begin(district, 'read-write'), work),
    readDistrict: (district, work) => run(district, 'read-only', work),
    readSnapshot: (district, work) => run(district, 'snapshot', work),
    // Its writes are committed when they are answered.
    afterCommit: (work) => work(self),
    listDistricts: () => retried(() => listDistricts(pool)),
    close: async () => {
      await pool.end()
      if (jobs !== pool) await jobs.end()
    },
  }
  return self
}

interface Opening {
  readonly district: string
  readonly sql: string
}

/** The setting is a constant in the text, since a distributed server passes only `SET LOCAL` on to its workers. */
function begin(district: string, mode: Mode): Opening {
  if (!/^\d{6}$/.test(district)) throw new Error(`not a district code: ${JSON.stringify(district)}`)
  return { district, sql: `${opening[mode]}; set local app.district = '${district}'` }
}

async function transact<T>(pool: pg.Pool, { district, sql }: Opening, work: Work<T>): Promise<T> {
  const client = await pool.connect()
  let lost: unknown
  let isCommitting = false
  try {
    await client.query(sql)
    const result = await work(createTx(client, district))
    isCommitting = true
    await commit(client)
    return result
  } catch (error) {
    lost = await rolledBack(client, error)
    if (isCommitting && isConnectionLoss(error)) throw new StoreUnavailable(true, error)
    throw error
  } finally {
    client.release(lost === undefined ? undefined : true)
  }
}

/** COMMIT of a transaction in which a statement has failed says ROLLBACK and no error: whoever swallowed that error must hear of it. */
async function commit(client: pg.PoolClient): Promise<void> {
  const reply = await client.query('commit')
  if (reply.command !== 'COMMIT') throw new Error('a failed statement was ignored: nothing was committed')
}

/** Rolls back; returns what makes the connection unusable, if anything does. */
async function rolledBack(client: pg.PoolClient, error: unknown): Promise<unknown> {
  if (mustDropConnection(error)) return error
  try {
    await client.query('rollback')
    return undefined
  } catch (rollbackError) {
    return rollbackError
  }
}

export function createTx(client: pg.ClientBase, district: string): Tx {
  return {
    district,
    async rows<R extends object>(statement: Statement, values: readonly unknown[]): Promise<readonly R[]> {
      try {
        const { name, text } = statement
        const result = await client.query<R>({ name, text, values: [...values] })
        return result.rows
      } catch (error) {
        throw toStoreError(error)
      }
    },
    copyIn: (text, pieces) => copyIn(client, bound(text, district), pieces),
    copyOut: (text) => copyOut(client, bound(text, district)),
  }
}

/** The district was checked to be six digits when the transaction began. */
function bound(text: string, district: string): string {
  return text.replaceAll('$1', `'${district}'`)
}

async function copyIn(
  client: pg.ClientBase,
  text: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<number> {
  const stream = client.query(copyStreams.from(text))
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), stream)
    return stream.rowCount
  } catch (error) {
    throw toStoreError(error)
  }
}

async function* copyOut(client: pg.ClientBase, text: string): AsyncGenerator<Buffer> {
  const stream = client.query(copyStreams.to(text))
  try {
    yield* stream
  } catch (error) {
    throw toStoreError(error)
  } finally {
    endReadTimeout(stream)
  }
}

/** The driver times a stream too and stops the timer in the callback that it hangs onto it, which a stream that is read to its end never calls. */
function endReadTimeout(stream: object): void {
  if ('callback' in stream && typeof stream.callback === 'function') stream.callback()
}

async function listDistricts(pool: pg.Pool) {
  const result = await pool.query<{ district: string; isDemo: boolean }>(
    'select district, is_demo as "isDemo" from district order by district',
  )
  return result.rows
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of retryWaits) {
    try {
      return await attempt()
    } catch (error) {
      if (!isTransient(error)) throw error
      await sleep(wait * (0.5 + Math.random()))
    }
  }
  return lastAttempt(attempt)
}

async function lastAttempt<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    throw isConnectionLoss(error) ? new StoreUnavailable(false, error) : error
  }
}
