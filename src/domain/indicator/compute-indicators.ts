/**
 * Indicators with a formula, computed for every group and period at once, each in its own unit.
 *
 *     const formulas = [taxPerMu, valueAdded].map((one) => getIndicatorFormula(one, { registries }))
 *     const rows = { ...rowsInPeriods(table, enterpriseYear, span), groups }
 *     const [perMu, added] = computeIndicators(formulas, rows, { first: 2023, last: 2025 })
 *
 * Values stand period after period, within each group after group; NaN is missing. All formulas are over one registry, whose rows are given.
 */
import { getChecked } from '../../base/checked.ts'
import { repeatRows } from '../../table/repeat-rows.ts'
import type { Table } from '../../table/table.ts'
import { checkFormula, type FormulaReading } from '../formula/check-formula.ts'
import { evaluateMeasures, type GroupedRows, type PeriodSpan } from '../formula/evaluate/evaluate-measures.ts'
import type { PeriodKind } from '../formula/evaluate/period-moments.ts'
import type { ReferenceLists } from '../formula/field-space.ts'
import type { Measure } from '../formula/formula.ts'
import type { Registry } from '../registry/registry.ts'
import type { IndicatorDefinition } from './definition.ts'

export interface FormulaContext {
  readonly registries: readonly Registry[]
  readonly lists?: ReferenceLists
}

export interface IndicatorFormula extends FormulaReading {
  readonly value: Measure
}

/** Throws where the definition has no formula or it does not pass its check. */
export function getIndicatorFormula(
  { id, unit, formula }: IndicatorDefinition,
  context: FormulaContext,
): IndicatorFormula {
  if (formula === undefined) throw new Error(`indicator ${id} has no formula`)
  const reading = getChecked(checkFormula(formula, { ...context, unit }), `formula of ${id}`)
  return { ...reading, value: formula.value }
}

export function computeIndicators(
  formulas: readonly IndicatorFormula[],
  rows: GroupedRows,
  span: PeriodSpan,
): readonly Float64Array[] {
  const values = evaluateMeasures(
    formulas.map(({ value }) => value),
    rows,
    span,
  )
  return values.map((each, index) => convertValues(each, formulas[index]?.factor ?? Number.NaN))
}

/** Rows of a registry, each in its period; rows that hold at any time are seen once in every period of the span. */
export function rowsInPeriods(
  table: Table,
  { period, key }: Registry,
  span: PeriodSpan & { readonly kind: PeriodKind },
): Pick<GroupedRows, 'table' | 'period'> {
  if (period !== 'none') return { table, period: { column: key.at(-1) ?? '', kind: period } }
  const periods = Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index)
  return { table: repeatRows(table, 'period', periods), period: { column: 'period', kind: span.kind } }
}

/** Dividing by the whole number 10000 is exact where multiplying by 0.0001 is not. */
function convertValues(values: Float64Array, factor: number): Float64Array {
  if (factor === 1) return values
  const divisor = Math.round(1 / factor)
  return factor < 1 && Math.abs(divisor * factor - 1) < 1e-12
    ? values.map((value) => value / divisor)
    : values.map((value) => value * factor)
}
