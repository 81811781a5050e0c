/** One's own saved views of a list, by name. */
import { listViews as listViewRows } from '../../store/view-store.ts'
import type { Context } from '../context.ts'

export async function listViews(
  { database, actor }: Context,
  { district, list }: { readonly district: string; readonly list: string },
) {
  const items = await database.readDistrict(district, (tx) => listViewRows(tx, actor.id, list))
  return { items, nextCursor: null }
}
