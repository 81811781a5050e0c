/** How far a review has come, and whether it can be published. */
import type { ReviewKind } from './review-fields.ts'
import { isLive } from './review-state.ts'
import type { ReviewedFinding, ReviewedItem, ReviewProgress } from './reviewed-plan.ts'

export function measureProgress(
  items: readonly ReviewedItem[],
  findings: readonly ReviewedFinding[],
): ReviewProgress {
  const ofKind = (kind: ReviewKind) => countItems(items.filter((item) => item.kind === kind))
  const all = countItems(items)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const errorsOpen = errors.filter(({ decision }) => decision === null).length
  return {
    ...all,
    byKind: {
      target: ofKind('target'),
      task: ofKind('task'),
      cluster: ofKind('cluster'),
      row: ofKind('row'),
    },
    findings: {
      total: findings.length,
      decided: findings.filter(({ decision }) => decision !== null).length,
      errors: errors.length,
      errorsOpen,
    },
    isPublishable: all.open === 0 && errorsOpen === 0,
  }
}

function countItems(items: readonly ReviewedItem[]) {
  const live = items.filter(isLive)
  const open = live.filter(({ state }) => state === 'open')
  return {
    total: live.length,
    open: open.length,
    doubtful: open.filter(({ isDoubtful }) => isDoubtful).length,
    settled: live.length - open.length,
    gone: items.length - live.length,
  }
}
