/**
 * A district as it stands at one moment: plan, definitions, figures and open submissions, loaded once and shared by every reading until something changes.
 *
 * Its version is the sequence of the district's audit chain, since every write leaves a record there. A write by this process is seen by the next
 * reader; one by another process (a CLI command, a second server) within `maxAgeMs`.
 */

import type { District } from '../domain/district.ts'
import type { IndicatorDefinition } from '../domain/indicator/definition.ts'
import type { Figure } from '../domain/indicator/figure.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { SubmissionFact } from '../store/submission-store.ts'
import type { Database } from '../store/tx.ts'
import type { UnitRow } from '../store/unit-store.ts'

export interface Snapshot {
  readonly version: number
  readonly code: string
  readonly isDemo: boolean
  readonly district: District
  readonly plan: Plan | null
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Every vintage, by indicator id; all subjects. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>
  readonly openSubmissions: readonly SubmissionFact[]
  readonly units: readonly UnitRow[]
  /** Readings already made from this very snapshot, by a key that names all their inputs. */
  readonly made: Map<string, unknown>
}

export interface SnapshotSource {
  readonly load: (district: string) => Promise<Snapshot>
  readonly readVersion: (district: string) => Promise<number>
  readonly nowMs: () => number
  /** How long a version may be trusted without asking the database. */
  readonly maxAgeMs: number
}

interface Kept {
  readonly snapshot: Promise<Snapshot>
  readonly checkedAtMs: number
}

/** Holds one snapshot per district for the life of the program. */
export class Snapshots {
  readonly #source: SnapshotSource
  readonly #kept = new Map<string, Kept>()

  constructor(source: SnapshotSource) {
    this.#source = source
  }

  async get(district: string): Promise<Snapshot> {
    const kept = this.#kept.get(district)
    const nowMs = this.#source.nowMs()
    if (kept === undefined) return this.#load(district, nowMs)
    if (nowMs - kept.checkedAtMs <= this.#source.maxAgeMs) return kept.snapshot
    const [snapshot, version] = await Promise.all([kept.snapshot, this.#source.readVersion(district)])
    if (snapshot.version !== version) return this.#load(district, nowMs)
    if (this.#kept.get(district) === kept) this.#kept.set(district, { ...kept, checkedAtMs: nowMs })
    return snapshot
  }

  /** The next reader asks the database again. */
  forget(district: string): void {
    this.#kept.delete(district)
  }

  #load(district: string, nowMs: number): Promise<Snapshot> {
    const snapshot = this.#source.load(district)
    const kept: Kept = { snapshot, checkedAtMs: nowMs }
    this.#kept.set(district, kept)
    snapshot.catch(() => {
      if (this.#kept.get(district) === kept) this.#kept.delete(district)
    })
    return snapshot
  }
}

/** The value under `key`, made once per snapshot. */
export function makeOnce<T>(snapshot: Snapshot, key: string, make: () => T): T {
  const made = snapshot.made.get(key)
  if (made !== undefined) return made as T
  const value = make()
  if (snapshot.made.size >= maxKept) snapshot.made.clear()
  snapshot.made.set(key, value)
  return value
}

/** Readings kept per snapshot; far above the years × switches that people really open. */
const maxKept = 500

/** The same database, whose writes make the snapshot of their district be read anew. */
export function forgettingSnapshots(database: Database, snapshots: Snapshots): Database {
  const forgetting = async <T>(district: string, written: Promise<T>): Promise<T> => {
    try {
      return await written
    } finally {
      snapshots.forget(district)
    }
  }
  const self: Database = {
    withDistrict: (district, work) => forgetting(district, database.withDistrict(district, work)),
    workDistrict: (district, work) => forgetting(district, database.workDistrict(district, work)),
    readDistrict: (district, work) => database.readDistrict(district, work),
    readSnapshot: (district, work) => database.readSnapshot(district, work),
    listDistricts: () => database.listDistricts(),
    afterCommit: (work) => work(self),
    close: () => database.close(),
  }
  return self
}
