/**
 * Targets that promise so many more, beside the row of the table that gives the levels.
 *
 *     { target: 新增 36 家, series: 46 → 54 → 90, fits: [2023] }     // 90 − 54 = 36: counted from 2023
 */
import type { Target } from '../../compiled-plan.ts'
import type { LintGround } from '../lint-ground.ts'
import { sharesRank } from './name-key.ts'
import type { RowSeries } from './row-series.ts'

export interface Increment {
  readonly target: Target
  readonly series: RowSeries
  /** Years of the table from which the promised increment leads to the goal. */
  readonly fits: readonly number[]
}

export function findIncrements({ plan, links }: LintGround): readonly Increment[] {
  return plan.targets.flatMap((target) => {
    const series = links.rowOf.get(target.id)?.series
    const isPlain = target.counting === 'new' && target.kind === 'count' && target.valueHigh === null
    const goal = series?.goal
    if (!isPlain || !series || !goal || goal.year !== target.year) return []
    if (!sharesRank(target.subject, series.row.name)) return []
    const fits = series.cells
      .filter((cell) => cell.year < goal.year && Math.abs(goal.value - cell.value - target.value) < 1e-9)
      .map(({ year }) => year)
    return [{ target, series, fits }]
  })
}
