import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { insertMinimalDistrict, openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import type { Tx } from '../tx.ts'
import { isTransient, StoreConflict, StoreUnavailable, toStoreError } from './database-error.ts'
import { connectOwner } from './open-pool.ts'

const code = '990001'
let db: TestDatabase

before(async () => {
  db = await openTestDatabase()
  await insertMinimalDistrict(db.database, code)
  await db.database.withDistrict(code, async (tx) => {
    for (const id of ['a', 'b']) await insertUnit(tx, id)
  })
})
after(() => db.stop())

const sql = (text: string) => ({ name: '', text })
const insertUnit = (tx: Tx, id: string) =>
  tx.rows(sql(`insert into org_unit (district, id, kind, name) values ($1, $2, 'department', $2)`), [
    code,
    id,
  ])
const rename = (tx: Tx, id: string) =>
  tx.rows(sql('update org_unit set scope = $3 where district = $1 and id = $2'), [code, id, 'x'])

async function countUnits(): Promise<number> {
  const rows = await db.database.readDistrict(code, (tx) => tx.rows(sql('select id from org_unit'), []))
  return rows.length
}

test('what throws leaves nothing behind', async () => {
  const work = db.database.withDistrict(code, async (tx) => {
    await insertUnit(tx, 'c')
    throw new Error('changed my mind')
  })
  await assert.rejects(work, /changed my mind/)
  assert.equal(await countUnits(), 2)
})

test('a swallowed error of a statement does not pass for a commit', async () => {
  const work = db.database.withDistrict(code, async (tx) => {
    await insertUnit(tx, 'd')
    await insertUnit(tx, 'd').catch(() => undefined)
  })
  await assert.rejects(work, /nothing was committed/)
  assert.equal(await countUnits(), 2)
})

test('of two transactions that block each other both get through', async () => {
  let runs = 0
  const meet = Promise.withResolvers<void>()
  const inOrder = (first: string, second: string) =>
    db.database.withDistrict(code, async (tx) => {
      runs += 1
      await rename(tx, first)
      if (runs === 2) meet.resolve()
      await meet.promise
      await rename(tx, second)
    })
  await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')])
  assert.equal(runs, 3)
})

test('a connection that is killed before COMMIT costs another run, not the work', async () => {
  const owner = await connectOwner(db.address)
  let runs = 0
  await db.database.withDistrict(code, async (tx) => {
    runs += 1
    const [row] = await tx.rows<{ pid: number }>(sql('select pg_backend_pid() as pid'), [])
    if (runs === 1) await owner.query('select pg_terminate_backend($1, 5000)', [row?.pid])
    await insertUnit(tx, 'e')
  })
  await owner.end()
  assert.deepEqual([runs, await countUnits()], [2, 3])
})

test('a connection that is lost during COMMIT is reported as such and not run again', async () => {
  const owner = await connectOwner(db.address)
  let runs = 0
  const original = pg.Client.prototype.query
  const work = db.database.withDistrict(code, async (tx) => {
    runs += 1
    const [row] = await tx.rows<{ pid: number }>(sql('select pg_backend_pid() as pid'), [])
    pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
      if (words[0] !== 'commit') return Reflect.apply(original, this, words)
      pg.Client.prototype.query = original
      const killed = owner.query('select pg_terminate_backend($1, 5000)', [row?.pid])
      return killed.then(() => Reflect.apply(original, this, words))
    } as typeof original
  })
  await assert.rejects(work, (error) => error instanceof StoreUnavailable && error.mayHaveCommitted)
  await owner.end()
  assert.equal(runs, 1)
})

test('a snapshot sees one moment', async () => {
  await db.database.readSnapshot(code, async (tx) => {
    const before_ = await tx.rows(sql('select id from org_unit'), [])
    await db.database.withDistrict(code, (other) => insertUnit(other, 'g'))
    assert.equal((await tx.rows(sql('select id from org_unit'), [])).length, before_.length)
  })
})

test('text with a NUL is a conflict that says so', async () => {
  const work = db.database.withDistrict(code, (tx) => insertUnit(tx, 'a\0b'))
  await assert.rejects(work, (error) => error instanceof StoreConflict && error.kind === 'unstorable')
})

function databaseError(code: string, message: string): Error {
  return Object.assign(new pg.DatabaseError(message, 0, 'error'), { code })
}

test('a violation reported by a shard is named without the number of the shard', () => {
  const message = 'duplicate key value violates unique constraint "app_user_login_102577"'
  for (const code of ['23505', 'XX000']) {
    const error = toStoreError(databaseError(code, message))
    assert.ok(error instanceof StoreConflict)
    assert.deepEqual([error.kind, error.constraint], ['unique', 'app_user_login'])
  }
})

const transient: readonly (readonly [string, string, boolean])[] = [
  ['40001', 'could not serialize access', true],
  ['40P01', 'deadlock detected', true],
  ['08006', 'connection to the remote node failed', true],
  ['57P03', 'the database system is starting up', true],
  ['XX000', 'could not commit transaction for shard xy on any active node', true],
  ['XX000', 'something else', false],
  ['23505', 'duplicate key', false],
  ['57014', 'canceling statement due to statement timeout', false],
]
for (const [code, message, expected] of transient) {
  test(`“${message}” is ${expected ? '' : 'not '}worth another try`, () => {
    assert.equal(isTransient(databaseError(code, message)), expected)
  })
}
