/** The same product is claimed by two clusters. */
import type { Cluster } from '../../../compiled-plan.ts'
import { foldText } from '../../../scan/fold.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** Shorter words (汽车, 装备) name fields of many. */
const shortest = 4

export default defineLintRule({
  code: 'product-in-two-clusters',
  title: { zh: '同一产品归在两个集群', en: 'One product in two clusters' },
  why: {
    zh: '企业会被数两遍，两个集群的产值相加就有重复。',
    en: 'Its enterprises are counted twice, and the clusters’ output cannot be added.',
  },
  fix: {
    zh: '写明“{product}”归哪个集群，或规定重复时以谁为主。',
    en: 'Say to which cluster “{product}” belongs, or which one leads.',
  },
  good: [
    '一、产业体系\n\n1.光学仪器产业集群。围绕红外镜头、激光雷达等领域。力争到2030年规模达到900亿元。\n2.特种陶瓷产业集群。围绕生物陶瓷粉体、陶瓷基板等领域。力争到2030年产值达到480亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n1.光学仪器产业集群。围绕红外镜头、生物陶瓷粉体等领域。力争到2030年规模达到900亿元。\n2.特种陶瓷产业集群。围绕⟦生物陶瓷粉体⟧、陶瓷基板等领域。力争到2030年产值达到480亿元。\n',
  ],
  check: ({ plan, text }) => {
    const byId = new Map(plan.clusters.map((cluster) => [cluster.id, cluster]))
    const rootOf = (cluster: Cluster) => byId.get(cluster.parent ?? '') ?? cluster
    const first = new Map<string, Cluster>()
    const told = new Set<string>()
    return plan.clusters.flatMap((cluster) =>
      cluster.kind === 'emerging'
        ? []
        : cluster.fields.flatMap((field): readonly LintDraft[] => {
            const product = foldText(field)
            const before = first.get(product)
            if (!before) first.set(product, cluster)
            if (
              !before ||
              product.length < shortest ||
              rootOf(before) === rootOf(cluster) ||
              told.has(product)
            )
              return []
            told.add(product)
            return [claim(text, { product: field, cluster, before })]
          }),
    )
  },
})

interface Claim {
  readonly product: string
  readonly cluster: Cluster
  readonly before: Cluster
}

function claim(text: string, { product, cluster, before }: Claim): LintDraft {
  const placeIn = ({ extent, range }: Cluster) => {
    const at = text.slice(extent.start, extent.end).indexOf(product)
    return at < 0 ? range : { start: extent.start + at, end: extent.start + at + product.length }
  }
  return {
    range: placeIn(cluster),
    facts: { product, one: before.name, other: cluster.name },
    related: [{ range: placeIn(before), label: 'first' }],
  }
}
