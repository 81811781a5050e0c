/**
 * The reported or published figure of a whole year that a computed value is held against; null where there is none.
 *
 *     findReported({ definition, row, subject: 'district', year: 2025, … }, figures)?.value
 */
import { getPeriod } from '../../../base/period.ts'
import { chooseFigure } from '../choose-figure.ts'
import type { IndicatorDefinition } from '../definition.ts'
import type { Figure } from '../figure.ts'
import type { ReportedFigure } from './computed-view.ts'

export interface ReportedWish {
  readonly definition: IndicatorDefinition
  /** Whom it speaks of: `district`, `town/330212110`, `cluster/digital`. */
  readonly subject: string
  readonly scope: string | null
  readonly uncertainScopes: readonly string[]
  readonly year: number
  readonly isPublishedOnly: boolean
  readonly asOf: string
}

export function findReported(wish: ReportedWish, figures: readonly Figure[]): ReportedFigure | null {
  const { definition, isPublishedOnly, ...rest } = wish
  const { id, kind, unit } = definition
  const chosen = { ...rest, indicator: id, kind, unit, publishedOnly: isPublishedOnly }
  const { actual } = chooseFigure(chosen, figures.filter(endsAYear))
  if (actual === null || actual.value === null) return null
  const { value, origin, asOf, period } = actual
  return { value, origin, asOf, period }
}

/** What is told of part of a year is not what its rows add up to. */
function endsAYear({ period }: Figure): boolean {
  return getPeriod(period).lastMonth === 12
}
