/**
 * What `guatu doctor` looks at in the database: each check says what it found, also when all is well.
 *
 *     for (const check of await checkStore(store)) console.log(check.isGood, check.found)
 */
import { statfs } from 'node:fs/promises'
import type pg from 'pg'
import { verifyAudit } from '../audit-store.ts'
import { type Address, connectOwner } from '../engine/open-pool.ts'
import type { DistrictDatabase } from '../engine/transaction.ts'
import { appRole } from './app-role.ts'
import { loadTables } from './load-tables.ts'
import { readMigrations } from './migration-files.ts'

export interface StoreCheck {
  readonly id: 'server' | 'schema' | 'isolation' | 'insert-only' | 'checksums' | 'disk' | 'audit'
  readonly isGood: boolean
  /** One English sentence. */
  readonly found: string
  /** Of the audit check. */
  readonly district?: string
  readonly headHash?: string
}

export interface Checked {
  readonly database: DistrictDatabase
  readonly address: Address
  /** Looked at when the server is embedded. */
  readonly dataDirectory?: string | undefined
}

const insertOnly = [
  'observation',
  'submission_act',
  'confirmation_act',
  'confirmation_reminder',
  'evidence',
  'enterprise_document',
  'document_removal',
  'audit_event',
]

export async function checkStore({
  database,
  address,
  dataDirectory,
}: Checked): Promise<readonly StoreCheck[]> {
  const client = await connectOwner(address)
  try {
    const checks = [
      await checkServer(client),
      await checkSchema(client),
      await checkIsolation(client),
      await checkInsertOnly(client),
      await checkChecksums(client),
    ]
    const disk = dataDirectory === undefined ? [] : [await checkDisk(dataDirectory)]
    return [...checks, ...disk, ...(await checkAudit(database))]
  } finally {
    await client.end()
  }
}

async function countOf(client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<number> {
  const result = await client.query<{ count: number | null }>(sql, [...values])
  return result.rows[0]?.count ?? 0
}

async function checkServer(client: pg.Client): Promise<StoreCheck> {
  const result = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  return { id: 'server', isGood: true, found: `PostgreSQL ${result.rows[0]?.version} answers.` }
}

async function checkSchema(client: pg.Client): Promise<StoreCheck> {
  const applied = await countOf(client, 'select count(*) as count from migration')
  const known = (await readMigrations()).length
  return {
    id: 'schema',
    isGood: applied === known,
    found: `${applied} of ${known} schema steps are applied.`,
  }
}

async function checkIsolation(client: pg.Client): Promise<StoreCheck> {
  const { tenant } = await loadTables(client)
  const open = await countOf(
    client,
    `select count(*) as count from pg_class where oid = any($1::regclass[]) and not (relrowsecurity and relforcerowsecurity)`,
    [tenant],
  )
  const strong = await countOf(
    client,
    `select count(*) as count from pg_roles where rolname = $1 and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    [appRole],
  )
  if (strong > 0) {
    return { id: 'isolation', isGood: false, found: `The role ${appRole} has more rights than it must have.` }
  }
  const found =
    open === 0
      ? `Row-level security is forced on all ${tenant.length} tables of districts.`
      : `Row-level security is off on ${open} tables of districts.`
  return { id: 'isolation', isGood: open === 0, found }
}

async function checkInsertOnly(client: pg.Client): Promise<StoreCheck> {
  const loose = await countOf(
    client,
    `select count(*) as count from unnest($1::text[]) as t(name) where has_table_privilege($2, name, 'update')
       or has_any_column_privilege($2, name, 'update') or has_table_privilege($2, name, 'delete')
       or has_table_privilege($2, name, 'truncate')`,
    [insertOnly, appRole],
  )
  const found =
    loose === 0
      ? 'Figures, acts, evidence and audit records are insert-only.'
      : `${loose} tables that must be insert-only can be changed by the program.`
  return { id: 'insert-only', isGood: loose === 0, found }
}

async function checkChecksums(client: pg.Client): Promise<StoreCheck> {
  const failures = await countOf(
    client,
    'select coalesce(sum(checksum_failures), 0)::int as count from pg_stat_database',
  )
  const found =
    failures === 0
      ? 'No page failed its checksum.'
      : `${failures} pages failed their checksum: the disk is losing data. Make a backup now and restore it on another disk.`
  return { id: 'checksums', isGood: failures === 0, found }
}

const leastFreeBytes = 1_000_000_000

async function checkDisk(dataDirectory: string): Promise<StoreCheck> {
  const { bavail, bsize } = await statfs(dataDirectory)
  const free = bavail * bsize
  const found = `${(free / 1e9).toFixed(1)} GB are free in ${dataDirectory}.`
  return { id: 'disk', isGood: free >= leastFreeBytes, found }
}

async function checkAudit(database: DistrictDatabase): Promise<readonly StoreCheck[]> {
  const checks: StoreCheck[] = []
  for (const { district } of await database.listDistricts()) {
    const { isWhole, records, headHash, firstBroken } = await database.readSnapshot(district, verifyAudit)
    const found =
      firstBroken === null
        ? `The audit chain of ${district} is whole: ${records} records, head ${headHash}.`
        : `The audit chain of ${district} is broken at record ${firstBroken.seq} (${firstBroken.reason}).`
    checks.push({ id: 'audit', isGood: isWhole, found, district, headHash })
  }
  return checks
}
