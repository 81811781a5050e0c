/**
 * The gate for an indicator's formula: it fits the registries, gives the indicator's unit, reads only what may serve the indicator's purposes, and gives in each worked
 * example what the example says.
 *
 *     checkComputedIndicator(data, { registries, lists })        // shape and formula, for what is edited
 *     checkIndicatorFormula(definition, { registries, lists })   // remarks; none for an indicator without a formula
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { findPeriod } from '../../base/period.ts'
import { roundHalfUp } from '../../base/round.ts'
import { checkFormula, type FormulaReading } from '../formula/check-formula.ts'
import type { PeriodKind } from '../formula/evaluate/period-moments.ts'
import { fieldsOfMeasure, reachOf } from '../formula/fields-of.ts'
import type { Formula } from '../formula/formula.ts'
import { fieldsReadBy } from '../formula/purposes-of.ts'
import { purposeTerms } from '../purpose.ts'
import { registryTable } from '../registry/registry-table.ts'
import { computeIndicators, type FormulaContext, rowsInPeriods } from './compute-indicators.ts'
import { checkIndicator, type IndicatorCase, type IndicatorDefinition } from './definition.ts'

/** The whole gate for an edited definition: its shape, and where that is right its formula. */
export function checkComputedIndicator(data: unknown, context: FormulaContext): Checked<IndicatorDefinition> {
  const checked = checkIndicator(data)
  if (!checked.isOk) return checked
  const remarks = checkIndicatorFormula(checked.value, context)
  return remarks.length > 0 ? rejected(...remarks) : accepted(checked.value)
}

export function checkIndicatorFormula(
  definition: IndicatorDefinition,
  context: FormulaContext,
): readonly Diagnostic[] {
  const { formula, unit } = definition
  if (formula === undefined) return []
  const checked = checkFormula(formula, { ...context, unit })
  if (!checked.isOk) return checked.diagnostics
  return [
    ...missingPurposes(definition, formula, checked.value),
    ...(definition.cases ?? []).flatMap((one, index) =>
      wrongCase(one, index + 1, { formula, reading: checked.value }),
    ),
  ]
}

function missingPurposes(
  { purposes }: IndicatorDefinition,
  { value }: Formula,
  { space }: FormulaReading,
): readonly Diagnostic[] {
  return purposes.flatMap((purpose) =>
    fieldsReadBy(value, space)
      .filter((field) => !field.purposes.includes(purpose))
      .map(({ label }) => {
        const { zh, en } = purposeTerms[purpose]
        const facts = { purpose: zh, purposeEn: en, field: label.zh, fieldEn: label.en }
        return diagnostic('formula-purpose-missing', { facts })
      }),
  )
}

interface OpenFormula {
  readonly formula: Formula
  readonly reading: FormulaReading
}

function wrongCase(one: IndicatorCase, number: number, open: OpenFormula): readonly Diagnostic[] {
  const computed = computeCase(one, open)
  const { expected } = one
  const isRight =
    computed === null || expected === null
      ? computed === expected
      : Math.abs(computed - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
  if (isRight) return []
  const shown = computed === null ? null : roundHalfUp(computed, 9)
  return [diagnostic('formula-case-wrong', { facts: { case: number, expected, computed: shown } })]
}

/** All rows of the example are one group. */
function computeCase({ period, rows }: IndicatorCase, { formula, reading }: OpenFormula): number | null {
  const { registry, fields } = reading.space
  const keys = new Set([...fieldsOfMeasure(formula.value), ...registry.key])
  const read = [...fields.values()].filter(({ key }) => keys.has(key))
  const at = periodNumber(period)
  if (at === undefined) return null
  const span = { first: at.number - reachOf(formula.value), last: at.number, kind: at.kind }
  const placed = rowsInPeriods(registryTable(read, rows), registry, span)
  const groups = { ids: new Int32Array(placed.table.rowCount), count: 1 }
  const [values] = computeIndicators(
    [{ ...reading, value: formula.value }],
    { ...placed, groups },
    { first: at.number, last: at.number },
  )
  const value = values?.[0] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

function periodNumber(text: string): { readonly kind: PeriodKind; readonly number: number } | undefined {
  const period = findPeriod(text)
  if (period?.kind === 'year') return { kind: 'year', number: period.year }
  if (period?.kind === 'month') return { kind: 'month', number: period.year * 12 + period.firstMonth - 1 }
  return undefined
}
