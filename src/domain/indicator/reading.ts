/**
 * An indicator as a person reads it for one year: plan row, path, what is due, what was achieved, the light, and why. The schemas are the API models.
 *
 *     readIndicator({ definition, row, figures, year: 2023, settings }).status   // 'behind'
 */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { bilingual, indicatorKinds } from './definition.ts'
import { figure } from './figure.ts'

/**
 * on-track ●, slightly-behind ▲, behind ■: judged. no-figure: nothing to judge. scope-unverified (口径待核): a figure exists only in another scope or
 * unit. no-due: the plan and the path ask nothing of this year.
 */
export const statuses = [
  'on-track',
  'slightly-behind',
  'behind',
  'no-figure',
  'scope-unverified',
  'no-due',
] as const
export type Status = (typeof statuses)[number]

export const pathPoint = z.object({
  year: z.int(),
  value: z.number(),
  /** baseline and target are the plan's; reference is ours, between its milestones. */
  basis: z.enum(['baseline', 'target', 'reference']),
})
export type PathPoint = z.infer<typeof pathPoint>

export const due = z.object({
  year: z.int(),
  value: z.number(),
  basis: z.enum(['target', 'reference']),
  /** The actual's period when the year is not over: flows are due in proportion to its months (序时), stocks between two year ends. */
  proratedTo: z.string().nullable(),
})
export type Due = z.infer<typeof due>

/** Lines of arithmetic a person can redo: each a template code with its numbers. */
export const explanationLine = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** The sentence, in both languages. */
  text: bilingual,
})
export type ExplanationLine = z.infer<typeof explanationLine>

export const assessment = z.object({
  /** (actual − base) ÷ (due − base); null where the kind is judged by ratio or it cannot be formed. */
  progress: z.number().nullable(),
  /** actual ÷ due; shown beside progress, judged only for rates. */
  ratio: z.number().nullable(),
  judgedBy: z.enum(['progress', 'ratio']).nullable(),
  thresholds: z.object({ onTrack: z.number(), slightlyBehind: z.number(), validFrom: z.string() }),
  lines: z.array(explanationLine),
})

/** Growth per year still needed to reach the last target, from the latest full-year figure. Points a year for shares and indices, things a year for counts. */
export const requiredRate = z.object({
  fromYear: z.int(),
  toYear: z.int(),
  value: z.number(),
  unit: z.enum(['percent-a-year', 'points-a-year', 'things-a-year', 'level']),
})

export const projection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-few-points'), points: z.int(), needed: z.int() }),
  z.object({
    kind: z.literal('projected'),
    method: z.enum(['log-linear', 'linear']),
    points: z.array(z.object({ year: z.int(), value: z.number(), low: z.number(), high: z.number() })),
    /** Coverage of the interval, e.g. 0.8. */
    coverage: z.number(),
    usesGenerated: z.boolean(),
  }),
])
export type Projection = z.infer<typeof projection>

export const unitRef = z.object({ id: z.string(), name: z.string() })

export const indicatorReading = z.object({
  id: z.string(),
  /** 1–27: position in the annex. */
  row: z.int(),
  /** As printed; not unique (the reference plan prints 12 twice). */
  ordinal: z.string(),
  /** As the plan names it. */
  name: z.string(),
  label: bilingual,
  category: z.string(),
  kind: z.enum(indicatorKinds),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  unitLabel: z.string(),
  scope: z.string().nullable(),
  scopeLabel: z.string().nullable(),
  decimals: z.int(),
  better: z.enum(['higher', 'lower']),
  year: z.int(),
  baseline: z.object({ year: z.int(), value: z.number() }),
  targets: z.array(z.object({ year: z.int(), value: z.number() })),
  path: z.array(pathPoint),
  due: due.nullable(),
  actual: figure.nullable(),
  /** Same indicator in another scope or unit, when it is all there is. */
  otherScope: figure.nullable(),
  status: z.enum(statuses),
  assessment,
  /** Change against the year before in the unit's own way: % for levels and counts, points for shares, growth and indices. */
  yearOnYear: z
    .object({ value: z.number(), unit: z.enum(['percent', 'percentage-point', 'index']) })
    .nullable(),
  /** Year figures in the plan's scope, oldest first, latest vintage each. */
  series: z.array(z.object({ year: z.int(), value: z.number(), origin: z.string(), period: z.string() })),
  owners: z.array(unitRef),
  /** Clause of the plan, e.g. `附件·行2 / 1.2`. */
  clause: z.string(),
  /** What a careful reader should know: duplicate ordinal, scope read from the body, and the like. */
  notes: z.array(z.string()),
})
export type IndicatorReading = z.infer<typeof indicatorReading>

/** Everything behind one figure: the answer to “why this number?”. */
export const indicatorDetail = indicatorReading.extend({
  definition: z.object({
    version: z.int(),
    validFrom: z.string(),
    meaning: bilingual,
    frequency: z.enum(['month', 'quarter', 'year']),
    source: z.object({ title: z.string(), url: z.string().optional(), clause: z.string().optional() }),
  }),
  requiredRate: requiredRate.nullable(),
  projection,
  /** Every vintage of every period, newest first. */
  vintages: z.array(figure),
  /** The plan's body targets that speak of the same indicator. */
  mentions: z.array(
    z.object({ id: z.string(), clause: z.string(), subject: z.string(), year: z.int().nullable() }),
  ),
})
export type IndicatorDetail = z.infer<typeof indicatorDetail>
