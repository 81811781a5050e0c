/**
 * The one gate for a plan's data, shipped or edited: it parses, its ids are unique and every name it uses resolves.
 *
 *     checkPlan({ ...plan, actions: [{ ...action, leadUnits: ['nobody'] }] })
 *     // rejected: plan-unknown-reference { what: 'unit', id: 'nobody', by: 'action 3.1.1' }
 *
 * What the document itself says twice or leaves open is no error: it is kept and remarked as info.
 */
import type { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic, type Severity } from '../../base/diagnostic.ts'
import { type Plan, planDocument } from './plan.ts'

/** What `definePlan` takes: a plan whose optional fields may be left out. */
export type PlanInput = z.input<typeof planDocument>

/** Clause of the text before the first heading. */
export const preambleClause = '0'

/** Clauses, ids and names that other parts of the plan may point at. */
interface Known {
  readonly clause: ReadonlySet<string>
  readonly unit: ReadonlySet<string>
  readonly target: ReadonlySet<string>
  readonly action: ReadonlySet<string>
  readonly cluster: ReadonlySet<string>
  readonly row: ReadonlySet<string>
  readonly place: ReadonlySet<string>
}

/** One use of a name: `by` uses `id` as a `what`. */
interface Use {
  readonly what: keyof Known
  readonly id: string
  readonly by: string
}

function collectKnown(plan: Plan): Known {
  const clusters = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  return {
    clause: new Set([preambleClause, ...plan.outline.map((node) => node.id)]),
    unit: new Set(plan.units.map((unit) => unit.id)),
    target: new Set(plan.targets.map((target) => target.id)),
    action: new Set(plan.actions.map((action) => action.id)),
    cluster: new Set(clusters.map((cluster) => cluster.id)),
    row: new Set(plan.indicators.map((row) => String(row.row))),
    place: new Set(plan.zones.flatMap((zone) => [zone.name, ...zone.aliases, ...zone.members])),
  }
}

function present(what: keyof Known, ids: readonly (string | number | null)[], by: string): Use[] {
  return ids.flatMap((id) => (id === null ? [] : [{ what, id: String(id), by }]))
}

function usesOfRows(plan: Plan): Use[] {
  return plan.indicators.flatMap((row) => {
    const by = `row ${row.row}`
    return [
      ...present('clause', [row.clause], by),
      ...present('unit', row.owners, by),
      ...present('target', [row.bodyTarget], by),
    ]
  })
}

function usesOfTargets(plan: Plan): Use[] {
  return plan.targets.flatMap((target) => {
    const by = `target ${target.id}`
    return [
      ...present('clause', [target.clause], by),
      ...present('row', [target.indicatorRow], by),
      ...present('action', [target.action], by),
      ...present('cluster', [target.cluster], by),
    ]
  })
}

function usesOfActions(plan: Plan): Use[] {
  return plan.actions.flatMap((action) => {
    const by = `action ${action.id}`
    return [
      ...present('clause', [action.clause, action.pillar], by),
      ...present('unit', [...action.leadUnits, ...action.supportUnits], by),
      ...present('target', action.targets, by),
    ]
  })
}

function usesOfClusters(plan: Plan): Use[] {
  const all = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  return all.flatMap((cluster) => {
    const by = `cluster ${cluster.id}`
    return [
      ...present('clause', [cluster.clause], by),
      ...present('target', [cluster.target], by),
      ...present(
        'place',
        cluster.places.map((item) => item.place),
        by,
      ),
    ]
  })
}

function usesOfLists(plan: Plan): Use[] {
  const lists = { group: plan.emergingGroups, zone: plan.zones, programme: plan.programmes }
  const rest = { system: plan.systems, reference: plan.references }
  return Object.entries({ ...lists, ...rest }).flatMap(([kind, items]) =>
    items.flatMap((item) => present('clause', [item.clause], `${kind} ${item.name}`)),
  )
}

function unknownReferences(plan: Plan): Diagnostic[] {
  const known = collectKnown(plan)
  const uses = [usesOfRows, usesOfTargets, usesOfActions, usesOfClusters, usesOfLists].flatMap((list) =>
    list(plan),
  )
  return uses
    .filter((use) => !known[use.what].has(use.id))
    .map(({ what, id, by }) => diagnostic('plan-unknown-reference', { facts: { what, id, by } }))
}

/** Values that occur more than once, each named once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))]
}

function duplicates(plan: Plan): Diagnostic[] {
  const remark = (what: string, values: readonly string[], severity: Severity) =>
    repeated(values).map((value) => diagnostic('plan-duplicate', { severity, facts: { what, value } }))
  const clusters = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  const unitNames = plan.units.flatMap((unit) => [unit.name, ...unit.aliases])
  const zoneNames = plan.zones.flatMap((zone) => [zone.name, ...zone.aliases])
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
  return [
    ...remark('outline', ids(plan.outline), 'error'),
    ...remark(
      'row',
      plan.indicators.map((row) => String(row.row)),
      'error',
    ),
    ...remark('target', ids(plan.targets), 'error'),
    ...remark('action', ids(plan.actions), 'error'),
    ...remark('unit', ids(plan.units), 'error'),
    ...remark('unit name', unitNames, 'error'),
    ...remark('cluster', ids(clusters), 'error'),
    ...remark('zone', ids(plan.zones), 'error'),
    ...remark('zone name', zoneNames, 'error'),
    ...remark(
      'indicator',
      plan.indicators.map((row) => row.indicator),
      'error',
    ),
    ...remark(
      'ordinal',
      plan.indicators.map((row) => row.ordinal),
      'info',
    ),
  ]
}

/** Years outside the plan are errors; a vision beyond its end (到2035年) is only remarked. */
function oddYears(plan: Plan): Diagnostic[] {
  const remark = (year: number, by: string, severity: Severity) =>
    diagnostic('plan-year-outside', { severity, facts: { year, by, from: plan.startYear, to: plan.endYear } })
  const isOutside = (year: number) => year < plan.startYear || year > plan.endYear
  return [
    ...plan.milestones.filter(isOutside).map((year) => remark(year, 'milestones', 'error')),
    ...plan.indicators.flatMap((row) =>
      row.targets.flatMap(({ year }) =>
        plan.milestones.includes(year) ? [] : [remark(year, `row ${row.row}`, 'error')],
      ),
    ),
    ...plan.indicators.flatMap((row) =>
      row.baseline.year === plan.baseYear ? [] : [remark(row.baseline.year, `row ${row.row}`, 'error')],
    ),
    ...plan.targets.flatMap(({ year, id }) => {
      if (year === null || !isOutside(year)) return []
      return [remark(year, `target ${id}`, year < plan.startYear ? 'error' : 'info')]
    }),
  ]
}

/** An action's list of targets and the targets' own action must say the same. */
function crossedLinks(plan: Plan): Diagnostic[] {
  return plan.actions.flatMap((action) =>
    action.targets.flatMap((id) => {
      const target = plan.targets.find((candidate) => candidate.id === id)
      if (target === undefined || target.action === action.id) return []
      return [
        diagnostic('plan-link-crossed', { facts: { target: id, action: action.id, says: target.action } }),
      ]
    }),
  )
}

function unlinkedTargets(plan: Plan): Diagnostic[] {
  return plan.targets
    .filter((target) =>
      [target.indicatorRow, target.action, target.cluster, target.indicator].every((id) => id === null),
    )
    .map((target) => diagnostic('plan-target-unlinked', { severity: 'info', facts: { target: target.id } }))
}

/** Every remark about a plan's data; rejected when one of them is an error. */
export function checkPlan(data: unknown): Checked<Plan> {
  const parsed = planDocument.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) => {
        const path = issue.path.join('.')
        return diagnostic('plan-invalid', {
          place: { kind: 'field', path },
          facts: { path, reason: issue.message },
        })
      }),
    )
  }
  const plan = parsed.data
  const rules = [unknownReferences, duplicates, oddYears, crossedLinks, unlinkedTargets]
  const remarks = rules.flatMap((rule) => rule(plan))
  return remarks.some((remark) => remark.severity === 'error')
    ? rejected(...remarks)
    : accepted(plan, remarks)
}

/** The same gate for files under `content/`: throws at load. */
export function definePlan(data: PlanInput): Plan {
  return getChecked(checkPlan(data), `plan ${data.id}`)
}
