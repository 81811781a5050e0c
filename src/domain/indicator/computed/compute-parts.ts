/**
 * An indicator over its rows: for the whole in every year, and for the parts of one dimension in one year, with the enterprises behind each.
 *
 *     const whole = computeWhole(formula, ground, { outside, only: {} })   // by year of the ground
 *     const parts = computeParts(formula, ground, { by: 'town', year: 2025, outside, only: {} })
 */
import { numbersOf } from '../../../table/table.ts'
import { evaluateMeasures, type GroupedRows } from '../../formula/evaluate/evaluate-measures.ts'
import { leavesOfMeasure } from '../../formula/fields-of.ts'
import type { Condition, Measure } from '../../formula/formula.ts'
import { computeIndicators, type IndicatorFormula } from '../compute-indicators.ts'
import type { RowGround } from './row-ground.ts'
import { type Dimension, type GroupWish, groupBy, type RowGroups } from './row-groups.ts'

export type PartsWish = Pick<GroupWish, 'outside' | 'only'>

export interface OpenedRows {
  readonly rows: GroupedRows
  readonly groups: RowGroups
}

export function openGroups(
  { space }: IndicatorFormula,
  ground: RowGround,
  wish: PartsWish & { readonly by?: Dimension | undefined },
): OpenedRows {
  const own = ground.rowsOf(space.registry.id)
  const groups = groupBy(own.table, { by: wish.by, outside: wish.outside, only: wish.only })
  return { rows: { ...own, groups }, groups }
}

/** By year from the ground's first on; NaN is missing. */
export function computeWhole(formula: IndicatorFormula, ground: RowGround, wish: PartsWish): Float64Array {
  const { rows } = openGroups(formula, ground, wish)
  return only(computeIndicators([formula], rows, ground.span))
}

export interface Part {
  readonly key: string | null
  /** In the indicator's unit; NaN is missing. */
  readonly value: number
  readonly enterprises: number
}

/** The parts that have rows in the year, in the order of the dimension's names. */
export function computeParts(
  formula: IndicatorFormula,
  ground: RowGround,
  { by, year, ...wish }: PartsWish & { readonly by: Dimension; readonly year: number },
): readonly Part[] {
  const { rows, groups } = openGroups(formula, ground, { ...wish, by })
  const span = { first: year, last: year }
  const values = only(computeIndicators([formula], rows, span))
  const [enterprises = new Float64Array()] = evaluateMeasures([enterprisesBehind(formula.value)], rows, span)
  return groups.keys.flatMap((key, group) => {
    const count = enterprises[group] ?? 0
    return count > 0 ? [{ key, value: values[group] ?? Number.NaN, enterprises: count }] : []
  })
}

export function countEnterprises(formula: IndicatorFormula, { rows }: OpenedRows, year: number): number {
  const [counts] = evaluateMeasures([enterprisesBehind(formula.value)], rows, { first: year, last: year })
  const count = counts?.[0] ?? 0
  return Number.isNaN(count) ? 0 : count
}

/** Enterprises of which some row is counted or summed. */
function enterprisesBehind(value: Measure): Measure {
  const where = conditionOf(value)
  return { op: 'count', distinct: 'enterprise', ...(where === undefined ? {} : { where }) }
}

/** What a row must meet to be behind the measure: the conditions of its sums and counts, any of them. */
export function conditionOf(value: Measure): Condition | undefined {
  const conditions = leavesOfMeasure(value).flatMap((leaf) =>
    leaf.op === 'number' ? [] : [leaf.where ?? ('every' as const)],
  )
  const told = conditions.filter((one) => one !== 'every')
  const [first] = told
  if (first === undefined || told.length < conditions.length) return undefined
  const different = [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
  return different.length === 1 ? first : { op: 'any', of: different }
}

/** Of sums and counts the parts add up to the whole; of rates and shares they do not. */
export function isAdditive(value: Measure): boolean {
  switch (value.op) {
    case 'sum':
      return true
    case 'count':
      return value.distinct === undefined || value.distinct === 'enterprise'
    case 'add':
    case 'subtract':
      return value.of.every(isAdditive)
    default:
      return false
  }
}

/** Of each row of the year, whether it came in after a day. */
export function lateRows({ rows, groups }: OpenedRows, year: number, day: number): Int32Array {
  const arrived = numbersOf(rows.table, 'recordedOn')
  const periods = numbersOf(rows.table, rows.period.column)
  const late: number[] = []
  for (let row = 0; row < periods.length; row += 1) {
    if (groups.ids[row] !== -1 && periods[row] === year && (arrived[row] as number) > day) late.push(row)
  }
  return Int32Array.from(late)
}

function only(values: readonly Float64Array[]): Float64Array {
  const [first] = values
  if (first === undefined) throw new Error('one formula has one list of values')
  return first
}
