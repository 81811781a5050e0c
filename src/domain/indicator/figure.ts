/**
 * A figure: a value that never travels without its unit, scope, period, vintage and origin. The same schema is the API model.
 */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'

/**
 * published: printed by a public body. reported: entered by its owner and accepted. computed: by formula from rows.
 * generated: made by the demo generator, always shown as 演示数据. baseline: printed in the plan.
 */
export const figureOrigins = ['published', 'reported', 'computed', 'generated', 'baseline'] as const
export type FigureOrigin = (typeof figureOrigins)[number]

export const figureSource = z.object({
  title: z.string(),
  url: z.string().optional(),
  /** Where in the source, or what is uncertain about it. */
  note: z.string().optional(),
})

export const figure = z.object({
  id: z.string(),
  indicator: z.string(),
  /** `district`, `town/330212100`, `cluster/digital`, `cluster/digital/ic`: whom the value speaks of. */
  subject: z.string(),
  /** Scope id of the district (区本级 is `district-proper`). */
  scope: z.string(),
  /** See `base/period.ts`. */
  period: z.string(),
  /** In `unit`; null when the source says that there is none. */
  value: z.number().nullable(),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  /** Counts from 1 for one indicator, subject, scope, period and origin; a correction is a new one. */
  vintage: z.int().min(1),
  origin: z.enum(figureOrigins),
  /** Day of publication or acceptance, `YYYY-MM-DD`. */
  asOf: z.string(),
  source: figureSource,
  /** Why a vintage after the first was made. */
  reason: z.string().nullable(),
})
export type Figure = z.infer<typeof figure>
