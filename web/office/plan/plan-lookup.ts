/**
 * Names and addresses inside a plan: what an id is called, where a clause stands, what hangs on a clause.
 *
 *     const lookup = createPlanLookup(plan)
 *     lookup.unitName('economy-information')   // 区经信局
 *     lookup.countsAt.get('3.1.1')             // { targets: 9, actions: 1, clusters: 0 }
 */
import type { Plan } from '../../../src/domain/plan/plan.ts'

export type { Plan }
export type PlanTarget = Plan['targets'][number]
export type PlanAction = Plan['actions'][number]

export interface ClauseCounts {
  readonly targets: number
  readonly actions: number
  readonly clusters: number
}

export interface PlanLookup {
  readonly unitName: (id: string) => string
  readonly target: (id: string) => PlanTarget | undefined
  readonly sectionTitle: (clause: string) => string | undefined
  readonly countsAt: ReadonlyMap<string, ClauseCounts>
  /** Where a target hangs: its indicator, action or cluster. */
  readonly anchorOf: (target: PlanTarget) => Anchor | undefined
}

export interface Anchor {
  readonly tab: 'indicators' | 'actions' | 'clusters'
  readonly id: string
  readonly name: string
}

export function createPlanLookup(plan: Plan): PlanLookup {
  const units = new Map(plan.units.map(({ id, name }) => [id, name]))
  const targets = new Map(plan.targets.map((target) => [target.id, target]))
  const sections = new Map(plan.outline.map(({ id, title }) => [id, title]))
  return {
    unitName: (id) => units.get(id) ?? id,
    target: (id) => targets.get(id),
    sectionTitle: (clause) => sections.get(clause),
    countsAt: countByClause(plan),
    anchorOf: (target) => findAnchor(plan, target),
  }
}

function countByClause(plan: Plan): ReadonlyMap<string, ClauseCounts> {
  const at = (items: readonly { readonly clause: string }[], clause: string) =>
    items.filter((item) => item.clause === clause).length
  const clusters = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  return new Map(
    plan.outline.map(({ id }) => [
      id,
      { targets: at(plan.targets, id), actions: at(plan.actions, id), clusters: at(clusters, id) },
    ]),
  )
}

function findAnchor(plan: Plan, target: PlanTarget): Anchor | undefined {
  const row = plan.indicators.find((one) => one.row === target.indicatorRow)
  if (row !== undefined) return { tab: 'indicators', id: String(row.row), name: row.name }
  const action = plan.actions.find((one) => one.id === target.action)
  if (action !== undefined) return { tab: 'actions', id: action.id, name: action.title }
  const clusters = plan.clusters.flatMap((cluster) => [cluster, ...cluster.segments])
  const cluster = clusters.find((one) => one.id === target.cluster)
  return cluster === undefined ? undefined : { tab: 'clusters', id: cluster.id, name: cluster.name }
}
