/** What a review starts from and what its log has made of it so far. */
import type { CompiledPlan } from '../compiled-plan.ts'
import type { Finding, ReviewedFinding, ReviewedItem } from './reviewed-plan.ts'

/** A draft as it was uploaded; nothing of it ever changes. */
export interface ReviewBase {
  readonly text: string
  readonly compiled: CompiledPlan
  readonly findings: readonly Finding[]
}

export type Decided = NonNullable<ReviewedFinding['decision']>

export interface ReviewState {
  /** By id: those read first, then those made by acts. */
  readonly items: ReadonlyMap<string, ReviewedItem>
  /** By finding. */
  readonly decisions: ReadonlyMap<string, Decided>
}

/** What still holds: the plan is made of these. */
export function isLive({ state }: Pick<ReviewedItem, 'state'>): boolean {
  return state === 'open' || state === 'accepted' || state === 'corrected' || state === 'added'
}
