/**
 * Which figures are asked of whom. A figure is asked once, of the first lead unit, after its period is over, and never when it is already there.
 *
 *     expectedSubmissions({ plan, definitions, figures, since: '2026-01-01', today: '2026-11-22' })
 *     // [{ indicator: 'industrial-investment', unitId: 'economy-information', period: '2026-01..2026-09', dueOn: '2026-10-25', … }, …]
 */
import { firstDayAfter, getPeriod, type Period } from '../../base/period.ts'
import type { UnitId } from '../../base/quantity.ts'
import type { IndicatorDefinition } from '../indicator/definition.ts'
import type { Figure } from '../indicator/figure.ts'
import { unstatedScope } from '../label-scope.ts'
import { addDays } from '../loop/deadline.ts'
import type { Plan, PlanIndicatorRow } from '../plan/plan.ts'

export interface ExpectedSubmission {
  readonly indicator: string
  readonly row: number
  readonly unitId: string
  readonly scope: string
  readonly period: string
  /** Unit that the plan counts in. */
  readonly unit: UnitId
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
}

export interface ExpectedInput {
  readonly plan: Plan
  readonly definitions: ReadonlyMap<string, IndicatorDefinition>
  /** Of every indicator; those with a value count as already there, whatever their origin. */
  readonly figures: readonly Figure[]
  /** Only periods that ended on this day or later are asked for: the start of regular reporting. `YYYY-MM-DD`. */
  readonly since: string
  readonly today: string
}

/** Earliest due day first. Rows whose indicator has no definition are passed over: the plan gate reports them. */
export function expectedSubmissions(input: ExpectedInput): readonly ExpectedSubmission[] {
  const known = groupByIndicator(input.figures)
  return input.plan.indicators
    .flatMap((row) => expectedOfRow(row, input, known.get(row.indicator) ?? []))
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || a.row - b.row || compareText(a.period, b.period))
}

function expectedOfRow(
  row: PlanIndicatorRow,
  input: ExpectedInput,
  figures: readonly Figure[],
): ExpectedSubmission[] {
  const definition = input.definitions.get(row.indicator)
  const unitId = findAsked(row, input.plan)
  if (definition === undefined || unitId === undefined) return []
  const { indicator, unit } = row
  const own = figures.filter((figure) => answersRow(figure, row))
  return reportingPeriods(definition.frequency, input.plan)
    .filter((period) => {
      const over = firstDayAfter(period)
      return over <= input.today && over > input.since && !isThere(period, own)
    })
    .map((period) => ({
      indicator,
      row: row.row,
      unitId,
      scope: row.scope ?? unstatedScope,
      period: period.text,
      unit,
      dueOn: addDays(firstDayAfter(period), definition.dueAfterDays - 1),
    }))
}

/** The first lead unit that is one unit; a collective name (各镇…) cannot answer. */
export function findAsked(row: PlanIndicatorRow, plan: Plan): string | undefined {
  const collective = plan.units.filter((unit) => unit.isCollective).map((unit) => unit.id)
  return row.owners.find((owner) => !collective.includes(owner))
}

/** Reports run from January on (累计), so that each can be held against the year's path; the last one is the year. */
export function reportingPeriods(
  frequency: IndicatorDefinition['frequency'],
  { startYear, endYear }: Pick<Plan, 'startYear' | 'endYear'>,
): readonly Period[] {
  const months = { month: 1, quarter: 3, year: 12 }[frequency]
  const periods: Period[] = []
  for (let year = startYear; year <= endYear; year += 1) {
    for (let last = months; last < 12; last += months) {
      periods.push(getPeriod(`${year}-01..${year}-${String(last).padStart(2, '0')}`))
    }
    periods.push(getPeriod(String(year)))
  }
  return periods
}

function answersRow(figure: Figure, row: PlanIndicatorRow): boolean {
  if (figure.subject !== 'district' || figure.value === null) return false
  return row.scope === null ? figure.origin !== 'published' : figure.scope === row.scope
}

/** True when this period's figure or a later one of its year exists: nobody is asked about March once June is known. */
function isThere(period: Period, figures: readonly Figure[]): boolean {
  return figures.some((figure) => {
    const other = getPeriod(figure.period)
    if (other.year !== period.year || other.firstMonth !== 1) return false
    return other.lastMonth >= period.lastMonth
  })
}

function groupByIndicator(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  return Map.groupBy(figures, (figure) => figure.indicator)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
