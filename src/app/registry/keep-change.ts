/** Keeps who changed a registry, and how many rows of it: what the page of changes shows and what an undoing goes by. */
import type { ChangeKind } from '../../domain/registry/record-view.ts'
import { insertChange, type RegistryChange } from '../../store/registry/change-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'

export interface KeptChange {
  readonly id: string
  readonly registry: string
  readonly kind: ChangeKind
  readonly unitId: string | null
  readonly note: string | null
  readonly added: number
  readonly changed: number
  readonly removed?: number
  /** Id of the change that this one undoes. */
  readonly undoes?: string
  /** Now, unless it is known that it came earlier. */
  readonly at?: Date
}

export async function keepChange(
  tx: Tx,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  change: KeptChange,
): Promise<RegistryChange> {
  const { id, registry, kind, unitId, note, added, changed, removed = 0, undoes = null, at = now } = change
  const counts = { added, changed, removed }
  const by = { actorId: actor.id, actorName: actor.name, at }
  const kept = { id, registry, kind, unitId, note, ...counts, undoes, ...by }
  await insertChange(tx, kept)
  return kept
}
