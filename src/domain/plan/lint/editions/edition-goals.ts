/**
 * The goals of an edition by name, as two editions are compared: rows of the table first, then the text's own targets.
 *
 *     listGoals(plan).get('工业投资 2030')   // { name, value, unit, year, scope, owners, base, range }
 */
import type { CompiledPlan, IndicatorRow, TableValue, Target, TextRange } from '../../compiled-plan.ts'
import { nameKey } from '../ground/name-key.ts'

export interface EditionGoal {
  readonly name: string
  /** Name and way of counting: what both editions must share to speak of one goal. */
  readonly key: string
  readonly value: number
  readonly unit: string
  readonly year: number | null
  readonly scope: string | null
  readonly owners: readonly string[]
  readonly base: TableValue | null
  readonly range: TextRange
  readonly isDownward: boolean
}

/** The last year's goal of each thing, in the order of the text. */
export function listGoals(plan: CompiledPlan): ReadonlyMap<string, EditionGoal> {
  const goals = new Map<string, EditionGoal>()
  const add = (goal: EditionGoal | undefined) => {
    if (goal && goal.key.length >= 3 && !goals.has(goal.key)) goals.set(goal.key, goal)
  }
  for (const row of plan.indicatorTable) add(goalOfRow(row))
  const leads = new Map(plan.tasks.map(({ id, lead }) => [id, lead]))
  const last = [...plan.targets].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
  for (const target of last) add(goalOfTarget(target, leads.get(target.task ?? '') ?? []))
  return goals
}

function goalOfRow(row: IndicatorRow): EditionGoal | undefined {
  const cell = row.cells.filter(({ role }) => role === 'target').at(-1)
  if (!cell) return undefined
  const { name, unit, owner, range } = row
  const base = row.cells.find(({ role }) => role === 'base') ?? null
  const { value, year } = cell
  return {
    name,
    key: nameKey(name),
    value,
    unit: unit ?? '',
    year,
    scope: null,
    owners: owner,
    base,
    range,
    isDownward: /能耗|排放|失业率|用水量|下降/.test(name),
  }
}

function goalOfTarget(target: Target, owners: readonly string[]): EditionGoal | undefined {
  const { subject, value, unit, year, scope, range, direction, comparator, partOf, counting } = target
  if (partOf !== null) return undefined
  const isDownward = direction === 'down' || comparator === 'lte' || comparator === 'lt'
  const suffix = counting === 'new' || counting === 'per-year' ? ` ${counting}` : ''
  return {
    name: subject,
    key: `${nameKey(subject)}${suffix}`,
    value,
    unit,
    year,
    scope,
    owners,
    base: null,
    range,
    isDownward,
  }
}
