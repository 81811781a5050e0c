/** Clusters with targets and no unit, in a plan whose tasks have units. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'clusters-without-owner',
  title: { zh: '集群目标没有责任单位', en: 'Cluster targets without owners' },
  why: {
    zh: '集群是方案的主线，目标却没有单位认领。',
    en: 'Clusters are the plan’s main line, and nobody carries their targets.',
  },
  fix: { zh: '给每个集群写明牵头单位（链长、专班）。', en: 'Name a lead unit for each cluster.' },
  good: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到900亿元。（牵头单位：区工信局）\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。（牵头单位：区科创局）\n',
  ],
  bad: [
    '一、产业体系\n\n⟦1.光学仪器产业集群⟧。力争到2030年光学仪器产业集群产值达到900亿元。\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n\n二、任务\n\n1.扩大投资。抓好投资。（牵头单位：区工信局）\n',
  ],
  check: ({ plan, clusters, sections }) => {
    const owners = plan.tasks
      .flatMap(({ leadMentions }) => leadMentions.map(({ range }) => range.start))
      .sort((a, b) => a - b)
    if (owners.length === 0) return []
    const bare = clusters.all.filter(
      ({ cluster: { extent } }) => !hasBetween(owners, extent.start, extent.end),
    )
    const [first, ...others] = bare
    if (!first || bare.length < 2) return []
    const heading = sections.byId.get(first.cluster.section ?? '')
    return [
      {
        range: heading?.range ?? first.cluster.range,
        facts: { name: first.cluster.name, count: bare.length },
        related: others.map(({ cluster }) => ({ range: cluster.range, label: 'same' as const })),
      },
    ]
  },
})

function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (sorted[low] ?? end) < end
}
