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
    '一、产业体系\n\n（一）新材料产业集群。力争到2027年新材料产业集群产值突破500亿元。\n\n1.合金材料。力争到2027年合金材料产业产值突破350亿元。\n2.磁性材料。力争到2027年磁性材料产业产值突破120亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n（一）新材料产业集群。⟦力争到2027年新材料产业集群产值突破500亿元⟧。\n\n1.合金材料。力争到2027年合金材料产业产值突破450亿元。\n2.磁性材料。力争到2027年磁性材料产业产值突破120亿元。\n',
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
