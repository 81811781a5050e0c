/**
 * A person's saved filters and columns of a list.
 *
 *     await saveView(tx, { id, ownerId, list: 'indicators', name: '滞后', query: 'status=behind', createdAt: now })
 */
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface ViewRow {
  readonly id: string
  readonly list: string
  readonly name: string
  readonly query: string
}

export interface NewView extends ViewRow {
  readonly ownerId: string
  readonly createdAt: Date
}

export const viewStatements = defineStatements('view', {
  list: 'select id, list, name, query from saved_view where district = $1 and owner_id = $2 and list = $3 order by name, id',
  save: `insert into saved_view (district, id, owner_id, list, name, query, created_at) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (district, owner_id, list, name) do update set query = excluded.query returning id, list, name, query`,
  remove: 'delete from saved_view where district = $1 and owner_id = $2 and id = $3 returning id',
})

export async function listViews(tx: Tx, ownerId: string, list: string): Promise<readonly ViewRow[]> {
  return tx.rows<ViewRow>(viewStatements.list, [tx.district, ownerId, list])
}

/** The same name of the same owner replaces; the id is then the one that was there before. */
export async function saveView(tx: Tx, view: NewView): Promise<ViewRow> {
  const { id, ownerId, list, name, query, createdAt } = view
  const values = [tx.district, id, ownerId, list, name, query, createdAt]
  const rows = await tx.rows<ViewRow>(viewStatements.save, values)
  return rows[0] ?? { id, list, name, query }
}

/** False when the owner has no such view. */
export async function removeView(tx: Tx, ownerId: string, id: string): Promise<boolean> {
  const rows = await tx.rows(viewStatements.remove, [tx.district, ownerId, id])
  return rows.length === 1
}
