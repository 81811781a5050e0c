/**
 * Puts a backup into an empty installation: all of it, or nothing. Checksums and audit chains are checked before it counts.
 *
 *     const manifest = await restoreBackup(store.address, 'guatu.backup')
 */
import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { verifyAudit } from '../audit-store.ts'
import { type Address, connectOwner } from '../engine/open-pool.ts'
import { createTx } from '../engine/transaction.ts'
import { loadTables } from '../schema/load-tables.ts'
import {
  type BackupManifest,
  BackupProblem,
  backupManifest,
  cutOff,
  decodeFrames,
  type Frame,
  type TableHead,
  tableHead,
} from './backup-file.ts'

interface TableState {
  readonly rows: number
  readonly sha256: string
}

export async function restoreBackup(address: Address, file: string): Promise<BackupManifest> {
  const client = await connectOwner(address)
  try {
    await client.query('begin')
    await checkEmpty(client)
    await setForce(client, false)
    const manifest = await restoreFrames(client, unpacked(file))
    await checkSchema(client, manifest)
    await setForce(client, true)
    await checkAudit(client)
    await client.query('commit')
    return manifest
  } finally {
    // Without a COMMIT before it the end of the connection rolls back, also in the middle of a COPY, where no ROLLBACK would get through.
    await client.end()
  }
}

/** COPY into a table does not go together with row-level security; its owner may be let in for this one transaction. */
async function setForce(client: pg.Client, isForced: boolean): Promise<void> {
  const force = isForced ? 'force' : 'no force'
  for (const table of (await loadTables(client)).tenant)
    await client.query(`alter table ${table} ${force} row level security`)
}

async function checkEmpty(client: pg.Client): Promise<void> {
  await client.query('lock table district in exclusive mode')
  const found = await client.query('select 1 from district limit 1')
  if (found.rowCount === 0) {
    await client.query('delete from installation_secret')
    return
  }
  const text =
    'This installation already holds a district. A backup is only restored into an empty one: set GUATU_DATA to a new folder (or DATABASE_URL to a new database) and restore there.'
  throw new BackupProblem('not-empty', text)
}

/** Unpacked bytes; damage inside the packing reads as a cut-off file. */
async function* unpacked(file: string): AsyncGenerator<Buffer, void> {
  const source = createReadStream(file)
  const unpack = createGunzip()
  const done = pipeline(source, unpack).catch((error: unknown) => error)
  try {
    for await (const chunk of unpack) yield chunk
  } catch (error) {
    throw readProblem(error)
  }
  const failure = await done
  if (failure !== undefined) throw readProblem(failure)
}

function readProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return cutOff(error)
  if (code === 'Z_DATA_ERROR') {
    return new BackupProblem(
      'not-a-backup',
      'The file is not a backup made by “guatu backup”, or it is damaged.',
      error,
    )
  }
  return error
}

async function restoreFrames(client: pg.Client, chunks: AsyncIterable<Buffer>): Promise<BackupManifest> {
  const restored = new Map<string, TableState>()
  const { copied } = await loadTables(client)
  let table: OpenTable | undefined
  for await (const frame of decodeFrames(chunks)) {
    if (frame.kind === 'D') {
      if (table === undefined) throw cutOff()
      await table.write(frame.bytes)
      continue
    }
    if (table !== undefined) restored.set(table.name, await table.close())
    table = undefined
    if (frame.kind === 'E') return checkSums(parsed(frame, backupManifest), restored)
    const head = parsed(frame, tableHead)
    checkHead(head, copied)
    table = openTable(client, head)
  }
  throw cutOff()
}

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error }
}

function parsed<T>(frame: Frame, schema: Parser<T>): T {
  const result = schema.safeParse(jsonOf(frame))
  if (!result.success) throw cutOff(result.error)
  return result.data
}

function jsonOf(frame: Frame): unknown {
  try {
    return JSON.parse(frame.bytes.toString('utf8'))
  } catch (error) {
    throw cutOff(error)
  }
}

interface OpenTable {
  readonly name: string
  write(bytes: Buffer): Promise<void>
  close(): Promise<TableState>
}

/** Names come from the file, so only those that we know are put into a statement. */
function checkHead({ table, columns }: TableHead, known: readonly string[]): void {
  const isKnown = known.includes(table) && columns.every((column) => /^[a-z_0-9]+$/.test(column))
  if (!isKnown) throw otherSchema(`it has a table “${table}” that this program does not know`)
}

function openTable(client: pg.Client, { table, columns }: TableHead): OpenTable {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const stream = client.query(copyStreams.from(`copy ${table} (${list}) from stdin`))
  const hash: Hash = createHash('sha256')
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error))
  failed.catch(() => undefined)
  return {
    name: table,
    write: async (bytes) => {
      hash.update(bytes)
      if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), failed])
    },
    close: async () => {
      stream.end()
      await Promise.race([once(stream, 'finish'), failed])
      await client.query('select 1')
      return { rows: stream.rowCount, sha256: hash.digest('hex') }
    },
  }
}

function checkSums(manifest: BackupManifest, restored: ReadonlyMap<string, TableState>): BackupManifest {
  for (const [table, expected] of Object.entries(manifest.tables)) {
    const state = restored.get(table)
    if (state?.rows === expected.rows && state.sha256 === expected.sha256) continue
    throw new BackupProblem(
      'changed',
      `The backup was changed after it was written: table ${table}. Use another copy.`,
    )
  }
  return manifest
}

async function checkSchema(client: pg.Client, manifest: BackupManifest): Promise<void> {
  const result = await client.query<{ number: number; checksum: string }>(
    'select number, checksum from migration order by number',
  )
  const ours = result.rows.map((row) => `${row.number} ${row.checksum}`).join()
  const theirs = manifest.migrations.map((row) => `${row.number} ${row.checksum}`).join()
  if (ours === theirs) return
  throw otherSchema(
    `it is at schema step ${manifest.migrations.length} of Guatu ${manifest.program}, this program at ${result.rows.length}`,
  )
}

function otherSchema(what: string): BackupProblem {
  const text = `The backup was written by another version of Guatu: ${what}. Restore it with the version that wrote it and start the newer one on that data.`
  return new BackupProblem('other-schema', text)
}

async function checkAudit(client: pg.Client): Promise<void> {
  const districts = await client.query<{ district: string }>(
    'select district from district order by district',
  )
  for (const { district } of districts.rows) {
    if (!/^\d{6}$/.test(district)) throw cutOff()
    await client.query(`set local app.district = '${district}'`)
    const { firstBroken } = await verifyAudit(createTx(client, district))
    if (firstBroken === null) continue
    const text = `The audit chain of district ${district} is broken at record ${firstBroken.seq} (${firstBroken.reason}); the backup was not restored.`
    throw new BackupProblem('audit-broken', text)
  }
}
