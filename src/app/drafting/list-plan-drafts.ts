/** Drafts of plans, newest first. */
import { listPlanDrafts as listRows, type PlanDraftFilter } from '../../store/plan-draft-store.ts'
import type { Context } from '../context.ts'
import { showDraft } from './show-draft.ts'

export async function listPlanDrafts(
  { database }: Context,
  { district, ...filter }: PlanDraftFilter & { readonly district: string },
) {
  const { items, nextCursor } = await database.readDistrict(district, (tx) => listRows(tx, filter))
  return { items: items.map(showDraft), nextCursor }
}
