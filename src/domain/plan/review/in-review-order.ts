/**
 * The order in which a person should look: what is open before what is settled, what is doubtful before what is sure, else as in the text.
 *
 *     inReviewOrder(review.items).find(({ state }) => state === 'open')   // what to look at next
 */
import type { ReviewedItem } from './reviewed-plan.ts'

export function inReviewOrder(items: readonly ReviewedItem[]): readonly ReviewedItem[] {
  return items.toSorted((a, b) => weigh(a) - weigh(b))
}

function weigh({ state, isDoubtful }: ReviewedItem): number {
  if (state !== 'open') return 2
  return isDoubtful ? 0 : 1
}
