/** One computed indicator with its years, each beside what was reported of the same town, cluster or district. */
import { units } from '../../base/quantity.ts'
import { computeWhole, type PartsWish } from '../../domain/indicator/computed/compute-parts.ts'
import type { ComputedSummary, ReportedFigure } from '../../domain/indicator/computed/computed-view.ts'
import { computedYears } from '../../domain/indicator/computed/computed-years.ts'
import { findReported } from '../../domain/indicator/computed/reported-figure.ts'
import type { Selection } from '../../domain/indicator/computed/row-groups.ts'
import { townsOutside } from '../../domain/indicator/computed/towns-outside.ts'
import { labelScope } from '../../domain/label-scope.ts'
import { makeOnce } from '../version-cache.ts'
import type { ComputedIndicator, OpenedGround } from './open-computed.ts'

export interface ComputedWish {
  readonly only: Selection
  readonly isPublishedOnly: boolean
  /** No figure of a later day is seen. */
  readonly asOf: string
}

export function summariseComputed(
  opened: OpenedGround,
  indicator: ComputedIndicator,
  wish: ComputedWish,
): ComputedSummary {
  const { snapshot, ground } = opened
  const { definition, formula, row } = indicator
  const { id, label, kind, unit, decimals } = definition
  const scope = row?.scope ?? null
  return {
    indicator: id,
    ordinal: row?.ordinal ?? null,
    label,
    kind,
    unit,
    unitLabel: units[unit].label,
    decimals,
    scope,
    scopeLabel: row === null ? null : labelScope(snapshot.district.scopes, scope),
    registry: formula.space.registry.id,
    years: [
      ...computedYears(
        wholeOf(opened, indicator, wish.only),
        { first: ground.span.first, decimals },
        (year) => reportedOf(opened, indicator, { ...wish, subject: subjectOf(wish.only), year }),
      ),
    ],
  }
}

/** Which rows are looked at: those of the plan's scope, and of these what was asked for. */
export function partsWish(
  { snapshot }: OpenedGround,
  { row }: ComputedIndicator,
  only: Selection,
): PartsWish {
  return { outside: townsOutside(snapshot.district, row?.scope ?? null), only }
}

function wholeOf(opened: OpenedGround, indicator: ComputedIndicator, only: Selection): Float64Array {
  const { rows, ground } = opened
  const wish = partsWish(opened, indicator, only)
  const key = `whole ${JSON.stringify([indicator.definition.id, [...wish.outside], only])}`
  return makeOnce(rows, key, () => computeWhole(indicator.formula, ground, wish))
}

export interface ReportedOf extends Pick<ComputedWish, 'isPublishedOnly' | 'asOf'> {
  /** Null where nobody reports of such a part. */
  readonly subject: string | null
  readonly year: number
}

export function reportedOf(
  { snapshot }: OpenedGround,
  { definition, row }: ComputedIndicator,
  wish: ReportedOf,
): ReportedFigure | null {
  const { subject, ...rest } = wish
  if (subject === null) return null
  const { scopes, towns } = snapshot.district
  // A town is counted in its own scope, whichever the plan speaks of.
  const town = towns.find(({ code }) => subject === `town/${code}`)
  const found = findReported(
    {
      ...rest,
      definition,
      subject,
      scope: town?.scope ?? row?.scope ?? null,
      uncertainScopes: scopes.flatMap(({ id, isUncertain }) => (isUncertain ? [id] : [])),
    },
    snapshot.figures.get(definition.id) ?? [],
  )
  return found ?? (subject === 'district' ? baselineOf(row, rest.year) : null)
}

/** What the plan itself says of its base year. */
function baselineOf(row: ComputedIndicator['row'], year: number): ReportedFigure | null {
  if (row === null || row.baseline.year !== year) return null
  return { value: row.baseline.value, origin: 'baseline', asOf: null, period: String(year) }
}

/** Whom figures of the selected rows speak of; null where it is nobody of whom figures are reported. */
export function subjectOf(only: Selection): string | null {
  const [chosen, ...others] = Object.entries(only)
  if (chosen === undefined) return 'district'
  const [dimension, key] = chosen
  if (others.length > 0 || key === null || dimension === 'size') return null
  return dimension === 'town' ? `town/${key}` : `cluster/${key}`
}
