/** Removes one of one's own saved views. */
import { Refusal } from '../../domain/refusal.ts'
import { removeView as removeViewRow } from '../../store/view-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'

export async function removeView(
  context: Context,
  { district, id }: { readonly district: string; readonly id: string },
): Promise<void> {
  await context.database.withDistrict(district, async (tx) => {
    const isRemoved = await removeViewRow(tx, context.actor.id, id)
    if (!isRemoved) throw new Refusal('not-found')
    await recordAudit(tx, context, { action: 'view.remove', target: `view/${id}` })
  })
}
