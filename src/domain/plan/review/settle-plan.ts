/**
 * The plan as people settled it, in the compiler's own shape: what an edition freezes.
 *
 *     settlePlan(base, foldReview(base, acts)).targets.every(({ confidence }) => confidence === 1)
 *
 * What a person has vouched for has no doubts left. References to items that went lead nowhere and are taken out; those to merged ones follow.
 */
import type { Cluster, CompiledPlan, Goal, IndicatorRow, Target, Task, TextRange } from '../compiled-plan.ts'
import type { ClusterFields, RowFields, TargetFields, TaskFields } from './review-fields.ts'
import { isLive, type ReviewBase, type ReviewState } from './review-state.ts'
import type { ReviewedItem } from './reviewed-plan.ts'

/** An item that holds, and the compiled item that it was made from, directly or by way of others; none for what was added. */
interface Settled<Read, Fields> {
  readonly item: ReviewedItem
  readonly fields: Fields
  readonly read: Read | undefined
}

type Follow = (id: string | null) => string | null

export function settlePlan({ compiled }: ReviewBase, state: ReviewState): CompiledPlan {
  const live = [...state.items.values()].filter(isLive).toSorted((a, b) => a.range.start - b.range.start)
  const follow = makeFollow(state)
  const origin = makeOrigin(state)
  const targets: Target[] = []
  const facts: Target[] = []
  const tasks: Task[] = []
  const clusters: Cluster[] = []
  const indicatorTable: IndicatorRow[] = []
  const read = indexCompiled(compiled)
  for (const item of live) {
    const from = origin(item)
    switch (item.kind) {
      case 'target': {
        const list = item.fields.isFact ? facts : targets
        list.push(settleTarget({ item, fields: item.fields, read: read.targets.get(from) }, follow))
        break
      }
      case 'task':
        tasks.push(settleTask({ item, fields: item.fields, read: read.tasks.get(from) }))
        break
      case 'cluster':
        clusters.push(settleCluster({ item, fields: item.fields, read: read.clusters.get(from) }, follow))
        break
      case 'row':
        indicatorTable.push(settleRow({ item, fields: item.fields, read: read.rows.get(from) }))
        break
    }
  }
  const goals = compiled.goals.flatMap((goal) => settleGoal(goal, follow))
  return { ...compiled, targets, facts, tasks, clusters, indicatorTable, goals }
}

function indexCompiled({ targets, facts, tasks, clusters, indicatorTable }: CompiledPlan) {
  const byId = <Read extends { readonly id: string }>(items: readonly Read[]) =>
    new Map(items.map((item) => [item.id, item]))
  return {
    targets: byId([...targets, ...facts]),
    tasks: byId(tasks),
    clusters: byId(clusters),
    rows: byId(indicatorTable),
  }
}

/** Where an id leads now: itself, what it was merged into, or nowhere. */
function makeFollow({ items }: ReviewState): Follow {
  const follow: Follow = (id) => {
    const item = id === null ? undefined : items.get(id)
    if (item === undefined) return null
    if (isLive(item)) return item.id
    return item.state === 'merged' ? follow(item.into[0] ?? null) : null
  }
  return follow
}

/** Id of the compiled item at the root of a part or a merger. */
function makeOrigin({ items }: ReviewState): (item: ReviewedItem) => string {
  const origin = (item: ReviewedItem): string => {
    const before = items.get(item.from[0] ?? '')
    return before === undefined ? item.id : origin(before)
  }
  return origin
}

function vouched({ id, range, quote, section }: ReviewedItem) {
  return { id, range, quote, section, confidence: 1, doubts: [] }
}

function settleTarget({ item, fields, read }: Settled<Target, TargetFields>, follow: Follow): Target {
  const { isFact: _, ...said } = fields
  return {
    ...vouched(item),
    ...said,
    yearBasis: basis(fields.year, read?.year, read?.yearBasis),
    scopeBasis: basis(fields.scope, read?.scope, read?.scopeBasis),
    partOf: follow(read?.partOf ?? null),
    valueRange: within(item.range, read?.valueRange),
    cluster: follow(read?.cluster ?? null),
    task: follow(read?.task ?? null),
  }
}

/** As read while the field says what was read; what a person filled in counts as printed. */
function basis<Value, Basis extends string>(
  said: Value | null,
  read: Value | null | undefined,
  as: Basis | undefined,
) {
  if (as !== undefined && said === read) return as
  return said === null ? 'none' : 'printed'
}

function within(range: TextRange, inner: TextRange | undefined): TextRange {
  const isInside = inner !== undefined && inner.start >= range.start && inner.end <= range.end
  return isInside ? inner : range
}

function settleTask({ item, fields, read }: Settled<Task, TaskFields>): Task {
  const { lead, support } = fields
  return {
    ...vouched(item),
    ...fields,
    leadMentions: read?.leadMentions.filter(({ name }) => lead.includes(name)) ?? [],
    supportMentions: read?.supportMentions.filter(({ name }) => support.includes(name)) ?? [],
    roleWord: read?.roleWord ?? '',
    extent: read?.extent ?? item.range,
  }
}

function settleCluster({ item, fields, read }: Settled<Cluster, ClusterFields>, follow: Follow): Cluster {
  return {
    ...vouched(item),
    ...fields,
    kind: read?.kind ?? 'cluster',
    parent: follow(read?.parent ?? null),
    fields: read?.fields ?? [],
    placeMentions: read?.placeMentions.filter(({ place }) => fields.places.includes(place)) ?? [],
    enterprises: read?.enterprises ?? [],
    extent: read?.extent ?? item.range,
  }
}

/** A cell whose number was corrected is no longer what the row says. */
function settleRow({ item, fields, read }: Settled<IndicatorRow, RowFields>): IndicatorRow {
  const says = Object.entries(fields.values)
  const cells = read?.cells.filter(({ year, value }) =>
    says.some(([key, said]) => key.startsWith(String(year)) && said === value),
  )
  return {
    ...vouched(item),
    ...fields,
    ordinal: read?.ordinal ?? null,
    cells: cells ?? [],
    ownerMentions: read?.ownerMentions.filter(({ name }) => fields.owner.includes(name)) ?? [],
    binding: read?.binding ?? null,
  }
}

function settleGoal(goal: Goal, follow: Follow): readonly Goal[] {
  const lead = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => follow(id) ?? []))]
  const mentions = lead(goal.mentions)
  return mentions.length === 0 ? [] : [{ ...goal, mentions, proposed: lead(goal.proposed) }]
}
