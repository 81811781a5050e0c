/** Every row of the current plan, read for one year. Made once per snapshot, year and switch. */

import { required } from '../../base/assert.ts'
import statusThresholds from '../../content/settings/status-thresholds.ts'
import type { IndicatorDefinition } from '../../domain/indicator/definition.ts'
import { readIndicator } from '../../domain/indicator/read-indicator.ts'
import type { IndicatorReading } from '../../domain/indicator/reading.ts'
import type { Plan, PlanIndicatorRow } from '../../domain/plan/plan.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import { makeOnce } from '../version-cache.ts'

export interface ReadingWish {
  readonly year: number
  readonly isPublishedOnly: boolean
  readonly now: Date
}

export function readRows(snapshot: Snapshot, wish: ReadingWish): readonly IndicatorReading[] {
  const { plan } = snapshot
  if (plan === null) return []
  const key = `rows ${wish.year} ${wish.isPublishedOnly} ${dayOf(wish.now)}`
  return makeOnce(snapshot, key, () =>
    plan.indicators.map((row) => readIndicator(readingInput(snapshot, { plan, row }, wish))),
  )
}

/** What the engine needs to read one row. */
export function readingInput(
  snapshot: Snapshot,
  { plan, row }: { plan: Plan; row: PlanIndicatorRow },
  wish: ReadingWish,
) {
  return {
    definition: getDefinition(snapshot, row.indicator),
    plan,
    row,
    scopes: snapshot.district.scopes,
    figures: snapshot.figures.get(row.indicator) ?? [],
    year: wish.year,
    asOf: dayOf(wish.now),
    settings: statusThresholds,
    publishedOnly: wish.isPublishedOnly,
  }
}

export function getDefinition(snapshot: Snapshot, indicator: string): IndicatorDefinition {
  return required(
    snapshot.definitions.get(indicator),
    `the plan names indicator ${indicator}, which has no definition`,
  )
}
