/**
 * What an indicator is, independent of any plan or district: its kind decides the shape of its reference path and how its light is found.
 *
 *     defineIndicator({ id: 'industrial-tax-per-mu', kind: 'per-area', unit: 'wan-yuan/mu', better: 'higher', decimals: 1, … })
 *
 * A plan binds an indicator to its printed row, owners, baseline and targets (`domain/plan/plan.ts`). A definition is plain data, dated and never
 * changed in place: a new meaning is a new version.
 */
import { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { diagnostic } from '../../base/diagnostic.ts'
import { isDeeperThan } from '../../base/nesting.ts'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { type Bilingual, bilingual } from '../bilingual.ts'
import { deepestDefinition, formula, tooDeep } from '../formula/formula.ts'

export { type Bilingual, bilingual }

/**
 * flow-level: value of a whole year at current prices (亿元). stock-level: value on a date. growth: rate from one year to the next (%).
 * share: part of a whole (%). per-area: value per mu of a year. index: a published index. cumulative-count: ever granted (累计).
 * valid-count: valid on a date (有效). new-count: granted within the period (新增).
 */
export const indicatorKinds = [
  'flow-level',
  'stock-level',
  'growth',
  'share',
  'per-area',
  'index',
  'cumulative-count',
  'valid-count',
  'new-count',
] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

export interface KindRule {
  /** Shape of the reference path between milestones; linear-up rounds up to whole things. */
  readonly path: 'geometric' | 'linear' | 'linear-up'
  /** progress: (actual − base) ÷ (due − base). ratio: actual ÷ due. */
  readonly compare: 'progress' | 'ratio'
  /** flow adds up over the year, stock is read at its end, rate compares two years. */
  readonly timing: 'flow' | 'stock' | 'rate'
}

export const kindRules = {
  'flow-level': { path: 'geometric', compare: 'progress', timing: 'flow' },
  'stock-level': { path: 'geometric', compare: 'progress', timing: 'stock' },
  growth: { path: 'linear', compare: 'ratio', timing: 'rate' },
  share: { path: 'linear', compare: 'progress', timing: 'stock' },
  'per-area': { path: 'geometric', compare: 'progress', timing: 'flow' },
  index: { path: 'linear', compare: 'progress', timing: 'stock' },
  'cumulative-count': { path: 'linear-up', compare: 'progress', timing: 'stock' },
  'valid-count': { path: 'linear-up', compare: 'progress', timing: 'stock' },
  'new-count': { path: 'linear-up', compare: 'ratio', timing: 'flow' },
} as const satisfies Record<IndicatorKind, KindRule>

/** Rows, and what the formula makes of them. */
export const indicatorCase = z.object({
  /** Of `base/period.ts`: a year, or a month where the registry is kept by month. */
  period: z.string(),
  /** As they stand in the registry, with joined fields where the formula reads them; what is not written is missing. */
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).min(1),
  /** In the indicator's unit; null is missing. */
  expected: z.number().nullable(),
})
export type IndicatorCase = z.infer<typeof indicatorCase>

export const indicatorDefinition = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Counts from 1; a changed meaning is a new version with its own `validFrom`. */
  version: z.int().min(1),
  validFrom: z.iso.date(),
  label: bilingual,
  kind: z.enum(indicatorKinds),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  better: z.enum(['higher', 'lower']),
  /** Digits shown after the point. */
  decimals: z.int().min(0).max(4),
  frequency: z.enum(['month', 'quarter', 'year']),
  /** Days after a period's end until the owner's figure is due: an example setting of ours, not the plan's. */
  dueAfterDays: z.int().min(1).max(365),
  /** Purposes that its figures may serve (statistics law: a published aggregate may be shown to everyone). */
  purposes: z.array(z.enum(['plan-monitoring', 'public-report', 'evaluation'])).min(1),
  /** Our own words for what is counted (口径), with what is uncertain about it said. */
  meaning: bilingual,
  /** How it is computed from rows of a registry; without one it is only reported. `check-indicator-formula.ts` is its gate. */
  formula: formula.optional(),
  /** Worked examples of the formula: its tests and its documentation. */
  cases: z.array(indicatorCase).optional(),
  source: z.object({ title: z.string().min(1), url: z.url().optional(), clause: z.string().optional() }),
})
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>

/** The one gate for shipped and edited definitions. Remarks: `definition-invalid` with the path and the reason. */
export function checkIndicator(data: unknown): Checked<IndicatorDefinition> {
  if (isDeeperThan(data, deepestDefinition)) return rejected(tooDeep())
  const parsed = indicatorDefinition.safeParse(data)
  if (parsed.success) return accepted(parsed.data)
  return rejected(
    ...parsed.error.issues.map((issue) =>
      diagnostic('definition-invalid', {
        place: { kind: 'field', path: issue.path.join('.') },
        facts: { path: issue.path.join('.'), reason: issue.message },
      }),
    ),
  )
}

/** The same gate for files under `content/`: throws at load. */
export function defineIndicator(data: z.input<typeof indicatorDefinition>): IndicatorDefinition {
  return getChecked(checkIndicator(data), `indicator ${data.id}`)
}
