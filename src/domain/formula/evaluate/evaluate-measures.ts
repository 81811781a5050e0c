/**
 * Measures for every group and period at once. Conditions, sums and counts that several measures share are computed once.
 *
 *     const { ids, count } = groupRows(table, ['town', 'cluster'])
 *     const rows = { table, period: { column: 'year', kind: 'year' }, groups: { ids, count } }
 *     const [taxPerMu] = evaluateMeasures([divide(sum(field('taxWanYuan')), sum(field('landMu')))], rows, { first: 2023, last: 2025 })
 *     taxPerMu[(2024 - 2023) * count + group]   // NaN is missing
 *
 * A period of which the table has no row at all is not known: there every measure is missing, counts too. Within a period that has rows, a group without any has
 * a count of 0 and a sum that is missing. Time is linear in the rows for each different sum and condition.
 */
import { required } from '../../../base/assert.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import { reachOf } from '../fields-of.ts'
import type { Condition, Measure } from '../formula.ts'
import { arithmeticLoops } from './arithmetic-loops.ts'
import { evaluateCondition, evaluateNumber, type OpenRows, openRows } from './evaluate-rows.ts'
import { countBySlot, countDistinctBySlot, sumBySlot } from './group-loops.ts'
import { column } from './operand.ts'
import { momentsOfRows, type PeriodKind } from './period-moments.ts'
import { type Selection, selectInside, selectWhere } from './selection.ts'

export interface GroupedRows {
  readonly table: Table
  /** The column that says in which period a row stands; a row without one is in none. Rows of no period are repeated first (`table/repeat-rows.ts`). */
  readonly period: { readonly column: string; readonly kind: PeriodKind }
  /** The group of each row, from 0; −1 is in none. The same numbers stand for the same groups in every period. */
  readonly groups: { readonly ids: Int32Array; readonly count: number }
}

/** Both included. */
export interface PeriodSpan {
  readonly first: number
  readonly last: number
}

/** For each measure its values, period after period and within each group after group. */
export function evaluateMeasures(
  measures: readonly Measure[],
  rows: GroupedRows,
  { first, last }: PeriodSpan,
): readonly Float64Array[] {
  const reach = Math.max(0, ...measures.map(reachOf))
  const slots = openSlots(rows, { first: first - reach, last })
  return measures.map((measure) => valuesOf(measure, slots).subarray(reach * rows.groups.count))
}

/** A slot is one group in one period. */
interface Slots {
  readonly rows: OpenRows
  readonly everything: Selection
  readonly slotCount: number
  readonly groupCount: number
  /** For each period of the span whether the table has a row of it. */
  readonly hasRows: Uint8Array
  readonly selections: Map<string, Selection>
  readonly values: Map<string, Float64Array>
}

function openSlots(grouped: GroupedRows, span: PeriodSpan): Slots {
  const { table, period, groups } = grouped
  const periods = numbersOf(table, period.column)
  const periodCount = span.last - span.first + 1
  return {
    rows: openRows(table, momentsOfRows(period.kind, periods)),
    slotCount: periodCount * groups.count,
    groupCount: groups.count,
    ...selectSlots(grouped, span),
    selections: new Map(),
    values: new Map(),
  }
}

/** Rows of the span that are in a group, and which periods have any row. */
function selectSlots(
  { table, period, groups }: GroupedRows,
  { first, last }: PeriodSpan,
): Pick<Slots, 'everything' | 'hasRows'> {
  const periods = numbersOf(table, period.column)
  const hasRows = new Uint8Array(last - first + 1)
  const slots = new Int32Array(table.rowCount)
  for (let row = 0; row < slots.length; row++) {
    const at = (periods[row] as number) - first
    const group = groups.ids[row] as number
    const isInside = at >= 0 && at < hasRows.length
    if (isInside) hasRows[at] = 1
    slots[row] = isInside && group >= 0 ? at * groups.count + group : -1
  }
  return { everything: selectInside(slots), hasRows }
}

function valuesOf(tree: Measure, slots: Slots): Float64Array {
  const key = JSON.stringify(tree)
  const values = slots.values.get(key) ?? computeValues(tree, slots)
  slots.values.set(key, values)
  return values
}

function computeValues(tree: Measure, slots: Slots): Float64Array {
  const { slotCount } = slots
  switch (tree.op) {
    case 'sum':
      return sumBySlot(evaluateNumber(tree.of, slots.rows), selectionOf(tree.where, slots), slotCount)
    case 'count':
      return onlyKnownPeriods(countOf(tree, slots), slots)
    case 'number':
      return new Float64Array(slotCount).fill(tree.value)
    case 'previous':
      return onePeriodEarlier(valuesOf(tree.of, slots), slots)
    case 'growth':
      return growthOf(valuesOf(tree.of, slots), slots)
    default: {
      const [left, right] = tree.of
      const loop = arithmeticLoops[tree.op]
      return loop(column(valuesOf(left, slots)), column(valuesOf(right, slots))).values
    }
  }
}

function countOf({ where, distinct }: Extract<Measure, { op: 'count' }>, slots: Slots): Float64Array {
  const selection = selectionOf(where, slots)
  if (distinct === undefined) return countBySlot(selection, slots.slotCount)
  return countDistinctBySlot(getColumn(slots.rows.table, distinct), selection, slots.slotCount)
}

function selectionOf(where: Condition | undefined, slots: Slots): Selection {
  if (where === undefined) return slots.everything
  const key = JSON.stringify(where)
  const known = slots.selections.get(key)
  if (known !== undefined) return known
  const selection = selectWhere(slots.everything, evaluateCondition(where, slots.rows))
  slots.selections.set(key, selection)
  return selection
}

function onlyKnownPeriods(values: Float64Array, { groupCount, hasRows }: Slots): Float64Array {
  return values.map((value, slot) => (hasRows[Math.floor(slot / groupCount)] === 1 ? value : Number.NaN))
}

function onePeriodEarlier(values: Float64Array, { groupCount }: Slots): Float64Array {
  const earlier = new Float64Array(values.length).fill(Number.NaN)
  earlier.set(
    values.subarray(0, Math.max(0, values.length - groupCount)),
    Math.min(groupCount, values.length),
  )
  return earlier
}

function growthOf(values: Float64Array, slots: Slots): Float64Array {
  const before = onePeriodEarlier(values, slots)
  return values.map((value, slot) => {
    const base = required(before[slot], 'as many values before as now')
    const percent = ((value - base) / base) * 100
    return base > 0 && Number.isFinite(percent) ? percent : Number.NaN
  })
}
