/** The targets of all clusters come to more than the total that they are part of. */

import type { Target } from '../../../compiled-plan.ts'
import { amountIn } from '../../ground/amount.ts'
import { amount } from '../../ground/figures.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

const totalName =
  /^(?:全[区市县省](?:规上|规模以上)?)?(?:规上|规模以上)?(?:工业|制造业)(?:企业)?(?:总产值|营业收入|营收)$/

export default defineLintRule({
  code: 'clusters-exceed-total',
  title: { zh: '各集群之和超过总数', en: 'The clusters add up to more than the total' },
  why: {
    zh: '各集群都完成，总数就远不止；反过来按总数分，集群目标必有完不成的。除非集群重叠或口径不同，而文中没有说。',
    en: 'If every cluster makes its target the total is far exceeded; split from the total, some clusters cannot. Unless they overlap or the scopes differ, which the text does not say.',
  },
  fix: {
    zh: '写明集群之间是否重叠、口径是否相同，或调整其一。',
    en: 'Say whether clusters overlap and share a scope, or change one side.',
  },
  good: [
    '一、主要目标\n\n到2030年，规上工业总产值达到3100亿元。\n\n二、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到900亿元。\n2.农业机械产业集群。力争到2030年农业机械产业集群产值达到900亿元。\n3.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n',
  ],
  bad: [
    '一、主要目标\n\n到2030年，⟦规上工业总产值达到2200亿元⟧。\n\n二、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到900亿元。\n2.农业机械产业集群。力争到2030年农业机械产业集群产值达到900亿元。\n3.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n',
  ],
  check: ({ plan, clusters }) => {
    const parts = clusters.all.filter(({ cluster }) => cluster.parent === null && cluster.kind === 'cluster')
    if (parts.length < 3) return []
    const byYear = Map.groupBy(plan.targets.flatMap(readTotal), ({ target }) => target.year)
    return [...byYear].flatMap(([year, totals]): readonly LintDraft[] => {
      // Smaller ones of the name are a park's or a town's.
      const { target, total } = totals.reduce((most, one) => (one.total > most.total ? one : most))
      const same = parts.filter((part) => part.target.year === year)
      const sum = same.reduce((so, part) => so + part.amount, 0)
      if (same.length < 3 || sum <= total) return []
      return [
        {
          range: target.range,
          facts: { name: target.subject, total, count: same.length, sum: amount(sum), year },
          related: same.map((part) => ({ range: part.target.range, label: 'part' as const })),
          arithmetic: `${same.map((part) => part.amount).join(' + ')} = ${amount(sum)} > ${total}`,
        },
      ]
    })
  },
})

function readTotal(target: Target): readonly { readonly target: Target; readonly total: number }[] {
  const total = amountIn(target.value, target.unit, '亿元')
  return total !== undefined && target.kind === 'level' && totalName.test(target.subject)
    ? [{ target, total }]
    : []
}
