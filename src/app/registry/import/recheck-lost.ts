/**
 * Rows in staging are gone when the database server crashed or lost its power; the file is still there. Such an import goes back to be checked, and what was answered of
 * its questions is asked again.
 */
import { moveImport } from '../../../store/registry/import-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { hasStaged } from '../../../store/registry/staging-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Context } from '../../context.ts'
import { getRegistry } from '../get-registry.ts'
import type { OpenedImport } from './open-import.ts'

/** True when it went back; whoever asks then starts the job. */
export async function recheckLost(
  tx: Tx,
  { now }: Pick<Context, 'now'>,
  { id, registry, summary }: OpenedImport,
): Promise<boolean> {
  if ((summary?.staged ?? 0) === 0) return false
  if (await hasStaged(tx, { tables: registryTables(getRegistry(registry)), importId: id })) return false
  return moveImport(tx, { id, from: ['checked'], to: 'checking' }, now)
}
