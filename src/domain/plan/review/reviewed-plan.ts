/**
 * A compiled plan with what people have said about it. The schemas are the API models.
 *
 *     reviewPlan(draft, acts).progress   // { open: 41, … }
 */
import { z } from 'zod'
import { bilingual } from '../../indicator/definition.ts'
import { factsSchema, textRange } from '../compiled-plan-schema.ts'
import { findingDecisions, reviewAct } from './review-act.ts'
import { clusterFields, reviewChanges, rowFields, targetFields, taskFields } from './review-fields.ts'

/** open asks for a person; accepted, corrected and added stand; removed, split and merged stand no more. */
const itemStates = ['open', 'accepted', 'corrected', 'added', 'removed', 'split', 'merged'] as const
export type ItemState = (typeof itemStates)[number]

const itemBase = z.object({
  /** The compiler's (`target-12`), or `added-7`, `part-7-1`, `merged-7` after the act that made it. */
  id: z.string(),
  state: z.enum(itemStates),
  /** read: by the compiler; part: of an item that was split. */
  origin: z.enum(['read', 'added', 'part', 'merged']),
  range: textRange,
  /** The text at `range`. */
  quote: z.string(),
  section: z.string().nullable(),
  confidence: z.number(),
  doubts: z.array(z.string()),
  /** Confidence below 0.7, or a doubt other than that of an inherited year or scope: look at these first. */
  isDoubtful: z.boolean(),
  /** What the corrected fields said when they were read or added. */
  before: reviewChanges,
  /** Items that it was made of. */
  from: z.array(z.string()),
  /** Items that were made of it. */
  into: z.array(z.string()),
  /** Who acted on it last, when, and by which act; null while nobody has. */
  by: z.string().nullable(),
  at: z.string().nullable(),
  act: z.int().nullable(),
  /** Why it was removed; null otherwise. */
  reason: z.string().nullable(),
})

export const reviewedItem = z.discriminatedUnion('kind', [
  itemBase.extend({ kind: z.literal('target'), fields: targetFields }),
  itemBase.extend({ kind: z.literal('task'), fields: taskFields }),
  itemBase.extend({ kind: z.literal('cluster'), fields: clusterFields }),
  itemBase.extend({ kind: z.literal('row'), fields: rowFields }),
])
export type ReviewedItem = z.infer<typeof reviewedItem>

/** A place in the text with what stands there. */
const quotedPlace = z.object({ range: textRange, quote: z.string() })

/** A remark of the compiler or the linter about the text, as it is kept with the draft. */
export const finding = z.object({
  /** `finding-3`, stable within a draft. */
  id: z.string(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: bilingual,
  facts: factsSchema,
  /** A; null when it is about the document as a whole. */
  place: quotedPlace.nullable(),
  /** B and further places; the label says what stands there. */
  related: z.array(quotedPlace.extend({ label: bilingual })),
  /** The sum, in figures and signs; '' when there is none. */
  arithmetic: z.string(),
  /** The way out; null when none is proposed. `replacement`: the characters to put in place of others, where it is as plain as that. */
  fix: bilingual
    .extend({ replacement: z.object({ range: textRange, text: z.string() }).nullable() })
    .nullable(),
  /** Items, as read, that stand at one of its places. */
  items: z.array(z.string()),
})
export type Finding = z.infer<typeof finding>

export const reviewedFinding = finding.extend({
  /** The last one; earlier ones stay in the log. */
  decision: z
    .object({
      decision: z.enum(findingDecisions),
      note: z.string(),
      by: z.string(),
      at: z.string(),
      act: z.int(),
    })
    .nullable(),
})
export type ReviewedFinding = z.infer<typeof reviewedFinding>

const count = z.object({
  /** Items that are open or stand. */
  total: z.int(),
  open: z.int(),
  /** Open and doubtful. */
  doubtful: z.int(),
  /** Accepted, corrected or added. */
  settled: z.int(),
  /** Removed, split or merged. */
  gone: z.int(),
})

export const reviewProgress = z.object({
  ...count.shape,
  byKind: z.object({ target: count, task: count, cluster: count, row: count }),
  findings: z.object({ total: z.int(), decided: z.int(), errors: z.int(), errorsOpen: z.int() }),
  /** No item is open and every error has its decision. */
  isPublishable: z.boolean(),
})
export type ReviewProgress = z.infer<typeof reviewProgress>

export const reviewedPlan = z.object({
  /** In the order of the text. */
  items: z.array(reviewedItem),
  findings: z.array(reviewedFinding),
  progress: reviewProgress,
})
export type ReviewedPlan = z.infer<typeof reviewedPlan>

/** An act with who, when and whether it was taken back. */
export const reviewLogEntry = z.object({
  seq: z.int(),
  act: reviewAct,
  actorName: z.string(),
  at: z.string(),
  isUndone: z.boolean(),
})
export type ReviewLogEntry = z.infer<typeof reviewLogEntry>
