/**
 * Generated figures of the plan's rows: one a closed year, one for the current year so far.
 *
 *     generateRows(input).figures.filter((figure) => figure.indicator === 'industrial-investment')   // 2023, 2024, 2025, 2026-01..2026-09
 *
 * Nothing is generated for a year of which something was published, in whatever scope; what an open submission asks for is held back for it.
 */
import { required } from '../../base/assert.ts'
import { getPeriod } from '../../base/period.ts'
import { roundHalfUp } from '../../base/round.ts'
import type { NewFigure } from '../indicator/define-figures.ts'
import type { IndicatorDefinition } from '../indicator/definition.ts'
import { baseAt, dueAt } from '../indicator/path/due.ts'
import { referencePath } from '../indicator/path/reference-path.ts'
import type { Plan, PlanIndicatorRow } from '../plan/plan.ts'
import type { DemoRow, DemoSettings, Pace } from './demo-settings.ts'
import { dayAfterYear, generatedFigure } from './generated-figure.ts'
import { pacedValue } from './paced-value.ts'

export interface DemoInput {
  readonly settings: DemoSettings
  readonly plan: Plan
  readonly definitions: readonly IndicatorDefinition[]
  readonly published: readonly NewFigure[]
}

export interface GeneratedRows {
  readonly figures: readonly NewFigure[]
  /** Values that open submissions are still to bring, by indicator and period. */
  readonly heldBack: readonly NewFigure[]
}

interface Slot {
  readonly period: string
  readonly asOf: string
  readonly pace: Pace
}

export function generateRows(input: DemoInput): GeneratedRows {
  const all = input.settings.rows.flatMap((demoRow) => figuresOfRow(input, demoRow))
  const asked = new Set(input.settings.submissions.map(keyOf))
  const publishedYears = new Set(input.published.map(yearKeyOf))
  const free = all.filter((figure) => !publishedYears.has(yearKeyOf(figure)))
  return {
    figures: free.filter((figure) => {
      if (asked.has(keyOf(figure))) return false
      // The earlier part of the year stands only where the later one is still asked for.
      const later = keyOf({ ...figure, period: input.settings.current.period })
      return figure.period !== input.settings.earlier.period || asked.has(later)
    }),
    heldBack: free.filter((figure) => asked.has(keyOf(figure))),
  }
}

function keyOf(figure: Pick<NewFigure, 'indicator' | 'period'>): string {
  return `${figure.indicator} ${figure.period}`
}

function yearKeyOf(figure: NewFigure): string {
  return `${figure.indicator} ${getPeriod(figure.period).year}`
}

/** Every slot of a row, also those that will be held back: a later value builds on an earlier one. */
function figuresOfRow(input: DemoInput, demoRow: DemoRow): NewFigure[] {
  const { row, definition } = partsOf(input, demoRow.indicator)
  const values =
    demoRow.growthOf === undefined ? pacedValues(input, demoRow) : growthValues(input, demoRow.growthOf)
  return slotsOf(input.settings, demoRow).map(({ period, asOf }, index) =>
    generatedFigure({
      indicator: row.indicator,
      subject: 'district',
      scope: row.scope ?? input.settings.scope,
      period,
      value: roundHalfUp(required(values[index], `a value for ${period}`), definition.decimals),
      unit: row.unit,
      asOf,
    }),
  )
}

function partsOf(
  { plan, definitions }: DemoInput,
  indicator: string,
): { row: PlanIndicatorRow; definition: IndicatorDefinition } {
  return {
    row: required(
      plan.indicators.find((row) => row.indicator === indicator),
      `a plan row for ${indicator}`,
    ),
    definition: required(
      definitions.find((definition) => definition.id === indicator),
      `a definition of ${indicator}`,
    ),
  }
}

function slotsOf({ closedYears, current, earlier }: DemoSettings, { paces }: DemoRow): Slot[] {
  const paceOf = (index: number): Pace => paces[index] ?? 'on-track'
  const thisYear = paceOf(closedYears.length)
  return [
    ...closedYears.map((year, index) => ({
      period: String(year),
      asOf: dayAfterYear(year),
      pace: paceOf(index),
    })),
    { ...earlier, pace: thisYear },
    { ...current, pace: thisYear },
  ]
}

function pacedValues(input: DemoInput, demoRow: DemoRow): number[] {
  const { row, definition } = partsOf(input, demoRow.indicator)
  const { kind, decimals } = definition
  const path = referencePath(row, kind)
  let last = row.baseline.value
  return slotsOf(input.settings, demoRow).map(({ period: text, pace }) => {
    const period = getPeriod(text)
    const due = required(dueAt(path, kind, period), `something due in ${text}`).value
    const base = required(baseAt(path, kind, period), `a base for ${text}`)
    const seed = `${input.settings.seed}/${row.indicator}`
    const value = pacedValue({ kind, decimals, base, due, pace, seed, year: period.year })
    if (kind !== 'cumulative-count') return value
    last = Math.max(last, value)
    return last
  })
}

/** Growth over the same months of the year before, from the levels of another row, in percent. */
function growthValues(input: DemoInput, indicator: string): number[] {
  const demoRow = required(
    input.settings.rows.find((candidate) => candidate.indicator === indicator),
    `demo settings for ${indicator}`,
  )
  const { row } = partsOf(input, indicator)
  const levels = pacedValues(input, demoRow)
  const yearEnds = [row.baseline.value, ...levels.slice(0, input.settings.closedYears.length)]
  return slotsOf(input.settings, demoRow).map(({ period }, index) => {
    const before = required(yearEnds[Math.min(index, yearEnds.length - 1)], `a level before ${period}`)
    const level = required(levels[index], `a level of ${period}`)
    return (level / ((before * getPeriod(period).lastMonth) / 12) - 1) * 100
  })
}
