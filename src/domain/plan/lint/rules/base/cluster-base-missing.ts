/** Some clusters print where they stand today, others only where they are to go. */
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'cluster-base-missing',
  title: { zh: '集群目标没有基数', en: 'Cluster targets without a base' },
  why: {
    zh: '没有基数，看不出目标是翻番还是原地踏步。',
    en: 'Without a base nobody sees whether the target doubles or stands still.',
  },
  fix: { zh: '给每个集群补上基年产值。', en: 'Print each cluster’s value in the base year.' },
  good: [
    '一、产业体系\n\n1.氢能产业集群。力争到2030年氢能产业集群产值达到160亿元（2025年40亿元）。\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元（2025年300亿元）。\n',
  ],
  bad: [
    '一、产业体系\n\n1.氢能产业集群。力争到2030年氢能产业集群产值达到160亿元（2025年40亿元）。\n2.特种陶瓷产业集群。⟦力争到2030年特种陶瓷产业集群产值达到480亿元⟧。\n',
  ],
  check: ({ clusters, text }) => {
    const top = clusters.all.filter(({ cluster }) => cluster.parent === null)
    const hasBase = ({ target }: (typeof top)[number]) => {
      const near = text.slice(target.range.start, target.range.end + 40)
      const years = [...near.matchAll(/(\d{4})年\s?[\d.]+\s?亿元/g)].map((match) => Number(match[1]))
      return years.some((year) => year < (target.year ?? 0))
    }
    const based = top.filter(hasBase)
    const [first, ...others] = top.filter((goal) => !hasBase(goal))
    if (!first || based.length === 0) return []
    return [
      {
        range: first.target.range,
        facts: { bare: others.length + 1, all: top.length },
        related: [
          ...based.map(({ target }) => ({ range: target.range, label: 'base' as const })),
          ...others.map(({ target }) => ({ range: target.range, label: 'same' as const })),
        ],
        arithmetic: `${others.length + 1} / ${top.length}`,
      },
    ]
  },
})
