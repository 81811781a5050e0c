/** The documents of one enterprise, for those who keep them; to all others they are as good as absent. */
import enterprise from '../../content/registries/enterprise.ts'
import { Refusal } from '../../domain/refusal.ts'
import { documentKeepers, mayKeep } from '../../domain/registry/enterprise/document-keepers.ts'
import { findRecord } from '../../store/registry/record-store.ts'
import { registryTables } from '../../store/registry/registry-tables.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'

/** Units that keep the documents beside the plan office; none of an enterprise that there is not. */
export async function loadKeepers(
  tx: Tx,
  { district }: Snapshot,
  code: string,
): Promise<readonly string[] | undefined> {
  const found = await findRecord(tx, registryTables(enterprise), [code])
  if (found === undefined) return undefined
  const town = typeof found.values.town === 'string' ? found.values.town : null
  return documentKeepers({ enterprise: code, town }, { registry: enterprise, ownedBy: district.dataOwners })
}

export interface DocumentAim {
  /** Credit code. */
  readonly code: string
  readonly action: 'read' | 'enter'
}

/** Refuses who does not keep them in the words for an enterprise that there is not. */
export async function openDocuments(
  tx: Tx,
  { context, snapshot }: { readonly context: Context; readonly snapshot: Snapshot },
  { code, action }: DocumentAim,
): Promise<void> {
  const keepers = await loadKeepers(tx, snapshot, code)
  if (keepers !== undefined && mayKeep(context.actor, action, keepers)) return
  throw new Refusal('record-not-found', { registry: enterprise.label.zh, key: code })
}
