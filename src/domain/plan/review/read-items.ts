/**
 * What the compiler read, as items to review: all of them open, in the order of the text.
 *
 *     readItems(compilePlan({ text }))[0]   // { kind: 'target', id: 'target-1', state: 'open', fields: { subject: … }, … }
 */
import type { Cluster, CompiledPlan, IndicatorRow, Target, Task } from '../compiled-plan.ts'
import type { ClusterFields, RowFields, TargetFields, TaskFields } from './review-fields.ts'
import type { ReviewedItem } from './reviewed-plan.ts'

/** Below it a person should look first. */
const doubtfulBelow = 0.7

/** What such texts do all the time: “到2027年” governs the clauses behind it. A reader is told, but not asked to look first. */
const ordinaryDoubts: ReadonlySet<string> = new Set(['year-inherited', 'scope-inherited'])

export function readItems(compiled: CompiledPlan): readonly ReviewedItem[] {
  const { targets, facts, tasks, clusters, indicatorTable } = compiled
  return inTextOrder([
    ...targets.map((target) => openItem(target, { kind: 'target', fields: targetFieldsOf(target, false) })),
    ...facts.map((target) => openItem(target, { kind: 'target', fields: targetFieldsOf(target, true) })),
    ...tasks.map((task) => openItem(task, { kind: 'task', fields: taskFieldsOf(task) })),
    ...clusters.map((cluster) => openItem(cluster, { kind: 'cluster', fields: clusterFieldsOf(cluster) })),
    ...indicatorTable.map((row) => openItem(row, { kind: 'row', fields: rowFieldsOf(row) })),
  ])
}

/** Outer before inner; what stands at one place keeps its order. */
export function inTextOrder(items: readonly ReviewedItem[]): readonly ReviewedItem[] {
  return items.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}

type Kinded<Item> = Item extends ReviewedItem ? Pick<Item, 'kind' | 'fields'> : never
type Read = Pick<Target, 'id' | 'range' | 'quote' | 'section' | 'confidence' | 'doubts'>

function openItem(read: Read, kinded: Kinded<ReviewedItem>): ReviewedItem {
  const { id, range, quote, section, confidence, doubts } = read
  return {
    ...kinded,
    ...{ id, range, quote, section, confidence },
    doubts: [...doubts],
    isDoubtful: confidence < doubtfulBelow || doubts.some((doubt) => !ordinaryDoubts.has(doubt)),
    ...untouched,
    state: 'open',
    origin: 'read',
  }
}

/** Nobody has acted on it yet. */
export const untouched = {
  before: {},
  from: [],
  into: [],
  by: null,
  at: null,
  act: null,
  reason: null,
} satisfies Partial<ReviewedItem>

function targetFieldsOf(target: Target, isFact: boolean): TargetFields {
  const { subject, value, valueHigh, unit, comparator, kind, counting, direction } = target
  const { year, baselineYear, scope } = target
  return {
    ...{ subject, value, valueHigh, unit, comparator, kind, counting, direction },
    ...{ year, baselineYear, scope, isFact },
  }
}

function taskFieldsOf({ title, lead, support, deadline }: Task): TaskFields {
  return { title, lead: [...lead], support: [...support], deadline }
}

function clusterFieldsOf({ name, tier, target, unit, year, places }: Cluster): ClusterFields {
  return { name, tier, target, unit, year, places: [...places] }
}

function rowFieldsOf({ name, unit, category, values, owner }: IndicatorRow): RowFields {
  return { name, unit, category, values: { ...values }, owner: [...owner] }
}
