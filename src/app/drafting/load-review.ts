/** A draft with its reading and its log, and the refusals that every act on a draft has in common. */
import { required } from '../../base/assert.ts'
import type { LoggedAct } from '../../domain/plan/review/review-act.ts'
import type { ReviewBase } from '../../domain/plan/review/review-state.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  findPlanDraft,
  listDraftActs,
  loadDraftReading,
  type PlanDraftActRow,
  type PlanDraftRow,
} from '../../store/plan-draft-store.ts'
import type { Tx } from '../../store/tx.ts'

export interface LoadedReview {
  readonly row: PlanDraftRow
  readonly base: ReviewBase
  /** Oldest first. */
  readonly acts: readonly LoggedAct[]
  readonly actRows: readonly PlanDraftActRow[]
}

export async function getDraft(tx: Tx, id: string): Promise<PlanDraftRow> {
  const row = await findPlanDraft(tx, id)
  if (row === undefined) throw new Refusal('not-found', { what: `plan draft ${id}` })
  return row
}

export async function loadReview(tx: Tx, id: string): Promise<LoadedReview> {
  const row = await getDraft(tx, id)
  const base = required(await loadDraftReading(tx, id), 'a draft has its reading')
  const actRows = await listDraftActs(tx, id)
  return { row, base, actRows, acts: actRows.map(loggedAct) }
}

export function loggedAct({ key: _, at, ...act }: PlanDraftActRow): LoggedAct {
  return { ...act, at: at.toISOString() }
}

const closedLabels = {
  published: { zh: '已发布', en: 'published' },
  discarded: { zh: '已作废', en: 'discarded' },
} as const

/** Refuses a closed draft, and a version that is no longer the last with the names of those who were faster. */
export function checkCurrent(
  { row, actRows }: Pick<LoadedReview, 'row' | 'actRows'>,
  expectedVersion: number,
): void {
  const { fileName: name, state, version } = row
  if (state !== 'open') {
    const { zh, en } = closedLabels[state]
    throw new Refusal('plan-draft-closed', { name, state: zh, stateEn: en })
  }
  if (version === expectedVersion) return
  const faster = actRows.filter(({ seq }) => seq >= expectedVersion).map(({ actorName }) => actorName)
  const names = [...new Set(faster.length > 0 ? faster : [row.updatedByName])]
  throw new Refusal('plan-draft-stale', {
    expected: expectedVersion,
    found: version,
    who: names.join('、'),
    whoEn: names.join(', '),
  })
}

/** After a compare-and-swap that lost: what has happened meanwhile is told instead. */
export async function refuseOvertaken(tx: Tx, id: string, expectedVersion: number): Promise<never> {
  const row = await getDraft(tx, id)
  checkCurrent({ row, actRows: await listDraftActs(tx, id) }, expectedVersion)
  throw new Refusal('unavailable')
}
