/**
 * An indicator of a plan as a person reads it for one year, and everything behind it. Pure: the same input is the same reading, whenever it is asked.
 *
 *     readIndicator({ definition, plan, row, scopes, figures, year: 2023, asOf: '2026-11-22', settings, publishedOnly: false }).status   // 'behind'
 */
import { getPeriod } from '../../base/period.ts'
import { units } from '../../base/quantity.ts'
import type { District } from '../district.ts'
import { labelScope } from '../label-scope.ts'
import type { Plan, PlanIndicatorRow } from '../plan/plan.ts'
import { type Comparable, type FigureWish, findBest, isSeen, sortFigures } from './choose-figure.ts'
import type { IndicatorDefinition } from './definition.ts'
import type { Figure } from './figure.ts'
import { assess } from './light/assess.ts'
import { type StatusSettings, settingsAt } from './light/status-settings.ts'
import { dueAt } from './path/due.ts'
import { project } from './path/projection.ts'
import { referencePath } from './path/reference-path.ts'
import { requiredRate } from './path/required-rate.ts'
import { wholeYears, yearSeries } from './path/series.ts'
import { yearOnYear } from './path/year-on-year.ts'
import type { Due, IndicatorDetail, IndicatorReading, PathPoint } from './reading.ts'
import { rowNotes } from './row-notes.ts'

export interface ReadIndicatorInput {
  readonly definition: IndicatorDefinition
  readonly plan: Plan
  readonly row: PlanIndicatorRow
  readonly scopes: District['scopes']
  /** At least those of this indicator, every vintage; others are passed over. */
  readonly figures: readonly Figure[]
  readonly year: number
  /** Nothing published or accepted after this day is seen, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly settings: readonly StatusSettings[]
  readonly publishedOnly: boolean
}

export function readIndicator(input: ReadIndicatorInput): IndicatorReading {
  const { row, definition, year } = input
  const { comparable, other } = sortFigures(wishOf(input), input.figures)
  const kind = definition.kind
  const actual = findBest(comparable, year) ?? null
  const otherScope = isGiven(actual) ? null : (findBest(other, year) ?? null)
  const path = referencePath(row, kind)
  const due = dueOf(input, path, actual)
  const { status, assessment } = assess({ ...measure(input, path), due, actual, otherScope })
  return {
    ...describe(input),
    path: [...path],
    due,
    actual: actual?.figure ?? null,
    otherScope: otherScope?.figure ?? null,
    status,
    assessment,
    yearOnYear: yearOnYear({ kind, actual, comparable, baseline: row.baseline }),
    series: [...yearSeries({ kind, comparable, baseline: row.baseline })],
  }
}

/** The reading with required rate, projection, every vintage and the plan's other words on it: the answer to “why this number?”. */
export function readIndicatorDetail(input: ReadIndicatorInput): IndicatorDetail {
  const { definition, plan, row } = input
  const { kind, decimals, better } = definition
  const reading = readIndicator(input)
  const last = wholeYears(reading.series).at(-1)
  const target = reading.targets.at(-1)
  const { version, validFrom, meaning, frequency, source } = definition
  return {
    ...reading,
    definition: { version, validFrom, meaning, frequency, source },
    requiredRate: last && target ? requiredRate({ kind, better, last, target }) : null,
    projection: project({ kind, decimals, series: reading.series, endYear: plan.endYear }),
    vintages: vintagesOf(input),
    mentions: plan.targets
      .filter((mention) => mention.indicatorRow === row.row || mention.indicator === row.indicator)
      .map(({ id, clause, subject, year }) => ({ id, clause, subject, year })),
  }
}

function wishOf({ definition, row, scopes, publishedOnly, asOf }: ReadIndicatorInput): FigureWish {
  const uncertainScopes = scopes.filter((scope) => scope.isUncertain).map((scope) => scope.id)
  const { indicator, unit, scope } = row
  return { indicator, kind: definition.kind, unit, scope, uncertainScopes, publishedOnly, asOf }
}

/** Of an unfinished year only as much is due as the actual's months; without an actual, the whole year's. */
function dueOf(input: ReadIndicatorInput, path: readonly PathPoint[], actual: Comparable | null): Due | null {
  const period = isGiven(actual) ? actual.figure.period : String(input.year)
  return dueAt(path, input.definition.kind, getPeriod(period))
}

function isGiven(actual: Comparable | null): actual is Comparable {
  return actual !== null && actual.figure.value !== null
}

function measure(
  { definition, row, scopes, year, asOf, settings }: ReadIndicatorInput,
  path: readonly PathPoint[],
) {
  const { kind, better } = definition
  const yearEnd = `${year}-12-31`
  // A finished year keeps the thresholds that were in force at its end.
  const inForce = settingsAt(settings, asOf < yearEnd ? asOf : yearEnd)
  return {
    path,
    kind,
    better,
    unit: row.unit,
    year,
    settings: inForce,
    labelScope: (id: string | null) => labelScope(scopes, id),
    scope: row.scope,
  }
}

function describe({ definition, plan, row, scopes, year }: ReadIndicatorInput) {
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)?.name ?? id
  const { kind, better, decimals, label } = definition
  return {
    id: row.indicator,
    row: row.row,
    ordinal: row.ordinal,
    name: row.name,
    label,
    category: row.category,
    kind,
    unit: row.unit,
    unitLabel: units[row.unit].label.zh,
    scope: row.scope,
    scopeLabel: scopes.find((scope) => scope.id === row.scope)?.label.zh ?? null,
    decimals,
    better,
    year,
    baseline: row.baseline,
    targets: [...row.targets].sort((a, b) => a.year - b.year),
    owners: row.owners.map((id) => ({ id, name: nameOf(id) })),
    clause: row.clause,
    notes: [...rowNotes(row, plan.indicators)],
  }
}

function vintagesOf({ row, figures, publishedOnly, asOf }: ReadIndicatorInput): Figure[] {
  const wish = { indicator: row.indicator, publishedOnly, asOf }
  return figures
    .filter((figure) => isSeen(figure, wish))
    .sort(
      (a, b) =>
        b.asOf.localeCompare(a.asOf) ||
        b.period.localeCompare(a.period) ||
        b.vintage - a.vintage ||
        a.id.localeCompare(b.id),
    )
}
