/**
 * The generated part of a demo district: the same settings always make the same figures and submissions.
 *
 *     generateDemo({ settings, plan, definitions, district, published }).figures.every((figure) => figure.origin === 'generated')
 */
import { required } from '../../base/assert.ts'
import { firstDayAfter, getPeriod } from '../../base/period.ts'
import type { UnitId } from '../../base/quantity.ts'
import type { Role } from '../access/permissions.ts'
import type { District } from '../district.ts'
import type { NewFigure } from '../indicator/define-figures.ts'
import type { IndicatorDefinition } from '../indicator/definition.ts'
import { addDays } from '../loop/deadline.ts'
import type { DemoSubmission, demoSteps } from './demo-settings.ts'
import { generateClusters, generateTowns } from './generate-parts.ts'
import { type DemoInput, type GeneratedRows, generateRows } from './generate-rows.ts'

export interface DemoAct {
  readonly step: (typeof demoSteps)[number]
  /** Taken by the demo user who holds this role for the submission's unit (plan office: for the district). */
  readonly by: Role
  readonly at: string
  readonly value: number | null
  readonly unit: UnitId | null
  readonly note: string | null
}

export interface DemoMatter {
  readonly indicator: string
  readonly scope: string
  readonly period: string
  readonly unit: string
  readonly dueOn: string
  readonly acts: readonly DemoAct[]
}

export interface DemoData {
  readonly figures: readonly NewFigure[]
  readonly submissions: readonly DemoMatter[]
}

export function generateDemo(input: DemoInput & { readonly district: District }): DemoData {
  const { settings, plan, district, definitions } = input
  const rows = generateRows(input)
  const towns = generateTowns(settings, { district, ...shapeOf(definitions, settings.towns.indicator) })
  const both = [...rows.figures, ...rows.heldBack]
  const shape = shapeOf(definitions, settings.clusters.indicator)
  const clusters = generateClusters(settings, { plan, ...shape, rows: both })
  return {
    figures: [...rows.figures, ...towns, ...clusters],
    submissions: settings.submissions.map((submission) => matterOf(submission, rows, definitions)),
  }
}

function getDefinition(definitions: readonly IndicatorDefinition[], id: string): IndicatorDefinition {
  return required(
    definitions.find((definition) => definition.id === id),
    `a definition of ${id}`,
  )
}

function shapeOf(
  definitions: readonly IndicatorDefinition[],
  id: string,
): { unit: UnitId; decimals: number } {
  const { unit, decimals } = getDefinition(definitions, id)
  return { unit, decimals }
}

function matterOf(
  submission: DemoSubmission,
  { heldBack }: GeneratedRows,
  definitions: readonly IndicatorDefinition[],
): DemoMatter {
  const { indicator, period, unit } = submission
  const figure = required(
    heldBack.find((candidate) => candidate.indicator === indicator && candidate.period === period),
    `a generated value for the submission of ${indicator} ${period}`,
  )
  return {
    indicator,
    scope: figure.scope,
    period,
    unit,
    dueOn: dueDay(period, getDefinition(definitions, indicator).dueAfterDays),
    acts: submission.acts.map(({ step, by, at, note }) => {
      const isEntry = step === 'enter'
      return { step, by, at, note, value: isEntry ? figure.value : null, unit: isEntry ? figure.unit : null }
    }),
  }
}

/** The last day to report: so many days after the period's last. */
export function dueDay(period: string, days: number): string {
  return addDays(firstDayAfter(getPeriod(period)), days - 1)
}
