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
    '一、产业体系\n\n（一）新材料产业集群。力争到2027年新材料产业集群产值突破500亿元。\n\n1.合金材料。力争到2027年合金材料产业产值突破350亿元。\n2.磁性材料。力争到2027年磁性材料产业产值突破120亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n（一）新材料产业集群。⟦力争到2027年新材料产业集群产值突破1000亿元⟧。\n\n1.合金材料。力争到2027年合金材料产业产值突破350亿元。\n2.磁性材料。力争到2027年磁性材料产业产值突破120亿元。\n',
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
