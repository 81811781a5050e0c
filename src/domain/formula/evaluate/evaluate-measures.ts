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
import { type Selection, selectRows } from './selection.ts'
import { allOf, type Truths, yes } from './truth.ts'

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

interface Slots {
  readonly rows: OpenRows
  /** Of each row; right for rows that are in a group and in the span, anything for others. */
  readonly slotOfRow: Int32Array
  readonly slotCount: number
  readonly groupCount: number
  /** The rows that are; undefined when all are. */
  readonly inside: Truths | undefined
  /** For each period of the span 1 where the table has a row of it; looked up when something is counted. */
  readonly hasRows: () => Uint8Array
  readonly selections: Map<string, Selection>
  readonly values: Map<string, Float64Array>
}

function openSlots(grouped: GroupedRows, span: PeriodSpan): Slots {
  const { table, period, groups } = grouped
  const periods = numbersOf(table, period.column)
  const { ids, count } = groups
  const areAllInside = countInside(periods, ids, span) === table.rowCount
  return {
    rows: openRows(table, momentsOfRows(period.kind, periods)),
    slotOfRow: slotsOf(periods, groups, span.first),
    slotCount: (span.last - span.first + 1) * count,
    groupCount: count,
    inside: areAllInside ? undefined : rowsInside(periods, ids, span),
    hasRows: once(() => periodsWithRows(periods, span)),
    selections: new Map(),
    values: new Map(),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function slotsOf(periods: Float64Array, { ids, count }: GroupedRows['groups'], first: number): Int32Array {
  const slots = new Int32Array(periods.length)
  for (let row = 0; row < slots.length; row++) {
    slots[row] = ((periods[row] as number) - first) * count + (ids[row] as number)
  }
  return slots
}

function countInside(periods: Float64Array, ids: Int32Array, { first, last }: PeriodSpan): number {
  let count = 0
  for (let row = 0; row < periods.length; row++) {
    const period = periods[row] as number
    count += Number(period >= first) & Number(period <= last) & Number((ids[row] as number) >= 0)
  }
  return count
}

function rowsInside(periods: Float64Array, ids: Int32Array, { first, last }: PeriodSpan): Truths {
  const inside = new Uint8Array(periods.length)
  for (let row = 0; row < inside.length; row++) {
    const period = periods[row] as number
    inside[row] = yes * (Number(period >= first) & Number(period <= last) & Number((ids[row] as number) >= 0))
  }
  return inside
}

function periodsWithRows(periods: Float64Array, { first, last }: PeriodSpan): Uint8Array {
  const hasRows = new Uint8Array(last - first + 1)
  for (let row = 0; row < periods.length; row++) {
    const period = periods[row] as number
    if (period >= first && period <= last) hasRows[period - first] = 1
  }
  return hasRows
}

function valuesOf(tree: Measure, slots: Slots): Float64Array {
  const key = JSON.stringify(tree)
  const values = slots.values.get(key) ?? computeValues(tree, slots)
  slots.values.set(key, values)
  return values
}

function computeValues(tree: Measure, slots: Slots): Float64Array {
  switch (tree.op) {
    case 'sum':
      return sumBySlot(evaluateNumber(tree.of, slots.rows), selectionOf(tree.where, slots), slots.slotCount)
    case 'count':
      return onlyKnownPeriods(countOf(tree, slots), slots)
    case 'number':
      return new Float64Array(slots.slotCount).fill(tree.value)
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
  const { inside, slotOfRow } = slots
  if (where === undefined && inside === undefined) return { rows: undefined, slots: slotOfRow }
  const key = JSON.stringify(where ?? null)
  const known = slots.selections.get(key)
  if (known !== undefined) return known
  const truths = [
    ...(where === undefined ? [] : [evaluateCondition(where, slots.rows)]),
    ...(inside === undefined ? [] : [inside]),
  ]
  const selection = selectRows(allOf(truths), slotOfRow)
  slots.selections.set(key, selection)
  return selection
}

/** Where the table has no row of a period at all, nothing is counted, not even none. */
function onlyKnownPeriods(values: Float64Array, slots: Slots): Float64Array {
  const hasRows = slots.hasRows()
  return values.map((value, slot) =>
    hasRows[Math.floor(slot / slots.groupCount)] === 1 ? value : Number.NaN,
  )
}

function onePeriodEarlier(values: Float64Array, { groupCount }: Slots): Float64Array {
  const earlier = new Float64Array(values.length).fill(Number.NaN)
  const shift = Math.min(groupCount, values.length)
  earlier.set(values.subarray(0, values.length - shift), shift)
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
