/**
 * What a person does to a draft of a plan. The log of acts is the only truth: the state of every item is its fold (`review-plan.ts`). The text is never changed.
 *
 *     { kind: 'correct', item: 'target-12', changes: { year: 2027 } }
 */
import { z } from 'zod'
import { textRange } from '../compiled-plan-schema.ts'
import { reviewChanges, reviewKinds } from './review-fields.ts'

/** accept-a: what stands at the finding's own place holds; accept-b: what stands at its first related place. */
export const findingDecisions = ['accept-a', 'accept-b', 'keep-both', 'not-a-problem'] as const
export type FindingDecision = (typeof findingDecisions)[number]

const id = z.string().min(1).max(100)
const reason = z.string().trim().min(1).max(2000)

export const reviewAct = z.discriminatedUnion('kind', [
  /** Several at once are one act, and one undo. */
  z.strictObject({ kind: z.literal('accept'), items: z.array(id).min(1).max(5000) }),
  z.strictObject({ kind: z.literal('correct'), item: id, changes: reviewChanges }),
  z.strictObject({ kind: z.literal('remove'), item: id, reason }),
  /** Each part takes the item's fields where it says nothing; without a range it stands where the item stands. */
  z.strictObject({
    kind: z.literal('split'),
    item: id,
    parts: z
      .array(z.strictObject({ changes: reviewChanges, range: textRange.optional() }))
      .min(2)
      .max(50),
  }),
  /** Of one kind; the first one's fields hold where `changes` says nothing, and its place. */
  z.strictObject({ kind: z.literal('merge'), items: z.array(id).min(2).max(50), changes: reviewChanges }),
  /** Selected in the text. A target needs subject and value, a task its title, a cluster or row its name. */
  z.strictObject({
    kind: z.literal('add'),
    itemKind: z.enum(reviewKinds),
    range: textRange,
    fields: reviewChanges,
  }),
  z.strictObject({
    kind: z.literal('decide'),
    finding: id,
    decision: z.enum(findingDecisions),
    /** Needed with keep-both. */
    note: z.string().trim().max(2000).default(''),
  }),
  /** `act` is the number of the last act of one's own that still stands. */
  z.strictObject({ kind: z.literal('undo'), act: z.int().min(1) }),
])
export type ReviewAct = z.infer<typeof reviewAct>

/** An act as the log keeps it. */
export interface LoggedAct {
  /** Counts from 1 within a draft; also the draft's version that it was done on. */
  readonly seq: number
  readonly act: ReviewAct
  readonly actorId: string
  readonly actorName: string
  /** ISO 8601. */
  readonly at: string
}
