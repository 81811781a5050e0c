import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { appendAudit } from '../audit-store.ts'
import { connectOwner } from '../engine/open-pool.ts'
import { insertEvidence, loadEvidenceContent } from '../evidence-store.ts'
import { loadTables } from '../schema/load-tables.ts'
import { insertUnits } from '../unit-store.ts'
import { BackupProblem } from './backup-file.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const codes = ['990001', '990002']
const evidenceId = randomUUID()
const content = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * 7919) % 256))
let source: TestDatabase
let folder: string
let file: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guatu-backup-'))
  file = join(folder, 'a.backup')
  source = await openTestDatabase()
  for (const code of codes) await fill(source, code)
  await source.pool.query(`insert into installation_secret values ('sheet-key', '\\x0102')`)
  await writeBackup(source.address, { file, program: '0.1.0', now: new Date() })
})
after(async () => {
  await source.stop()
  await rm(folder, { recursive: true })
})

async function fill(db: TestDatabase, code: string): Promise<void> {
  await insertMinimalDistrict(db.database, code)
  await db.database.withDistrict(code, async (tx) => {
    const names = ['a\tb', 'c\\N', '换\n行', '😂']
    const unit = { kind: 'town', divisionCode: null, scope: null } as const
    await insertUnits(
      tx,
      names.map((name, n) => ({ ...unit, id: `u${n}`, name, aliases: [name, ''] })),
    )
    const evidence = {
      id: evidenceId,
      unitId: 'u1',
      name: 'x',
      mediaType: 'text/plain',
      sizeBytes: content.length,
      sha256: 'x',
      uploadedBy: 'u',
      uploadedAt: new Date(),
    }
    await insertEvidence(tx, evidence, content)
    for (let n = 0; n < 30; n += 1) {
      const entry = {
        at: new Date(),
        actorId: 'a',
        actorName: '甲',
        action: 'x',
        target: `${n}`,
        detail: { n },
        requestId: 'r',
      }
      await appendAudit(tx, entry)
    }
  })
}

async function contentsOf(db: TestDatabase): Promise<string> {
  const owner = await connectOwner(db.address)
  const parts: string[] = []
  for (const table of (await loadTables(owner)).copied) {
    const result = await owner.query<{ text: string }>(`select t::text as text from ${table} t order by 1`)
    parts.push(table, ...result.rows.map((row) => row.text))
  }
  await owner.end()
  return parts.join('\n')
}

/** All tables to an owner who is no superuser. */
async function giveTables(superuser: pg.Client): Promise<void> {
  const { copied } = await loadTables(superuser)
  for (const table of ['migration', 'registry_table', ...copied])
    await superuser.query(`alter table ${table} owner to plain_owner`)
}

async function refused(bytes: Buffer, code: BackupProblem['code'], db?: TestDatabase): Promise<void> {
  const target = db ?? (await openTestDatabase())
  const damaged = join(folder, `${randomUUID()}.backup`)
  await writeFile(damaged, bytes)
  const before_ = await contentsOf(target)
  await assert.rejects(restoreBackup(target.address, damaged), (error) => {
    assert.ok(error instanceof BackupProblem, String(error))
    return error.code === code
  })
  assert.equal(await contentsOf(target), before_, 'nothing was changed')
  const owner = await connectOwner(target.address)
  const forced = await owner.query(
    `select 1 from pg_class where relname = 'evidence' and relforcerowsecurity`,
  )
  await owner.end()
  assert.equal(forced.rowCount, 1)
  if (db === undefined) await target.stop()
}

test('what was backed up is what is restored, byte for byte, in every table', async () => {
  const target = await openTestDatabase()
  const manifest = await restoreBackup(target.address, file)
  assert.equal(manifest.tables.audit_event?.rows, 60)
  assert.equal(await contentsOf(target), await contentsOf(source))
  const bytes = await target.database.readDistrict('990002', (tx) => loadEvidenceContent(tx, evidenceId))
  assert.deepEqual(Buffer.from(bytes ?? []), content)
  await target.stop()
})

test('a backup of an owner who is no superuser holds every district', async () => {
  const target = await openTestDatabase()
  await restoreBackup(target.address, file)
  const owner = await connectOwner(target.address)
  await owner.query(
    `do $$ begin create role plain_owner login; exception when duplicate_object then null; end $$`,
  )
  await owner.query('grant guatu_app to plain_owner')
  await giveTables(owner)
  await owner.end()
  const plain = { ...target.address, user: 'plain_owner' } as typeof target.address
  const again = join(folder, 'plain.backup')
  const manifest = await writeBackup(plain, { file: again, program: '0.1.0', now: new Date() })
  assert.deepEqual([manifest.tables.org_unit?.rows, manifest.tables.evidence?.rows], [8, 2])
  await target.stop()
  const restored = await openTestDatabase()
  const superuser = await connectOwner(restored.address)
  await giveTables(superuser)
  await superuser.end()
  await restoreBackup({ ...restored.address, user: 'plain_owner' } as typeof restored.address, again)
  assert.equal(await contentsOf(restored), await contentsOf(source))
  await restored.stop()
})

test('nothing is restored over a district that is there', async () => {
  await refused(await readFile(file), 'not-empty', source)
})

test('a file that was cut off is refused at every length', async () => {
  const bytes = await readFile(file)
  for (const length of [bytes.length - 1, Math.floor(bytes.length / 2), 100]) {
    await refused(bytes.subarray(0, length), 'cut-off')
  }
  const plain = gunzipSync(bytes)
  await refused(gzipSync(plain.subarray(0, plain.length - 3)), 'cut-off')
})

test('a row that was changed in the file is found by its checksum', async () => {
  const plain = gunzipSync(await readFile(file))
  const at = plain.indexOf('测试区')
  plain.write('侧', at)
  await refused(gzipSync(plain), 'changed')
})

test('other files are refused as such', async () => {
  await refused(Buffer.from('PK\u0003\u0004 not ours'), 'not-a-backup')
  await refused(gzipSync('something else, but packed and long enough'), 'not-a-backup')
})

test('a backup of another schema is refused with the way out', async () => {
  const plain = gunzipSync(await readFile(file)).toString('latin1')
  const changed = plain.replace(/"checksum":"[0-9a-f]{4}/, '"checksum":"0000')
  await refused(gzipSync(Buffer.from(changed, 'latin1')), 'other-schema')
})

test('a broken audit chain is not restored', async () => {
  const tampered = await openTestDatabase()
  await fill(tampered, '990003')
  const owner = await connectOwner(tampered.address)
  await owner.query(`update audit_event set target = 'forged' where seq = 12`)
  await owner.end()
  const broken = join(folder, 'broken.backup')
  await writeBackup(tampered.address, { file: broken, program: '0.1.0', now: new Date() })
  await tampered.stop()
  await refused(await readFile(broken), 'audit-broken')
})

test('a backup that cannot be written leaves no part of it', async () => {
  const options = { program: '0.1.0', now: new Date() }
  await assert.rejects(
    writeBackup(source.address, { ...options, file: join(folder, 'no', 'such', 'x') }),
    (error) => error instanceof BackupProblem && error.code === 'unwritable',
  )
  await assert.rejects(
    writeBackup(source.address, { ...options, file: folder }),
    (error) => error instanceof BackupProblem && error.code === 'unwritable',
  )
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.part')),
    [],
  )
  assert.equal((await stat(file)).mode & 0o077, 0)
})

test('a backup made while others write holds a whole chain', async () => {
  let isRunning = true
  const writer = (async () => {
    for (let n = 0; isRunning; n += 1) {
      const entry = {
        at: new Date(),
        actorId: 'a',
        actorName: '甲',
        action: 'x',
        target: `${n}`,
        detail: {},
        requestId: 'r',
      }
      await source.database.withDistrict('990001', (tx) => appendAudit(tx, entry))
    }
  })()
  const busy = join(folder, 'busy.backup')
  await writeBackup(source.address, { file: busy, program: '0.1.0', now: new Date() })
  isRunning = false
  await writer
  const target = await openTestDatabase()
  await restoreBackup(target.address, busy)
  await target.stop()
})
