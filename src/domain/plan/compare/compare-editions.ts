/**
 * What one edition of a plan changes against another: a successor, or the next edition of the same plan.
 *
 *     compareEditions(before, after).targets.dropped   // promises that are no longer made
 */
import type { Cluster, CompiledPlan, IndicatorRow, Target, Task } from '../compiled-plan.ts'
import type {
  BriefCluster,
  BriefRow,
  BriefTarget,
  BriefTask,
  EditionComparison,
  FieldChange,
} from './edition-comparison.ts'
import { type Pairing, pairByName } from './pair-by-name.ts'

export function compareEditions(before: CompiledPlan, after: CompiledPlan): EditionComparison {
  return {
    targets: compareTargets(before.targets, after.targets),
    tasks: compareTasks(before.tasks, after.tasks),
    rows: compareRows(before.indicatorTable, after.indicatorTable),
    clusters: mapClusters(before.clusters, after.clusters),
  }
}

/** Part, changed only where something reads differently. */
function sortOut<Item, Brief>(
  { pairs, dropped, added }: Pairing<Item>,
  brief: (item: Item) => Brief,
  changesOf: (before: Item, after: Item) => readonly FieldChange[],
) {
  const compared = pairs.map((pair) => ({ ...pair, changes: [...changesOf(pair.before, pair.after)] }))
  const changed = compared.filter(({ changes, basis }) => changes.length > 0 || basis === 'near-name')
  return {
    added: added.map(brief),
    dropped: dropped.map(brief),
    changed,
    same: compared.length - changed.length,
  }
}

function compareTargets(before: readonly Target[], after: readonly Target[]): EditionComparison['targets'] {
  const pairing = pairByName(before, after, {
    nameOf: ({ subject }) => subject,
    rate: rateTargets,
    mayBeNear: (a, b) => a.unit === b.unit && a.kind === b.kind,
  })
  const sorted = sortOut(pairing, briefTarget, (a, b) => changed(targetFields, a, b))
  const pairs = sorted.changed.map((pair) => ({
    ...pair,
    before: briefTarget(pair.before),
    after: briefTarget(pair.after),
  }))
  return { ...sorted, changed: pairs }
}

const targetFields = [
  'subject',
  'value',
  'valueHigh',
  'unit',
  'comparator',
  'kind',
  'counting',
  'year',
  'baselineYear',
  'scope',
] as const satisfies readonly (keyof Target)[]

/** A growth is never the same promise as a level; of the rest the nearest reading wins. */
function rateTargets(a: Target, b: Target): number {
  if ((a.kind === 'growth') !== (b.kind === 'growth')) return -1
  const same = (field: keyof Target) => (a[field] === b[field] ? 1 : 0)
  return 4 * same('year') + 3 * same('scope') + 3 * same('unit') + 2 * same('counting') + same('value')
}

function briefTarget(target: Target): BriefTarget {
  const { id, subject, value, valueHigh, unit, comparator, year, scope, quote } = target
  return { id, subject, value, valueHigh, unit, comparator, year, scope, quote }
}

function compareTasks(before: readonly Task[], after: readonly Task[]): EditionComparison['tasks'] {
  const pairing = pairByName(before, after, { nameOf: ({ title }) => title })
  const sorted = sortOut(pairing, briefTask, (a, b) => [
    ...changed(['title', 'deadline'], a, b),
    ...changedNames('lead', a.lead, b.lead),
    ...changedNames('support', a.support, b.support),
  ])
  const pairs = sorted.changed.map((pair) => ({
    ...pair,
    before: briefTask(pair.before),
    after: briefTask(pair.after),
    ...changedOwners(
      [...pair.before.lead, ...pair.before.support],
      [...pair.after.lead, ...pair.after.support],
    ),
  }))
  return { ...sorted, changed: pairs }
}

function briefTask({ id, title, lead, support, deadline }: Task): BriefTask {
  return { id, title, lead: [...lead], support: [...support], deadline }
}

function compareRows(
  before: readonly IndicatorRow[],
  after: readonly IndicatorRow[],
): EditionComparison['rows'] {
  const pairing = pairByName(before, after, {
    nameOf: ({ name }) => name,
    mayBeNear: (a, b) => a.unit === b.unit,
  })
  const sorted = sortOut(pairing, briefRow, (a, b) => [
    ...changed(['name', 'unit', 'category'], a, b),
    ...changedValues(a.values, b.values),
    ...changedNames('owner', a.owner, b.owner),
  ])
  const pairs = sorted.changed.map((pair) => ({
    ...pair,
    before: briefRow(pair.before),
    after: briefRow(pair.after),
    ...changedOwners(pair.before.owner, pair.after.owner),
  }))
  return { ...sorted, changed: pairs }
}

function briefRow({ id, name, unit, values, owner }: IndicatorRow): BriefRow {
  return { id, name, unit, values: { ...values }, owner: [...owner] }
}

function mapClusters(before: readonly Cluster[], after: readonly Cluster[]): EditionComparison['clusters'] {
  const { pairs, dropped, added } = pairByName(before, after, {
    nameOf: ({ name }) => coreName(name),
    rate: (a, b) => (a.kind === b.kind ? 1 : 0),
    mayAbbreviate: true,
  })
  return [
    ...pairs.map((pair) => ({
      before: briefCluster(pair.before),
      after: briefCluster(pair.after),
      fate: pair.before.name === pair.after.name ? ('kept' as const) : ('renamed' as const),
      changes: [...changed(['name', 'kind', 'tier', 'target', 'unit', 'year'], pair.before, pair.after)],
    })),
    ...added.map((one) => ({ before: null, after: briefCluster(one), fate: 'added' as const, changes: [] })),
    ...dropped.map((one) => ({
      before: briefCluster(one),
      after: null,
      fate: 'dropped' as const,
      changes: [],
    })),
  ]
}

/** All of them are 产业集群, so that says nothing of which one it is. */
function coreName(name: string): string {
  return name.replace(/(?:产业)?(?:集群|链)$|产业$/, '') || name
}

function briefCluster({ id, name, tier, target, unit, year }: Cluster): BriefCluster {
  return { id, name, tier, target, unit, year }
}

type Scalar = FieldChange['before']

function changed<Item, Field extends keyof Item & string>(
  fields: readonly Field[],
  before: Item & Readonly<Record<Field, Scalar>>,
  after: Item & Readonly<Record<Field, Scalar>>,
): readonly FieldChange[] {
  return fields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  )
}

function changedValues(
  before: IndicatorRow['values'],
  after: IndicatorRow['values'],
): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap((key) => {
    const [was, is] = [before[key] ?? null, after[key] ?? null]
    return was === is ? [] : [{ field: `values.${key}`, before: was, after: is }]
  })
}

/** The order of names does not count; they are told as the plan prints lists. */
function changedNames(
  field: string,
  before: readonly string[],
  after: readonly string[],
): readonly FieldChange[] {
  const isSame = before.toSorted().join('\n') === after.toSorted().join('\n')
  return isSame ? [] : [{ field, before: before.join('、'), after: after.join('、') }]
}

function changedOwners(before: readonly string[], after: readonly string[]) {
  return {
    ownersAdded: after.filter((name) => !before.includes(name)),
    ownersDropped: before.filter((name) => !after.includes(name)),
  }
}
