/** The segments named leave much of their cluster without a target. */
import { amount, percent } from '../../ground/figures.ts'
import { sumSegments } from '../../ground/segment-sum.ts'
import { defineLintRule } from '../../lint-rule.ts'

/** Segments are the heavier part of a cluster: less than two thirds asks where the rest is to come from. */
const expectedShare = 2 / 3

export default defineLintRule({
  code: 'segments-cover-little',
  title: { zh: '细分行业撑不起集群目标', en: 'Segments carry little of their cluster’s target' },
  why: {
    zh: '余下的数额没有行业、没有单位认领，年底凑不出来。',
    en: 'The rest has neither an industry nor an owner.',
  },
  fix: {
    zh: '补上其余 {rest}亿元的细分行业，或说明由谁承担。',
    en: 'Name the segments of the other {rest} (CNY 100m), or say who carries them.',
  },
  good: [
    '一、产业体系\n\n（一）特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n\n1.结构陶瓷。力争到2030年结构陶瓷产业产值达到330亿元。\n2.功能陶瓷。力争到2030年功能陶瓷产业产值达到110亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n（一）特种陶瓷产业集群。⟦力争到2030年特种陶瓷产业集群产值达到900亿元⟧。\n\n1.结构陶瓷。力争到2030年结构陶瓷产业产值达到330亿元。\n2.功能陶瓷。力争到2030年功能陶瓷产业产值达到110亿元。\n',
  ],
  check: ({ clusters }) =>
    sumSegments(clusters)
      .filter(({ whole, sum }) => sum < whole.amount * expectedShare)
      .map(({ whole, parts, sum }) => ({
        range: whole.target.range,
        facts: {
          name: whole.cluster.name,
          share: percent(sum / whole.amount),
          rest: amount(whole.amount - sum),
        },
        related: parts.map(({ target }) => ({ range: target.range, label: 'part' as const })),
        arithmetic: `${parts.map((part) => part.amount).join(' + ')} = ${amount(sum)}; ${amount(sum)} ÷ ${whole.amount} = ${percent(sum / whole.amount)}`,
      })),
})
