/** The log of a draft, newest first. */

import { findUndone } from '../../domain/plan/review/review-log.ts'
import type { ReviewLogEntry } from '../../domain/plan/review/reviewed-plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { cursorKey, type Page, type PageRequest, pageOf } from '../../store/engine/page.ts'
import { listDraftActs as listRows } from '../../store/plan-draft-store.ts'
import type { Context } from '../context.ts'
import { getDraft, loggedAct } from './load-review.ts'
import type { DraftWish } from './read-plan-draft.ts'

export async function listDraftActs(
  { database }: Context,
  { district, id, cursor, limit }: DraftWish & PageRequest,
): Promise<Page<ReviewLogEntry>> {
  const rows = await database.readSnapshot(district, async (tx) => {
    await getDraft(tx, id)
    return listRows(tx, id)
  })
  const acts = rows.map(loggedAct)
  const undone = findUndone(acts)
  const [before = null] = cursorKey(cursor, 1)
  if (typeof before === 'string') throw new Refusal('cursor-invalid', { cursor: before })
  const wanted = acts
    .filter(({ seq }) => before === null || seq < before)
    .map(({ seq, act, actorName, at }) => ({ seq, act, actorName, at, isUndone: undone.has(seq) }))
    .reverse()
  return pageOf(wanted, limit, ({ seq }) => [seq])
}
