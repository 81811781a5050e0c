/**
 * Says of each target in whose task it stands and which cluster's scale it is.
 *
 *     linkTargets(targets, { tasks, clusters })[3]?.cluster   // 'cluster-1'
 */
import type { Cluster, Target, Task, TextRange } from '../compiled-plan.ts'
import { clusterCore } from '../parse/cluster/cluster-name.ts'

export interface TargetOwners {
  readonly tasks: readonly Task[]
  readonly clusters: readonly Cluster[]
}

export function linkTargets(
  targets: readonly Target[],
  { tasks, clusters }: TargetOwners,
): readonly Target[] {
  const taskOf = innermost(tasks)
  const perSection = Map.groupBy(clusters, ({ section }) => section ?? '')
  return targets.map((target) => ({
    ...target,
    task: target.task ?? taskOf(target.range)?.id ?? null,
    cluster: target.cluster ?? findCluster(target, perSection)?.id ?? null,
  }))
}

/** The smallest extent around a range; extents are nested or apart, so a stack of open ones suffices. */
function innermost(tasks: readonly Task[]): (range: TextRange) => Task | undefined {
  const sorted = [...tasks].sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end)
  const above = new Map<Task, Task>()
  const open: Task[] = []
  for (const task of sorted) {
    while ((open.at(-1)?.extent.end ?? Number.POSITIVE_INFINITY) <= task.extent.start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined) above.set(task, outer)
    open.push(task)
  }
  return ({ start, end }) => {
    let task = lastStartingBy(sorted, start)
    while (task !== undefined && task.extent.end < end) task = above.get(task)
    return task
  }
}

function lastStartingBy(sorted: readonly Task[], start: number): Task | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.extent.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

const inYiYuan: Readonly<Record<string, number>> = { 万亿元: 10_000, 万亿: 10_000, 亿元: 1, 亿: 1 }

function findCluster(
  target: Target,
  perSection: ReadonlyMap<string, readonly Cluster[]>,
): Cluster | undefined {
  const scale = inYiYuan[target.unit]
  if (scale === undefined || target.kind === 'growth') return undefined
  const amount = target.value * scale
  return perSection
    .get(target.section ?? '')
    ?.slice(0, 60)
    .find((cluster) => cluster.target === amount && isAbout(target, cluster))
}

function isAbout(target: Target, cluster: Cluster): boolean {
  const isHeaded = cluster.extent.end - cluster.extent.start > cluster.quote.length && cluster.tier !== null
  const isInside = cluster.extent.start <= target.range.start && target.range.end <= cluster.extent.end
  return (
    isInside && (target.subject.includes(clusterCore(cluster.name)) || isHeaded || cluster.kind === 'segment')
  )
}
