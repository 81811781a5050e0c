/** The segments of a cluster come to more than the cluster. */
import { amount } from '../../ground/figures.ts'
import { sumSegments } from '../../ground/segment-sum.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'segments-exceed-cluster',
  title: { zh: '细分行业之和超过集群', en: 'Segments add up to more than their cluster' },
  why: {
    zh: '分项大于整体，两者至少有一个写错。',
    en: 'Parts larger than the whole: at least one figure is wrong.',
  },
  fix: { zh: '核对各细分行业与集群的目标。', en: 'Check the segments’ targets and the cluster’s.' },
  good: [
    '一、产业体系\n\n（一）特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n\n1.结构陶瓷。力争到2030年结构陶瓷产业产值达到330亿元。\n2.功能陶瓷。力争到2030年功能陶瓷产业产值达到110亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n（一）特种陶瓷产业集群。⟦力争到2030年特种陶瓷产业集群产值达到480亿元⟧。\n\n1.结构陶瓷。力争到2030年结构陶瓷产业产值达到430亿元。\n2.功能陶瓷。力争到2030年功能陶瓷产业产值达到110亿元。\n',
  ],
  check: ({ clusters }) =>
    sumSegments(clusters)
      .filter(({ whole, sum }) => sum > whole.amount)
      .map(({ whole, parts, sum }) => ({
        range: whole.target.range,
        facts: { name: whole.cluster.name, total: whole.amount, sum: amount(sum) },
        related: parts.map(({ target }) => ({ range: target.range, label: 'part' as const })),
        arithmetic: `${parts.map((part) => part.amount).join(' + ')} = ${amount(sum)} > ${whole.amount}`,
      })),
})
