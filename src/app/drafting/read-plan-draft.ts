/** One draft: its text, what was read in it, and where the review stands. */
import { findUndoable } from '../../domain/plan/review/review-log.ts'
import { reviewPlan } from '../../domain/plan/review/review-plan.ts'
import type { Context } from '../context.ts'
import { loadReview } from './load-review.ts'
import { showDraft } from './show-draft.ts'

export interface DraftWish {
  readonly district: string
  readonly id: string
}

export async function readPlanDraft(context: Context, { district, id }: DraftWish) {
  const { row, base, acts } = await context.database.readSnapshot(district, (tx) => loadReview(tx, id))
  const undoable = row.state === 'open' ? findUndoable(acts, context.actor.id) : null
  return {
    draft: showDraft(row),
    text: base.text,
    compiled: base.compiled,
    review: reviewPlan(base, acts),
    undoable: undoable?.kind === 'act' ? undoable.seq : null,
  }
}
