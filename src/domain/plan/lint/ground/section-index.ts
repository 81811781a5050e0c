/** The outline as a tree to walk, and what stands under which heading. */
import type { Cluster, CompiledPlan, OutlineNode, Task } from '../../compiled-plan.ts'

export interface SectionIndex {
  readonly byId: ReadonlyMap<string, OutlineNode>
  /** Nodes with one parent, in order; the outermost under ''. */
  readonly childrenOf: ReadonlyMap<string, readonly OutlineNode[]>
  readonly clusterOf: ReadonlyMap<string, Cluster>
  readonly taskOf: ReadonlyMap<string, Task>
  /** The section, the one above it, and so on outwards. */
  readonly pathOf: (id: string | null) => readonly OutlineNode[]
  /** True under a heading that speaks of goals. */
  readonly isGoals: (id: string | null) => boolean
}

const goalsTitle = /目标/
const deepest = 12

export function indexSections(plan: CompiledPlan): SectionIndex {
  const byId = new Map(plan.outline.map((node) => [node.id, node]))
  const childrenOf = new Map<string, OutlineNode[]>()
  for (const node of plan.outline) {
    const siblings = childrenOf.get(node.parent ?? '')
    if (siblings) siblings.push(node)
    else childrenOf.set(node.parent ?? '', [node])
  }
  const pathOf = (id: string | null): readonly OutlineNode[] => {
    const path: OutlineNode[] = []
    for (let at = byId.get(id ?? ''); at && path.length < deepest; at = byId.get(at.parent ?? ''))
      path.push(at)
    return path
  }
  return {
    byId,
    childrenOf,
    clusterOf: headedBy(plan.clusters, byId),
    taskOf: new Map(plan.tasks.flatMap((task) => (task.section ? [[task.section, task] as const] : []))),
    pathOf,
    isGoals: (id) => pathOf(id).some(({ title }) => goalsTitle.test(title)),
  }
}

/** Clusters whose own heading opens the section; those that a sentence lists share theirs with others. */
function headedBy(
  clusters: readonly Cluster[],
  byId: ReadonlyMap<string, OutlineNode>,
): ReadonlyMap<string, Cluster> {
  const headed = new Map<string, Cluster>()
  for (const cluster of clusters) {
    const node = byId.get(cluster.section ?? '')
    if (node?.title.includes(cluster.name) && !headed.has(node.id)) headed.set(node.id, cluster)
  }
  return headed
}
