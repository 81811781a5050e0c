/** One act of review: allowed or refused by the fold of the log, appended, and answered with what it changed. */
import { isDeepStrictEqual } from 'node:util'
import { required } from '../../base/assert.ts'
import { findActProblem } from '../../domain/plan/review/find-act-problem.ts'
import type { LoggedAct, ReviewAct } from '../../domain/plan/review/review-act.ts'
import { findUndoable, touchedBy } from '../../domain/plan/review/review-log.ts'
import { foldReview, showReview } from '../../domain/plan/review/review-plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { insertDraftAct, moveDraft } from '../../store/plan-draft-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { checkCurrent, type LoadedReview, loadReview, refuseOvertaken } from './load-review.ts'
import type { DraftWish } from './read-plan-draft.ts'

export interface AddDraftAct extends DraftWish {
  /** The version that the person saw. */
  readonly expectedVersion: number
  /** Made by the client for this act alone. */
  readonly key: string
  readonly act: ReviewAct
}

export async function addDraftAct(context: Context, wish: AddDraftAct) {
  return context.database.withDistrict(wish.district, async (tx) => {
    const loaded = await loadReview(tx, wish.id)
    const known = findKnown(loaded, context, wish)
    if (known !== undefined) return answer(loaded, known)
    checkCurrent(loaded, wish.expectedVersion)
    const { id: actorId, name: actorName } = context.actor
    const logged = {
      seq: loaded.row.version,
      act: wish.act,
      actorId,
      actorName,
      at: context.now.toISOString(),
    }
    const hasMoved = await appendAct(tx, context, { loaded, logged, key: wish.key })
    if (!hasMoved) {
      // The same act may have been sent twice at the same moment.
      const now = await loadReview(tx, wish.id)
      const twin = findKnown(now, context, wish)
      return twin === undefined ? refuseOvertaken(tx, wish.id, wish.expectedVersion) : answer(now, twin)
    }
    const row = { ...loaded.row, version: loaded.row.version + 1 }
    return answer({ ...loaded, row, acts: [...loaded.acts, logged] }, logged)
  })
}

/** The act that was done under this key before; the same key with another act is refused. */
function findKnown(
  { actRows, acts }: LoadedReview,
  { actor }: Context,
  wish: AddDraftAct,
): LoggedAct | undefined {
  const at = actRows.findIndex(({ key, actorId }) => key === wish.key && actorId === actor.id)
  const known = acts[at]
  if (known !== undefined && !isDeepStrictEqual(known.act, wish.act))
    throw new Refusal('idempotency-mismatch')
  return known
}

interface Appending {
  readonly loaded: LoadedReview
  readonly logged: LoggedAct
  readonly key: string
}

/** False when someone acted on the same version first: nothing is written then. */
async function appendAct(tx: Tx, context: Context, { loaded, logged, key }: Appending): Promise<boolean> {
  const { row, base, acts } = loaded
  const problem = findActProblem({ base, acts, state: foldReview(base, acts) }, logged)
  if (problem !== undefined) throw new Refusal(problem.code, problem.facts, problem.remarks)
  const { progress } = showReview(base, foldReview(base, [...acts, logged]))
  const { id, version } = row
  const { now: at, actor } = context
  const hasMoved = await moveDraft(tx, { id, version, progress, by: actor.name, at })
  if (!hasMoved) return false
  await insertDraftAct(tx, id, { ...logged, key, at })
  const touched = touchedBy(logged)
  await recordAudit(tx, context, {
    action: `plan-draft.${logged.act.kind}`,
    target: `plan-draft/${id}`,
    detail: { seq: logged.seq, count: touched.length, ids: touched.slice(0, 20) },
  })
  return true
}

/** What the act changed, as it reads now. */
function answer({ row, base, acts }: LoadedReview, logged: LoggedAct) {
  const { act, actorId } = logged
  const changed =
    act.kind === 'undo'
      ? required(
          acts.find(({ seq }) => seq === act.act),
          'undone acts stay',
        )
      : logged
  const touched = touchedBy(changed)
  const state = foldReview(base, acts)
  const { findings, progress } = showReview(base, state)
  const undoable = findUndoable(acts, actorId)
  const isItem = changed.act.kind !== 'decide'
  return {
    version: row.version,
    seq: logged.seq,
    items: touched.flatMap((id) => state.items.get(id) ?? []),
    withdrawn: isItem ? touched.filter((id) => !state.items.has(id)) : [],
    findings: findings.filter(({ id }) => touched.includes(id)),
    progress,
    undoable: undoable.kind === 'act' ? undoable.seq : null,
  }
}
