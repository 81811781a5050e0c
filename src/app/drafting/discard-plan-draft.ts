/** Closes a draft that will not be published. Nothing is deleted: its log and its audit records stay. */
import type { DraftSummary } from '../../domain/plan/review/plan-draft.ts'
import { closeDraft, listDraftActs } from '../../store/plan-draft-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { checkCurrent, getDraft, refuseOvertaken } from './load-review.ts'
import type { DraftWish } from './read-plan-draft.ts'
import { showDraft } from './show-draft.ts'

export interface DiscardPlanDraft extends DraftWish {
  readonly expectedVersion: number
  readonly reason: string
}

export async function discardPlanDraft(context: Context, wish: DiscardPlanDraft): Promise<DraftSummary> {
  const { district, id, expectedVersion: version, reason } = wish
  const { actor, now } = context
  return context.database.withDistrict(district, async (tx) => {
    const row = await getDraft(tx, id)
    checkCurrent({ row, actRows: await listDraftActs(tx, id) }, version)
    const { succeeds } = row
    const close = { id, version, state: 'discarded', succeeds, reason, by: actor.name, at: now } as const
    if (!(await closeDraft(tx, close))) return refuseOvertaken(tx, id, version)
    await recordAudit(tx, context, {
      action: 'plan-draft.discard',
      target: `plan-draft/${id}`,
      detail: { fileName: row.fileName, reason },
    })
    return showDraft(await getDraft(tx, id))
  })
}
