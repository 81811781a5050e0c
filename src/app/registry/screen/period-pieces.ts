/**
 * An import's rows in pieces of bounded size: several short periods together, a long one in parts.
 *
 *     piecesOf([{ period: '2024', rows: 30_000 }, { period: '2025', rows: 120_000 }])
 *     // 2024 as a whole, then 2025 in three parts
 */
import { monthText } from '../../../base/day-number.ts'
import type { StagedPeriod } from '../../../store/registry/screening/screen-store.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import { takeRows } from '../../../table/take-rows.ts'

/** Rows at once. */
const most = 50_000

export interface PeriodPiece {
  readonly from: string
  readonly to: string
  readonly skip: number
  readonly most: number
}

export function piecesOf(periods: readonly StagedPeriod[]): readonly PeriodPiece[] {
  const pieces: PeriodPiece[] = []
  let rows = 0
  for (const { period, rows: own } of periods) {
    const last = pieces.at(-1)
    if (own > most) {
      for (let skip = 0; skip < own; skip += most) pieces.push({ from: period, to: period, skip, most })
      rows = most
    } else if (last !== undefined && rows + own <= most) {
      pieces[pieces.length - 1] = { ...last, to: period }
      rows += own
    } else {
      pieces.push({ from: period, to: period, skip: 0, most })
      rows = own
    }
  }
  return pieces
}

export interface RowsOfPeriod {
  readonly period: string
  readonly rows: Table
}

/** The table is in the order of its periods. */
export function splitByPeriod(table: Table): readonly RowsOfPeriod[] {
  const periods = numbersOf(table, 'period')
  const split: RowsOfPeriod[] = []
  for (let start = 0; start < periods.length; ) {
    let end = start
    while (end < periods.length && periods[end] === periods[start]) end += 1
    const rows = takeRows(
      table,
      Int32Array.from({ length: end - start }, (_, at) => start + at),
    )
    split.push({ period: periodTextOf(periods[start] ?? 0), rows })
    start = end
  }
  return split
}

/** Months are counted from the year 0 on, years are small numbers. */
function periodTextOf(number: number): string {
  return number < 10_000 ? String(number) : monthText(number)
}
