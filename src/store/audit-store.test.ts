import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { assertSm3, sm3 } from './audit-hash.ts'
import { appendAudit, findLastChange, listAudit, readAudit, verifyAudit } from './audit-store.ts'
import { connectOwner } from './engine/open-pool.ts'

const code = '990001'
let db: TestDatabase
let owner: pg.Client

before(async () => {
  db = await openTestDatabase()
  owner = await connectOwner(db.address)
  await insertMinimalDistrict(db.database, code)
})
after(async () => {
  await owner.end()
  await db.stop()
})

const entry = (n: number) => ({
  at: new Date(1_770_000_000_000 + n),
  actorId: `u${n % 3}`,
  actorName: '甲😂',
  action: n % 2 === 0 ? 'submission.enter' : 'session.sign-in',
  target: `t/${n}`,
  detail: { b: n, a: ['x', null, 0.1 + 0.2, 1e21], 说明: '“引号”\n', skipped: undefined },
  requestId: `r${n}`,
})
const append = (n: number) => db.database.withDistrict(code, (tx) => appendAudit(tx, entry(n)))
const verify = () => db.database.readSnapshot(code, verifyAudit)

test('SM3 gives the digests of the standard', () => {
  assertSm3()
  assert.equal(sm3('abc'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  assert.equal(sm3('abcd'.repeat(16)), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
})

test('twenty writers at once leave one whole chain', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, n) => n).map(append))
  const verification = await verify()
  assert.deepEqual([verification.isWhole, verification.records], [true, 200])
})

test('the last change is the last record of an act that counts', async () => {
  const find = (known: number, ...except: string[]) =>
    db.database.readDistrict(code, (tx) => findLastChange(tx, { known, except }))
  const even = (await db.database.readDistrict(code, (tx) => listAudit(tx, { limit: 200 }))).items
    .filter(({ action }) => action === 'submission.enter')
    .map(({ seq }) => seq)
  assert.equal(await find(0), 200)
  assert.equal(await find(0, 'session'), even[0])
  assert.equal(await find(even[0] ?? 0, 'session'), even[0])
  assert.equal(await find(150, 'session', 'submission'), 150)
  // A shorter chain is another one.
  assert.equal(await find(900, 'session'), 200)
})

test('records are listed newest first, by action, actor and time', async () => {
  const listed = await db.database.readDistrict(code, (tx) => listAudit(tx, { limit: 3 }))
  assert.deepEqual(
    listed.items.map((r) => r.seq),
    [200, 199, 198],
  )
  const next = await db.database.readDistrict(code, (tx) =>
    listAudit(tx, { limit: 3, cursor: listed.nextCursor ?? undefined, action: 'submission.enter' }),
  )
  assert.ok(next.items.every((r) => r.seq < 198 && r.action === 'submission.enter'))
  const narrow = await db.database.readDistrict(code, (tx) =>
    listAudit(tx, { limit: 300, actor: 'u1', from: entry(10).at, before: entry(20).at }),
  )
  assert.equal(narrow.items.length, 4)
})

/** As an export writes them, one record a line. */
async function exportLines(): Promise<string> {
  const lines: string[] = []
  await db.database.readSnapshot(code, async (tx) => {
    for await (const batch of readAudit(tx)) lines.push(...batch.map((record) => JSON.stringify(record)))
  })
  return `${lines.join('\n')}\n`
}

function runVerifier(lines: string): { readonly status: number; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'guatu-audit-'))
  const file = join(folder, 'audit.jsonl')
  writeFileSync(file, lines)
  const tool = fileURLToPath(new URL('../../tools/verify-audit.mjs', import.meta.url))
  try {
    return { status: 0, said: execFileSync(process.execPath, [tool, file], { encoding: 'utf8' }) }
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error) || !('stdout' in error)) throw error
    return { status: Number(error.status), said: String(error.stdout) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the verifier that shares no code with us agrees that the chain is whole', async () => {
  const { status, said } = runVerifier(await exportLines())
  assert.deepEqual([status, said.startsWith('whole: 200 records')], [0, true], said)
})

test('both find a changed record and name it', async () => {
  await owner.query(`begin; set local app.district = '${code}'`)
  await owner.query(`update audit_event set actor_name = '乙' where seq = 120`)
  await owner.query('commit')
  const verification = await verify()
  assert.deepEqual(verification.firstBroken, { seq: 120, reason: 'content-changed' })
  const { status, said } = runVerifier(await exportLines())
  assert.equal(status, 1)
  assert.match(said, /broken at record 120/)
})

test('records cut off at the end are missed, since the head knows of them', async () => {
  await owner.query(`begin; set local app.district = '${code}'`)
  await owner.query(`update audit_event set actor_name = '甲😂' where seq = 120`)
  await owner.query('delete from audit_event where seq > 150')
  await owner.query('commit')
  const verification = await verify()
  assert.deepEqual(verification.firstBroken, { seq: 151, reason: 'record-missing' })
})

test('a district that does not exist cannot be written to', async () => {
  const work = db.database.withDistrict('999999', (tx) => appendAudit(tx, entry(1)))
  await assert.rejects(work, /no audit head/)
})
