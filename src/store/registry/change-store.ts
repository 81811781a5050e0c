/**
 * The changes of a district's registries: what was brought by whom, and what of it was undone.
 *
 *     await insertChange(tx, { id, registry: 'enterprise-year', kind: 'import', added: 812, changed: 31, removed: 0, … })
 */

import type { ChangeKind } from '../../domain/registry/record-view.ts'
import { momentKey, type Page, type PageRequest, pageOf } from '../engine/page.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'

export interface RegistryChange {
  readonly id: string
  readonly registry: string
  readonly kind: ChangeKind
  /** The unit whose person did it; null for the district's own offices. */
  readonly unitId: string | null
  readonly note: string | null
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Id of the change that this one undoes. */
  readonly undoes: string | null
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
}

export interface ListedChange extends RegistryChange {
  readonly isUndone: boolean
}

const columns = `c.id, c.registry, c.kind, c.unit_id as "unitId", c.note, c.added, c.changed, c.removed, c.undoes,
  c.actor_id as "actorId", c.actor_name as "actorName", c.at`
const isUndone =
  'exists (select 1 from registry_change u where u.district = $1 and u.undoes = c.id) as "isUndone"'

export const changeStatements = defineStatements('change', {
  insert: `insert into registry_change (district, id, registry, kind, unit_id, note, added, changed, removed, undoes,
      actor_id, actor_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  find: `select ${columns}, ${isUndone} from registry_change c where c.district = $1 and c.id = $2`,
  some: `select ${columns}, ${isUndone} from registry_change c where c.district = $1 and c.id = any($2::uuid[])
    order by c.at desc, c.id desc`,
  removals: 'select id from registry_change where district = $1 and registry = $2 and removed > 0',
  page: `select ${columns}, ${isUndone} from registry_change c where c.district = $1
    and ($2::text is null or c.registry = $2) and ($3::timestamptz is null or (c.at, c.id) < ($3, $4::uuid))
    order by c.at desc, c.id desc limit $5`,
})

export async function insertChange(tx: Tx, change: RegistryChange): Promise<void> {
  const { id, registry, kind, unitId, note, added, changed, removed, undoes, actorId, actorName, at } = change
  const counts = [added, changed, removed]
  const values = [id, registry, kind, unitId, note, ...counts, undoes, actorId, actorName, at]
  await tx.rows(changeStatements.insert, [tx.district, ...values])
}

export async function findChange(tx: Tx, id: string): Promise<ListedChange | undefined> {
  const rows = await tx.rows<ListedChange>(changeStatements.find, [tx.district, id])
  return rows[0]
}

/** Those of the ids that there are, newest first. */
export async function findChanges(tx: Tx, ids: readonly string[]): Promise<readonly ListedChange[]> {
  return ids.length === 0 ? [] : tx.rows<ListedChange>(changeStatements.some, [tx.district, ids])
}

/** Ids of the changes that took rows of a registry away. */
export async function listRemovals(tx: Tx, registry: string): Promise<readonly string[]> {
  const rows = await tx.rows<{ id: string }>(changeStatements.removals, [tx.district, registry])
  return rows.map(({ id }) => id)
}

/** Newest first. */
export async function listChanges(
  tx: Tx,
  { registry, cursor, limit }: PageRequest & { readonly registry?: string | undefined },
): Promise<Page<ListedChange>> {
  const key = momentKey(cursor)
  const rows = await tx.rows<ListedChange>(changeStatements.page, [
    tx.district,
    registry ?? null,
    ...key,
    limit + 1,
  ])
  return pageOf(rows, limit, ({ at, id }) => [at.toISOString(), id])
}
