/** Saves the filters and columns of a list under a name of one's own; the same name replaces. */
import { saveView as saveViewRow, type ViewRow } from '../../store/view-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'

export interface SaveView {
  readonly district: string
  readonly list: string
  readonly name: string
  readonly query: string
}

export async function saveView(
  context: Context,
  { district, list, name, query }: SaveView,
): Promise<ViewRow> {
  const { actor, now } = context
  return context.database.withDistrict(district, async (tx) => {
    const view = { id: context.newId(), ownerId: actor.id, list, name, query, createdAt: now }
    const saved = await saveViewRow(tx, view)
    await recordAudit(tx, context, { action: 'view.save', target: `view/${saved.id}`, detail: { list } })
    return saved
  })
}
