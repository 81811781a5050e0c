/**
 * DuckDB within this process, for comparison. It is no dependency of Guatu: its newest versions make a lock file that `npm ci` refuses, so the bench installs a pinned older one
 * into a folder of its own.
 *
 *     const duckdb = await openDuckDb({ folder })
 *     await duckdb.run('CREATE TABLE …')
 *     await duckdb.read('SELECT …')     // column by column
 */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const wanted = '@duckdb/node-api@1.5.4-r.1'

export interface DuckDb {
  readonly version: string
  readonly run: (sql: string) => Promise<void>
  readonly read: (sql: string) => Promise<ReadonlyMap<string, readonly unknown[]>>
}

interface Reader {
  readonly columnNames: () => string[]
  readonly getColumns: () => unknown[][]
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>
  readonly runAndReadAll: (sql: string) => Promise<Reader>
}
interface NodeApi {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }>
  }
}

/** `installed`: a folder into which someone has installed it; else it is installed into `folder`. */
export async function openDuckDb(place: {
  readonly folder: string
  readonly installed?: string | undefined
}): Promise<DuckDb> {
  if (place.installed === undefined) {
    const args = ['install', '--no-audit', '--no-fund', '--prefix', place.folder, wanted]
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' })
  }
  const load = createRequire(join(place.installed ?? place.folder, 'package.json'))
  const api = load('@duckdb/node-api') as NodeApi
  const connection = await (await api.DuckDBInstance.create(':memory:')).connect()
  const read = async (sql: string) => {
    const reader = await connection.runAndReadAll(sql)
    const columns = reader.getColumns()
    return new Map(reader.columnNames().map((name, index) => [name, columns[index] ?? []]))
  }
  const about = await read("SELECT version() AS version, current_setting('threads') AS threads")
  return {
    version: `${about.get('version')?.[0]}, ${about.get('threads')?.[0]} threads`,
    run: async (sql) => {
      await connection.run(sql)
    },
    read,
  }
}

export const howToInstall = `DuckDB could not be installed. Install it by hand into a folder of your own and name it:
  npm install --prefix FOLDER ${wanted}
  node bench/indicators.ts --duckdb FOLDER`
