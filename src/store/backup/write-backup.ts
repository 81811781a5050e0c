/**
 * Writes everything that the database holds into one file, while others go on working: all rows are of one moment.
 *
 *     const manifest = await writeBackup(store.address, { file: 'guatu.backup', program: '0.1.0', now: new Date() })
 *
 * The file appears under its name only when it is whole.
 */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { type Address, connectOwner } from '../engine/open-pool.ts'
import { loadTables } from '../schema/load-tables.ts'
import { type BackupManifest, BackupProblem, backupMark, encodeFrame } from './backup-file.ts'

export interface BackupOptions {
  readonly file: string
  readonly program: string
  readonly now: Date
}

/** Overwrites a file of that name, at the very end. */
export async function writeBackup(address: Address, options: BackupOptions): Promise<BackupManifest> {
  const target = resolve(options.file)
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`
  try {
    const manifest = await writeTo(draft, address, options)
    await rename(draft, target)
    await syncFolder(dirname(target))
    return manifest
  } catch (error) {
    await rm(draft, { force: true })
    throw isFileError(error) ? unwritable(target, error) : error
  }
}

/** Of the file system, and not of the way to the server: that one names no path. */
function isFileError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return 'path' in error || ['ENOSPC', 'EDQUOT', 'EIO'].includes(String(error.code))
}

function unwritable(file: string, error: unknown): BackupProblem {
  const reason = error instanceof Error ? error.message : String(error)
  return new BackupProblem('unwritable', `The backup ${file} cannot be written: ${reason}`, error)
}

/** So that the new name survives a power failure too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The file is flushed to the disk before it is closed. */
async function writeTo(draft: string, address: Address, options: BackupOptions): Promise<BackupManifest> {
  const client = await connectOwner(address)
  const frames = new PassThrough()
  const target = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true })
  const packed = pipeline(frames, createGzip({ level: 6 }), target)
  try {
    const manifest = await Promise.race([writeFrames(client, frames, options), failureOf(packed)])
    frames.end()
    await packed
    return manifest
  } catch (error) {
    frames.destroy()
    await packed.catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

/** Rejects when writing fails, and never resolves: a full disk must not leave us waiting for a drain. */
function failureOf(packed: Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    packed.catch(reject)
  })
}

async function writeFrames(
  client: pg.Client,
  out: Writable,
  options: BackupOptions,
): Promise<BackupManifest> {
  await client.query('begin isolation level repeatable read read only')
  await write(out, Buffer.from(backupMark, 'latin1'))
  const districts = await client.query<{ district: string }>(
    'select district from district order by district',
  )
  const codes = districts.rows.map((row) => row.district)
  const tables: Record<string, { rows: number; sha256: string }> = {}
  const { copied, tenant } = await loadTables(client)
  for (const table of copied) {
    tables[table] = await writeTable(client, out, {
      table,
      codes: tenant.includes(table) ? codes : [undefined],
    })
  }
  const migrations = await client.query<BackupManifest['migrations'][number]>(
    'select number, name, checksum from migration order by number',
  )
  await client.query('commit')
  const writtenAt = options.now.toISOString()
  const manifest = { writtenAt, program: options.program, migrations: migrations.rows, tables }
  await write(out, encodeFrame('E', manifest))
  return manifest
}

/** Tenant tables one district at a time: row-level security binds their owner too, unless that is a superuser. */
async function writeTable(
  client: pg.Client,
  out: Writable,
  { table, codes }: { readonly table: string; readonly codes: readonly (string | undefined)[] },
): Promise<{ rows: number; sha256: string }> {
  const columns = await columnsOf(client, table)
  await write(out, encodeFrame('T', { table, columns }))
  const hash = createHash('sha256')
  const copies: { readonly rowCount: number }[] = []
  const list = columns.map((column) => `"${column}"`).join(', ')
  for (const code of codes) {
    const where = code === undefined ? '' : ` where district = '${code}'`
    if (code !== undefined) await client.query(`set local app.district = '${code}'`)
    const copy = client.query(copyStreams.to(`copy (select ${list} from ${table}${where}) to stdout`))
    for await (const piece of copy) {
      hash.update(piece)
      await write(out, encodeFrame('D', piece))
    }
    copies.push(copy)
  }
  // The server tells the number after the last row; an answer to anything later means that it has arrived.
  await client.query('select 1')
  const rows = copies.reduce((sum, copy) => sum + copy.rowCount, 0)
  return { rows, sha256: hash.digest('hex') }
}

async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const result = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  return result.rows.map((row) => row.name)
}

async function write(out: Writable, bytes: Buffer): Promise<void> {
  if (!out.write(bytes)) await once(out, 'drain')
}
