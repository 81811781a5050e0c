/**
 * A measure's value for one group and period as a tree: each node with its value, its unit, and for sums and counts the rows behind it.
 *
 *     const explained = explainMeasure(formula, rows, { group: 4, period: 2025 })
 *     explained.value                        // 32.3
 *     explained.parts[0].rows                // { taken: 812, missing: 0, unsure: 0 }
 *
 * Every node is computed by the evaluator itself, so that the explanation adds up to the figure that is shown.
 */
import { numbersOf } from '../../../table/table.ts'
import { rowsWhere, takeRows } from '../../../table/take-rows.ts'
import { checkMeasure } from '../check/check-measure.ts'
import { evaluateMeasures, type GroupedRows } from '../evaluate/evaluate-measures.ts'
import { evaluateCondition, evaluateNumber, type OpenRows, openRows } from '../evaluate/evaluate-rows.ts'
import { momentsOf } from '../evaluate/period-moments.ts'
import { unknown, yes } from '../evaluate/truth.ts'
import type { FieldSpace } from '../field-space.ts'
import { leavesOfMeasure, type MeasureLeaf, reachOf } from '../fields-of.ts'
import type { Condition, Measure } from '../formula.ts'
import { bareRatio, type MeasuredUnit } from '../measured-unit.ts'

export interface Explanation {
  readonly measure: Measure
  readonly period: number
  /** NaN is missing. */
  readonly value: number
  readonly unit: MeasuredUnit
  /** Of sums and counts only. */
  readonly rows: TakenRows | null
  /** What it is put together from; of a growth the value now and the one before. */
  readonly parts: readonly Explanation[]
}

export interface TakenRows {
  /** Rows that surely meet the condition. */
  readonly taken: number
  /** Of these, without a value of what is summed or told apart. */
  readonly missing: number
  /** Rows of which the condition cannot be told: not taken. */
  readonly unsure: number
}

export interface GroupPeriod {
  readonly group: number
  readonly period: number
}

export function explainMeasure(
  { value, space }: { readonly value: Measure; readonly space: FieldSpace },
  rows: GroupedRows,
  at: GroupPeriod,
): Explanation {
  const trees = [...subtreesOf(value), ...leavesOfMeasure(value)]
  const first = at.period - reachOf(value)
  const group = rows.groups.ids.map((id) => (id === at.group ? 0 : -1))
  const alone = { ...rows, groups: { ids: group, count: 1 } }
  const values = evaluateMeasures(trees, alone, { first, last: at.period })
  const valueIn = (tree: Measure, period: number) =>
    values[trees.indexOf(tree)]?.[period - first] ?? Number.NaN
  return explain(value, at.period, { space, rows: alone, valueIn })
}

interface Explaining {
  readonly space: FieldSpace
  readonly rows: GroupedRows
  readonly valueIn: (tree: Measure, period: number) => number
}

function explain(measure: Measure, period: number, context: Explaining): Explanation {
  const { unit } = checkMeasure(measure, { space: context.space, path: '', remarks: [] })
  return {
    measure,
    period,
    value: context.valueIn(measure, period),
    unit: unit ?? bareRatio,
    rows: isLeaf(measure) ? countRows(measure, period, context.rows) : null,
    parts: partsOf(measure, period, context),
  }
}

function partsOf(measure: Measure, period: number, context: Explaining): readonly Explanation[] {
  switch (measure.op) {
    case 'sum':
    case 'count':
    case 'number':
      return []
    case 'previous':
      return [explain(measure.of, period - 1, context)]
    case 'growth':
      return [explain(measure.of, period, context), explain(measure.of, period - 1, context)]
    default:
      return measure.of.map((part) => explain(part, period, context))
  }
}

function isLeaf(measure: Measure): measure is MeasureLeaf {
  return measure.op === 'sum' || measure.op === 'count' || measure.op === 'number'
}

function countRows(leaf: MeasureLeaf, period: number, rows: GroupedRows): TakenRows | null {
  if (leaf.op === 'number') return null
  const periods = numbersOf(rows.table, rows.period.column)
  const own = rows.groups.ids.map((id, row) => Number(id === 0 && periods[row] === period))
  const open = openRows(takeRows(rows.table, rowsWhere(own, 1)), momentsOf(rows.period.kind, period))
  const truths = truthsOf(leaf.where, open)
  const isKnown = knownOf(leaf, open)
  const count = (holds: (row: number) => boolean) => truths.filter((_, row) => holds(row)).length
  return {
    taken: count((row) => truths[row] === yes),
    missing: count((row) => truths[row] === yes && isKnown[row] !== yes),
    unsure: count((row) => truths[row] === unknown),
  }
}

function truthsOf(where: Condition | undefined, open: OpenRows): Uint8Array {
  if (where !== undefined) return evaluateCondition(where, open)
  return new Uint8Array(open.table.rowCount).fill(yes)
}

function knownOf(leaf: Exclude<MeasureLeaf, { op: 'number' }>, open: OpenRows): Uint8Array {
  if (leaf.op === 'sum') {
    return Uint8Array.from(evaluateNumber(leaf.of, open), (value) => (Number.isNaN(value) ? 0 : yes))
  }
  return truthsOf(leaf.distinct === undefined ? undefined : { op: 'known', field: leaf.distinct }, open)
}

/** The tree and everything in it that is not a leaf. */
function subtreesOf(tree: Measure): readonly Measure[] {
  switch (tree.op) {
    case 'sum':
    case 'count':
    case 'number':
      return []
    case 'previous':
    case 'growth':
      return [tree, ...subtreesOf(tree.of)]
    default:
      return [tree, ...tree.of.flatMap(subtreesOf)]
  }
}
