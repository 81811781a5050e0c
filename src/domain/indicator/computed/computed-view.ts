/** An indicator computed from rows, as the API shows it: beside the reported figure, by year and by parts. The schemas are the API's model. */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../../base/quantity.ts'
import { bilingual, indicatorKinds } from '../definition.ts'
import { figureOrigins } from '../figure.ts'
import { dimensions } from './row-groups.ts'

/** A figure that somebody reported or published, in the indicator's unit. */
export const reportedFigure = z.object({
  value: z.number(),
  origin: z.enum(figureOrigins),
  /** Null for the plan’s own baseline. */
  asOf: z.string().nullable(),
  period: z.string(),
})
export type ReportedFigure = z.infer<typeof reportedFigure>

export const computedYear = z.object({
  year: z.int(),
  /** Null where the rows do not give it. */
  value: z.number().nullable(),
  reported: reportedFigure.nullable(),
  /** computed − reported, in the indicator's unit; null where one of them is missing. */
  difference: z.number().nullable(),
  /** Within half of the last digit that the reported figure shows. */
  agrees: z.boolean().nullable(),
})
export type ComputedYear = z.infer<typeof computedYear>

export const computedPart = z.object({
  /** Id of the town, cluster …; null for enterprises that have none. */
  key: z.string().nullable(),
  label: bilingual,
  value: z.number().nullable(),
  /** Enterprises behind it; null where the value is withheld. */
  enterprises: z.int().nullable(),
  reported: reportedFigure.nullable(),
  /** withheld: too few enterprises stand behind it, or one of them dominates it, or it would give such a one away. */
  state: z.enum(['shown', 'withheld', 'empty']),
})
export type ComputedPart = z.infer<typeof computedPart>

export const computedSummary = z.object({
  indicator: z.string(),
  /** As printed in the plan; null for one that the plan does not have. */
  ordinal: z.string().nullable(),
  label: bilingual,
  kind: z.enum(indicatorKinds),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  unitLabel: bilingual,
  decimals: z.int(),
  scope: z.string().nullable(),
  scopeLabel: bilingual.nullable(),
  /** Registry that it is computed from. */
  registry: z.string(),
  years: z.array(computedYear),
})
export type ComputedSummary = z.infer<typeof computedSummary>

export const computedDetail = computedSummary.extend({
  year: z.int(),
  by: z.enum(dimensions).nullable(),
  only: z.partialRecord(z.enum(dimensions), z.string().nullable()),
  /** Arithmetic with the rows behind it, as one sentence; null where there are no rows. */
  explanation: bilingual.nullable(),
  /** Why the reported figure differs, or that it does not. */
  reasons: z.array(bilingual),
  parts: z.array(computedPart),
  /** For sums and counts: what the parts add up to beside the whole; null for rates and shares. */
  reconciliation: z.object({ parts: z.number(), whole: z.number(), isEqual: z.boolean() }).nullable(),
  /** Enterprises behind the whole. */
  enterprises: z.int(),
  /** Fields of the registry that the formula reads. */
  fields: z.array(z.string()),
})
export type ComputedDetail = z.infer<typeof computedDetail>

/** One row behind an indicator. */
export const computedRow = z.object({
  enterprise: z.string(),
  name: z.string().nullable(),
  town: z.string().nullable(),
  cluster: z.string().nullable(),
  /** Key of the record, for its page. */
  key: z.string(),
  /** What it brings to the formula's first sum, in that sum's own unit; 1 to a count. Null where its value is missing. */
  amount: z.number().nullable(),
  /** Part of that sum over all rows that are listed, 0…1. */
  share: z.number().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type ComputedRow = z.infer<typeof computedRow>
