/**
 * Finds parts of a plan by words: every word must occur somewhere in the part; a hit in its title ranks before one in its detail.
 *
 *     searchPlan(plan, '亩均 税收')[0].kind   // 'indicator'
 */
import type { Plan } from './plan.ts'

export type PlanPartKind =
  | 'indicator'
  | 'target'
  | 'action'
  | 'cluster'
  | 'segment'
  | 'zone'
  | 'unit'
  | 'programme'
  | 'system'
  | 'section'

export interface PlanPart {
  readonly kind: PlanPartKind
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly clause: string
}

export function searchPlan(plan: Plan, query: string): readonly PlanPart[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const ranked = listPlanParts(plan).flatMap((part) => {
    const title = fold(part.title)
    const whole = `${title} ${fold(part.detail)} ${fold(part.clause)} ${fold(part.id)}`
    if (!words.every((word) => whole.includes(word))) return []
    return [{ part, rank: words.filter((word) => title.includes(word)).length }]
  })
  return ranked.sort((a, b) => b.rank - a.rank).map(({ part }) => part)
}

/** Full and half width, upper and lower case read the same. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Everything of a plan that a person may look for, in the order of the plan. */
export function listPlanParts(plan: Plan): readonly PlanPart[] {
  return [...listGoalParts(plan), ...listClusterParts(plan), ...listNamedParts(plan)]
}

function listGoalParts(plan: Plan): readonly PlanPart[] {
  const unitNames = new Map(plan.units.map((unit) => [unit.id, unit.name]))
  const names = (ids: readonly string[]) => ids.map((id) => unitNames.get(id) ?? id).join('、')
  const indicators = plan.indicators.map((row) => ({
    kind: 'indicator' as const,
    id: row.indicator,
    title: row.name,
    detail: `${names(row.owners)} ${row.category}`,
    clause: row.clause,
  }))
  const targets = plan.targets.map((target) => ({
    kind: 'target' as const,
    id: target.id,
    title: target.subject,
    detail: [target.value ?? '', target.unit ?? '', target.year ?? ''].join(' '),
    clause: target.clause,
  }))
  const actions = plan.actions.map((action) => ({
    kind: 'action' as const,
    id: action.id,
    title: action.title,
    detail: `${action.summary} ${names(action.leadUnits)} ${names(action.supportUnits)}`,
    clause: action.clause,
  }))
  return [...indicators, ...targets, ...actions]
}

function listClusterParts(plan: Plan): readonly PlanPart[] {
  const clusters = plan.clusters.flatMap(({ id, name, tier, clause, fields, focus, segments }) => [
    { kind: 'cluster' as const, id, title: name, detail: [tier, ...fields, ...focus].join(' '), clause },
    ...segments.map((segment) => ({
      kind: 'segment' as const,
      id: segment.id,
      title: segment.name,
      detail: segment.fields.join(' '),
      clause: segment.clause,
    })),
  ])
  const groups = plan.emergingGroups.map(({ id, name, fields, clause }) => ({
    kind: 'cluster' as const,
    id,
    title: name,
    detail: fields.join(' '),
    clause,
  }))
  return [...clusters, ...groups]
}

function listNamedParts(plan: Plan): readonly PlanPart[] {
  return [
    ...plan.zones.map(({ id, name, aliases, members, industries, clause }) => ({
      kind: 'zone' as const,
      id,
      title: name,
      detail: [...aliases, ...members, ...industries].join(' '),
      clause,
    })),
    ...plan.units.map(({ id, name, aliases }) => ({
      kind: 'unit' as const,
      id,
      title: name,
      detail: aliases.join(' '),
      clause: '',
    })),
    ...plan.programmes.map(({ name, clause }) => ({
      kind: 'programme' as const,
      id: name,
      title: name,
      detail: '',
      clause,
    })),
    ...plan.systems.map(({ name, owner, role, clause }) => ({
      kind: 'system' as const,
      id: name,
      title: name,
      detail: `${owner} ${role}`,
      clause,
    })),
    ...plan.outline.map(({ id, title, number }) => ({
      kind: 'section' as const,
      id,
      title,
      detail: '',
      clause: number ?? id,
    })),
  ]
}
