/** The snapshots of a database's districts. What they are loaded with, all definitions among it, comes with the first one asked for. */
import { getAuditHead } from '../store/audit-store.ts'
import type { Database } from '../store/tx.ts'
import { Snapshots } from './snapshot.ts'

export function createSnapshots(database: Database, nowMs: () => number): Snapshots {
  return new Snapshots({
    load: async (district) => {
      const { loadSnapshot } = await import('./load-snapshot.ts')
      return database.readSnapshot(district, loadSnapshot)
    },
    readVersion: (district) => database.readDistrict(district, async (tx) => (await getAuditHead(tx)).seq),
    nowMs,
    maxAgeMs: 1000,
  })
}
