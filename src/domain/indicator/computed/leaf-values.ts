/**
 * What each row brings to the sums and counts of a measure in one period: the amount of a sum, 1 for a row that is counted, missing for all other rows.
 *
 *     leafValues(taxPerMu.value, rows, 2025)   // of each row its tax, and of each row its land
 */
import { numbersOf } from '../../../table/table.ts'
import type { GroupedRows } from '../../formula/evaluate/evaluate-measures.ts'
import {
  evaluateCondition,
  evaluateNumber,
  type OpenRows,
  openRows,
} from '../../formula/evaluate/evaluate-rows.ts'
import { momentsOf } from '../../formula/evaluate/period-moments.ts'
import { yes } from '../../formula/evaluate/truth.ts'
import { leavesOfMeasure, type MeasureLeaf } from '../../formula/fields-of.ts'
import type { Measure } from '../../formula/formula.ts'

export function leafValues(
  value: Measure,
  { table, period }: Pick<GroupedRows, 'table' | 'period'>,
  at: number,
): readonly Float64Array[] {
  const periods = numbersOf(table, period.column)
  const open = openRows(table, momentsOf(period.kind, at))
  return leavesOfMeasure(value).flatMap((leaf) =>
    leaf.op === 'number' ? [] : [valuesOf(leaf, open, (row) => periods[row] === at)],
  )
}

type RowLeaf = Exclude<MeasureLeaf, { op: 'number' }>

function valuesOf(leaf: RowLeaf, open: OpenRows, isIn: (row: number) => boolean): Float64Array {
  const truths = leaf.where === undefined ? undefined : evaluateCondition(leaf.where, open)
  const amounts = leaf.op === 'sum' ? evaluateNumber(leaf.of, open) : undefined
  return new Float64Array(open.table.rowCount).map((_, row) => {
    const isTaken = isIn(row) && (truths === undefined || truths[row] === yes)
    return isTaken ? (amounts?.[row] ?? 1) : Number.NaN
  })
}
