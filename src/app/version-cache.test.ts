import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondDistrict } from '../../test/fixtures/second-district.ts'
import type { Database, Tx } from '../store/tx.ts'
import { recheckingDatabase } from './create-caches.ts'
import type { Snapshot } from './snapshot.ts'
import { makeOnce, VersionCache } from './version-cache.ts'

function snapshotOf(version: number): Snapshot {
  return {
    version,
    code: '339901',
    isDemo: false,
    district: secondDistrict,
    plan: null,
    definitions: new Map(),
    figures: new Map(),
    units: [],
    openSubmissions: [],
    made: new Map(),
  }
}

/** A store whose version and clock the test moves by hand. */
function source() {
  const state = { version: 1, nowMs: 0, loads: 0, versionReads: 0 }
  const snapshots = new VersionCache({
    load: async () => {
      state.loads += 1
      return snapshotOf(state.version)
    },
    readVersion: async () => {
      state.versionReads += 1
      return state.version
    },
    nowMs: () => state.nowMs,
    maxAgeMs: 1000,
  })
  return { state, snapshots }
}

test('readers at once share one load, and young snapshots ask nothing', async () => {
  const { state, snapshots } = source()
  const [a, b] = await Promise.all([snapshots.get('339901'), snapshots.get('339901')])
  assert.equal(a, b)
  state.nowMs = 1000
  await snapshots.get('339901')
  assert.deepEqual([state.loads, state.versionReads], [1, 0])
})

test('an aged snapshot is kept when the version is the same and read anew when another process wrote', async () => {
  const { state, snapshots } = source()
  const first = await snapshots.get('339901')
  state.nowMs = 1001
  assert.equal(await snapshots.get('339901'), first)
  state.nowMs = 2500
  state.version = 2
  assert.equal((await snapshots.get('339901')).version, 2)
  assert.deepEqual([state.loads, state.versionReads], [2, 2])
})

test('a write through the database is seen by the next reader, a failed one too', async () => {
  const { state, snapshots } = source()
  const tx: Tx = {
    district: '339901',
    rows: async () => [],
    copyIn: async () => 0,
    copyOut: async function* () {},
  }
  const write: Database['withDistrict'] = async (_district, work) => {
    state.version += 1
    return work(tx)
  }
  const plain: Database = {
    withDistrict: write,
    workDistrict: write,
    readDistrict: (_district, work) => work(tx),
    readSnapshot: (_district, work) => work(tx),
    afterCommit: () => undefined,
    listDistricts: async () => [],
    close: async () => undefined,
  }
  const database = recheckingDatabase(plain, [snapshots])
  await snapshots.get('339901')
  await database.withDistrict('339901', async () => undefined)
  assert.equal((await snapshots.get('339901')).version, 2)
  await assert.rejects(database.withDistrict('339901', () => Promise.reject(new Error('refused'))))
  assert.equal((await snapshots.get('339901')).version, 3)
})

test('a load that fails is not kept', async () => {
  let tries = 0
  const snapshots = new VersionCache({
    load: async () => {
      tries += 1
      if (tries === 1) throw new Error('no database')
      return snapshotOf(1)
    },
    readVersion: async () => 1,
    nowMs: () => 0,
    maxAgeMs: 1000,
  })
  await assert.rejects(snapshots.get('339901'), /no database/)
  assert.equal((await snapshots.get('339901')).version, 1)
})

test('what was made from a snapshot is made once', () => {
  const snapshot = snapshotOf(1)
  let makes = 0
  const make = () => {
    makes += 1
    return { makes }
  }
  assert.equal(makeOnce(snapshot, 'a', make), makeOnce(snapshot, 'a', make))
  makeOnce(snapshot, 'b', make)
  assert.equal(makes, 2)
})
