/** Published figures beside the goals that they speak of. */
import type { Target } from '../../compiled-plan.ts'
import type { LintGround } from '../lint-ground.ts'
import type { PublishedFigure } from '../published-figure.ts'
import { amountIn } from './amount.ts'
import { nameKey } from './name-key.ts'
import { growthStem, isGrowthName, type RowSeries } from './row-series.ts'

export interface PublishedTarget {
  readonly figure: PublishedFigure
  readonly target: Target
  /** The figure in the target's unit. */
  readonly actual: number
}

export interface PublishedRow {
  readonly figure: PublishedFigure
  readonly series: RowSeries
  readonly actual: number
}

/** 规上工业增加值年均增速 and 规上工业增加值增速 are one name here. */
function keyOf(name: string): string {
  return isGrowthName(name) ? `${growthStem(name)}↑` : nameKey(name)
}

export function findPublishedTargets({ plan, actuals }: LintGround): readonly PublishedTarget[] {
  const byKey = Map.groupBy(actuals, ({ name }) => keyOf(name))
  return plan.targets.flatMap((target) =>
    (byKey.get(keyOf(target.subject)) ?? []).flatMap((figure) => {
      const actual =
        figure.unit === target.unit ? figure.value : amountIn(figure.value, figure.unit, target.unit)
      const isPast = target.year !== null && figure.year <= target.year
      return actual === undefined || !isPast || target.partOf !== null ? [] : [{ figure, target, actual }]
    }),
  )
}

export function findPublishedRows({ rows, actuals }: LintGround): readonly PublishedRow[] {
  const byKey = new Map(rows.map((series) => [keyOf(series.row.name), series]))
  return actuals.flatMap((figure) => {
    const series = byKey.get(keyOf(figure.name))
    const unit = series?.row.unit ?? figure.unit
    const actual = figure.unit === unit ? figure.value : amountIn(figure.value, figure.unit, unit)
    return series && actual !== undefined ? [{ figure, series, actual }] : []
  })
}
