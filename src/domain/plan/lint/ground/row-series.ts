/**
 * A row of the indicator table as a series of years.
 *
 *     { row, years: [2022, 2023, 2027], values: [66.4, 90.6, 130], baseIndex: 0, isGrowth: false, key: '工业投资' }
 */
import type { IndicatorRow, TableValue } from '../../compiled-plan.ts'
import { nameHeads, nameKey } from './name-key.ts'

export interface RowSeries {
  readonly row: IndicatorRow
  readonly key: string
  /** What its name may end with. */
  readonly heads: readonly string[]
  /** In order of years; one cell a year, the first printed. */
  readonly cells: readonly TableValue[]
  readonly base: TableValue | null
  /** The last target. */
  readonly goal: TableValue | null
  /** A rate of growth: its name or the word behind it says so. */
  readonly isGrowth: boolean
}

const growthName = /(?:年均|年平均|同比)?(?:增速|增长率|增长|增幅|下降率|降幅)(?:\([^()]{0,10}\))?$/

export function isGrowthName(name: string): boolean {
  return growthName.test(name)
}

/** 工业投资年均增速 → 工业投资. */
export function growthStem(name: string): string {
  return nameKey(name.replace(growthName, ''))
}

export function makeSeries(rows: readonly IndicatorRow[]): readonly RowSeries[] {
  return rows.map((row) => {
    const byYear = new Map<number, TableValue>()
    for (const cell of row.cells) if (!byYear.has(cell.year)) byYear.set(cell.year, cell)
    const cells = [...byYear.values()].sort((a, b) => a.year - b.year)
    return {
      row,
      key: nameKey(row.name),
      heads: nameHeads(row.name),
      cells,
      base: cells.find(({ role }) => role === 'base') ?? null,
      goal: cells.findLast(({ role }) => role === 'target') ?? null,
      isGrowth: isGrowthName(row.name),
    }
  })
}
