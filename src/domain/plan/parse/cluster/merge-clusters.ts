/**
 * Mentions of one cluster become one: the heading gives name and body, the first figure found gives the scale where the heading has none.
 *
 *     mergeClusters([headed, listed], [])   // one cluster, not two
 */
import type { Cluster, PlaceMention } from '../../compiled-plan.ts'
import { printSpan, quoteSpan } from '../spoken.ts'
import { clusterCore } from './cluster-name.ts'
import type { PlacedCluster } from './find-listed-clusters.ts'
import type { FoundCluster } from './found-cluster.ts'

export function mergeClusters(
  found: readonly FoundCluster[],
  placed: readonly PlacedCluster[],
): readonly Cluster[] {
  const byCore = new Map<string, FoundCluster>()
  for (const one of found) {
    const core = clusterCore(one.name)
    const other = byCore.get(core)
    byCore.set(core, other === undefined ? one : mergeTwo(other, one))
  }
  for (const { core, spoken, places } of placed) {
    const cluster = byCore.get(core)
    if (cluster === undefined) continue
    const mentions = places.map((span) => ({
      ...quoteSpan(spoken, span),
      place: printSpan(spoken, span),
      what: '',
    }))
    byCore.set(core, withPlaces(cluster, mentions))
  }
  const ordered = [...byCore.values()].sort((a, b) => a.range.start - b.range.start)
  const idOfSection = new Map(
    ordered.flatMap((cluster, index) =>
      cluster.weight > 0 && cluster.section !== null
        ? [[cluster.section, `cluster-${index + 1}`] as const]
        : [],
    ),
  )
  return ordered.map((cluster, index) => toCluster(cluster, `cluster-${index + 1}`, idOfSection))
}

function mergeTwo(first: FoundCluster, second: FoundCluster): FoundCluster {
  const [main, other] = second.weight > first.weight ? [second, first] : [first, second]
  const isScaled = main.target !== null
  return {
    ...main,
    tier: main.tier ?? other.tier,
    target: isScaled ? main.target : other.target,
    unit: isScaled ? main.unit : other.unit,
    year: isScaled ? (main.year ?? other.year) : other.year,
  }
}

function withPlaces(cluster: FoundCluster, mentions: readonly PlaceMention[]): FoundCluster {
  const all = [...cluster.placeMentions, ...mentions]
  return { ...cluster, placeMentions: all, places: [...new Set(all.map(({ place }) => place))] }
}

function toCluster(
  { parentSection, weight, scaleAt, ...cluster }: FoundCluster,
  id: string,
  idOfSection: ReadonlyMap<string, string>,
): Cluster {
  return { ...cluster, id, parent: parentSection === null ? null : (idOfSection.get(parentSection) ?? null) }
}
