/**
 * Growth that a plan asks of a column: of an indicator that is nothing but the growth of this field's sum, the target of the first year that is not over before the rows'.
 *
 *     growthTargets({ rows: plan.indicators, definitions, registry: 'enterprise-year' }, 2026)   // { investmentWanYuan: [0.1] }
 */
import type { Formula } from '../../formula/formula.ts'
import type { IndicatorDefinition } from '../../indicator/definition.ts'
import type { PlanIndicatorRow } from '../../plan/plan.ts'

export interface GrowthPlan {
  readonly rows: readonly PlanIndicatorRow[]
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Of which the columns are. */
  readonly registry: string
}

/** By field, as parts of 1. */
export type GrowthTargets = Readonly<Record<string, readonly number[]>>

export function growthTargets({ rows, definitions, registry }: GrowthPlan, year: number): GrowthTargets {
  const found: Record<string, readonly number[]> = {}
  for (const { indicator, targets } of rows) {
    const definition = definitions.get(indicator)
    const field = definition?.unit === 'percent' ? grownField(definition.formula, registry) : undefined
    const target = targets.toSorted((one, other) => one.year - other.year).find((one) => one.year >= year)
    if (field !== undefined && target !== undefined)
      found[field] = [...(found[field] ?? []), target.value / 100]
  }
  return found
}

/** The field whose sum a formula tells the growth of, all rows counted. */
function grownField(formula: Formula | undefined, registry: string): string | undefined {
  if (formula === undefined || formula.over !== registry || formula.value.op !== 'growth') return undefined
  const { of } = formula.value
  return of.op === 'sum' && of.where === undefined && of.of.op === 'field' ? of.of.field : undefined
}
