/**
 * A submission (填报): one figure asked of one unit for one period, driven round the reporting loop. The schemas are the API models.
 */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { bilingual } from '../indicator/definition.ts'

/** A step that the reader may take now. */
export const openStep = z.object({
  id: z.string(),
  label: bilingual,
  /** What the act must bring: `value`, `note`, `evidence`. */
  needs: z.array(z.string()),
})

export const submission = z.object({
  id: z.string(),
  indicator: z.string(),
  /** Plan's name of the indicator, and its printed ordinal. */
  name: z.string(),
  ordinal: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  scope: z.string(),
  period: z.string(),
  dueOn: z.string(),
  /** 0 when not late; counted on the district's calendar day. */
  overdueDays: z.int(),
  state: z.string(),
  stateLabel: bilingual,
  isClosed: z.boolean(),
  version: z.int(),
  /** Latest entered value, in `unit`. */
  value: z.number().nullable(),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  openSteps: z.array(openStep),
  updatedAt: z.string(),
})
export type Submission = z.infer<typeof submission>

export const submissionAct = z.object({
  seq: z.int(),
  step: z.string(),
  stepLabel: bilingual,
  at: z.string(),
  actorName: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  note: z.string().nullable(),
  evidence: z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.int() })),
})
export type SubmissionAct = z.infer<typeof submissionAct>

export const submissionDetail = submission.extend({
  acts: z.array(submissionAct),
  /** What helps to judge the value: last year's, the year's due, the plan's row. */
  context: z.object({
    previous: z.object({ period: z.string(), value: z.number() }).nullable(),
    due: z.number().nullable(),
    meaning: bilingual,
    decimals: z.int(),
  }),
})
export type SubmissionDetail = z.infer<typeof submissionDetail>

/** Per unit and year: how much was asked and what became of it. */
export const completeness = z.object({
  unitId: z.string(),
  unitName: z.string(),
  asked: z.int(),
  accepted: z.int(),
  acceptedOnTime: z.int(),
  inProgress: z.int(),
  overdue: z.int(),
  notYetDue: z.int(),
})
export type Completeness = z.infer<typeof completeness>
