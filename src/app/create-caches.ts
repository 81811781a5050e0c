/** What is held of a database's districts between requests. What it is loaded with, all definitions among it, comes with the first one asked for. */
import { findLastChange } from '../store/audit-store.ts'
import type { Database } from '../store/tx.ts'
import type { RegistryRows } from './computed/registry-rows.ts'
import type { EnterpriseIndex } from './registry/import/load-enterprise-index.ts'
import { emptyLists, type RecordLists } from './registry/record-lists.ts'
import type { SharedPhones } from './registry/screen/shared-phones.ts'
import type { Snapshot } from './snapshot.ts'
import { VersionCache, type VersionSource } from './version-cache.ts'

export interface Caches {
  /** Districts as they stand. */
  readonly snapshots: VersionCache<Snapshot>
  /** The rows that indicators are computed from. */
  readonly rows: VersionCache<RegistryRows>
  /** How long lists of records are, and how they go on. */
  readonly lists: VersionCache<RecordLists>
  /** What references to enterprises are looked up in. */
  readonly enterprises: VersionCache<EnterpriseIndex>
  /** Which of them have a telephone together. */
  readonly sharedPhones: VersionCache<SharedPhones>
}

const maxAgeMs = 1000

/** What acts are of that leave a snapshot as it was: rows of registries and their files, who comes and goes, views that were saved. */
const apartFromSnapshots = ['registry', 'registry-import', 'session', 'view'] as const

type Versioned = { readonly version: number }
type Loading<Value> = Pick<VersionSource<Value>, 'load' | 'readVersion'>

export function createCaches(database: Database, nowMs: () => number): Caches {
  /** Of one registry, or of all. */
  const countChangesOf = (registry: string | null) => async (district: string) => {
    const { countChanges } = await import('../store/registry/column-store.ts')
    return database.readDistrict(district, (tx) => countChanges(tx, registry))
  }
  const countAllChanges = countChangesOf(null)
  const hold = <Value extends Versioned>(source: Loading<Value>) =>
    new VersionCache({ ...source, nowMs, maxAgeMs })
  return {
    snapshots: hold({
      load: async (district) => {
        const { loadSnapshot } = await import('./load-snapshot.ts')
        return database.readSnapshot(district, loadSnapshot)
      },
      readVersion: (district, known) =>
        database.readDistrict(district, (tx) => findLastChange(tx, { known, except: apartFromSnapshots })),
    }),
    rows: hold({
      load: async (district) => {
        const { loadRegistryRows } = await import('./computed/load-registry-rows.ts')
        return database.readSnapshot(district, loadRegistryRows)
      },
      readVersion: countAllChanges,
    }),
    lists: hold({
      load: async (district) => emptyLists(await countAllChanges(district)),
      readVersion: countAllChanges,
    }),
    enterprises: hold({
      load: async (district) => {
        const { loadEnterpriseIndex } = await import('./registry/import/load-enterprise-index.ts')
        return database.readSnapshot(district, loadEnterpriseIndex)
      },
      readVersion: countChangesOf('enterprise'),
    }),
    sharedPhones: hold({
      load: async (district) => {
        const { loadSharedPhones } = await import('./registry/screen/shared-phones.ts')
        return database.readSnapshot(district, loadSharedPhones)
      },
      readVersion: countChangesOf('person'),
    }),
  }
}

interface Rechecked {
  readonly recheck: (district: string) => void
}

/** The same database, whose writes make what is held of their district be looked at again. */
export function recheckingDatabase(database: Database, caches: readonly Rechecked[]): Database {
  const rechecking = async <T>(district: string, written: Promise<T>): Promise<T> => {
    try {
      return await written
    } finally {
      for (const cache of caches) cache.recheck(district)
    }
  }
  const self: Database = {
    withDistrict: (district, work) => rechecking(district, database.withDistrict(district, work)),
    workDistrict: (district, work) => rechecking(district, database.workDistrict(district, work)),
    readDistrict: (district, work) => database.readDistrict(district, work),
    readSnapshot: (district, work) => database.readSnapshot(district, work),
    listDistricts: () => database.listDistricts(),
    afterCommit: (work) => work(self),
    close: () => database.close(),
  }
  return self
}
