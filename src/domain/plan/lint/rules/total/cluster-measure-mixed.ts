/** One cluster is measured by output, the next by revenue, a third by 规模. */
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'cluster-measure-mixed',
  title: { zh: '集群目标的度量不一', en: 'Clusters measured in different ways' },
  why: {
    zh: '产值、营收、规模是三个数，不能相加，也不能和总产值比。',
    en: 'Output, revenue and “scale” are three figures that neither add up nor compare with the total.',
  },
  fix: {
    zh: '统一用“{common}”，或写明“{measure}”怎么算。',
    en: 'Use “{common}” throughout, or say how “{measure}” is counted.',
  },
  good: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到900亿元。\n2.农业机械产业集群。力争到2030年农业机械产业集群产值达到900亿元。\n3.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n1.光学仪器产业集群。⟦力争到2030年光学仪器产业集群规模达到900亿元⟧。\n2.农业机械产业集群。力争到2030年农业机械产业集群产值达到900亿元。\n3.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n',
  ],
  check: ({ clusters }) => {
    const counts = new Map<string, number>()
    for (const { measure } of clusters.all) counts.set(measure, (counts.get(measure) ?? 0) + 1)
    const [common] = [...counts].sort((a, b) => b[1] - a[1])
    if (!common || counts.size < 2 || clusters.all.length < 3) return []
    const odd = clusters.all.filter(({ measure }) => measure !== common[0])
    const usual = clusters.all.find(({ measure }) => measure === common[0])
    const [first, ...others] = odd
    if (!first) return []
    const draft: LintDraft = {
      range: first.target.range,
      facts: { measure: [...new Set(odd.map(({ measure }) => measure))].join('、'), common: common[0] },
      related: [
        ...others.map(({ target }) => ({ range: target.range, label: 'same' as const })),
        ...(usual ? [{ range: usual.target.range, label: 'other' as const }] : []),
      ],
      arithmetic: [...counts].map(([measure, count]) => `${measure} × ${count}`).join(', '),
    }
    return [draft]
  },
})
