/** Headings of clusters that do and do not end in 产业集群. */
import { defineLintRule } from '../../lint-rule.ts'

const suffix = /(?:产业集群|产业群|集群)$/

export default defineLintRule({
  code: 'cluster-heading-suffix',
  title: { zh: '集群标题写法不一', en: 'Cluster headings written in two ways' },
  why: {
    zh: '有的写“产业集群”，有的不写，检索和对照时会当成两类。',
    en: 'Some say cluster, others do not, and a search takes them for two kinds.',
  },
  fix: { zh: '统一写法。', en: 'Write them all in one way.' },
  good: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群规模达到900亿元。\n2.农业机械产业集群。力争到2030年农业机械产业集群规模达到900亿元。\n3.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群规模达到480亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群规模达到900亿元。\n2.农业机械产业集群。力争到2030年农业机械产业集群规模达到900亿元。\n⟦3.中医药⟧。力争到2030年中医药产业集群规模达到480亿元。\n',
  ],
  check: ({ clusters, sections }) => {
    const nodes = clusters.all
      .filter(({ cluster }) => cluster.parent === null)
      .flatMap(({ cluster }) => sections.byId.get(cluster.section ?? '') ?? [])
    const bare = nodes.filter(({ title }) => !suffix.test(title))
    const [first, ...others] = bare
    if (!first || bare.length === nodes.length) return []
    return [
      {
        range: first.range,
        facts: { bare: bare.length, all: nodes.length },
        related: others.map(({ range }) => ({ range, label: 'same' as const })),
        arithmetic: `${bare.length} / ${nodes.length}`,
      },
    ]
  },
})
