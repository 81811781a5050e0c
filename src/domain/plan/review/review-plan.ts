/**
 * A draft under review is the fold of its acts over what the compiler read.
 *
 *     reviewPlan({ text, compiled, findings }, acts).items.filter(({ state }) => state === 'open')
 *
 * What was taken back is as if it had never been done; the log keeps it. No log makes the fold fail.
 */
import { effectOf } from './effect-of-act.ts'
import { measureProgress } from './measure-progress.ts'
import { inTextOrder, readItems } from './read-items.ts'
import type { LoggedAct } from './review-act.ts'
import { standingActs } from './review-log.ts'
import type { Decided, ReviewBase, ReviewState } from './review-state.ts'
import type { ReviewedFinding, ReviewedItem, ReviewedPlan } from './reviewed-plan.ts'

/** Oldest act first. */
export function foldReview(base: ReviewBase, acts: readonly LoggedAct[]): ReviewState {
  const items = new Map<string, ReviewedItem>(readItems(base.compiled).map((item) => [item.id, item]))
  const decisions = new Map<string, Decided>()
  for (const logged of standingActs(acts)) {
    const effect = effectOf({ items, decisions }, base, logged)
    for (const item of effect.items) items.set(item.id, item)
    if (effect.decision !== null) decisions.set(effect.decision.finding, effect.decision.decided)
  }
  return { items, decisions }
}

export function reviewPlan(base: ReviewBase, acts: readonly LoggedAct[]): ReviewedPlan {
  return showReview(base, foldReview(base, acts))
}

export function showReview(base: ReviewBase, { items, decisions }: ReviewState): ReviewedPlan {
  const shown = inTextOrder([...items.values()])
  const findings: ReviewedFinding[] = base.findings.map((finding) => ({
    ...finding,
    decision: decisions.get(finding.id) ?? null,
  }))
  return { items: [...shown], findings, progress: measureProgress(shown, findings) }
}
