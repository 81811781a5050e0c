/** Copy and paste: the section of one cluster states the target of another. */
import { clusterStem, readScaleName } from '../../ground/cluster-goals.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'target-of-other-section',
  title: { zh: '本节写了别的集群的目标', en: 'A section states another cluster’s target' },
  why: {
    zh: '多半是复制后没改主语：一个集群有了两个目标，本节的集群却没有目标。',
    en: 'Most often a copy whose subject was not changed: one cluster gets two targets and this section’s gets none.',
  },
  fix: {
    zh: '把主语改为“{own}”，或把这句移到“{other}”一节。',
    en: 'Make “{own}” the subject, or move the sentence to “{other}”.',
  },
  good: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群规模达到900亿元。\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到480亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到900亿元。\n2.特种陶瓷产业集群。⟦力争到2030年光学仪器产业集群产值达到480亿元⟧。\n',
  ],
  check: ({ plan, sections }) => {
    const byStem = new Map(plan.clusters.map((cluster) => [clusterStem(cluster.name), cluster]))
    const stated = new Map(
      plan.targets.map((one) => [`${one.section ?? ''} ${readScaleName(one.subject)?.stem ?? ''}`, one]),
    )
    return plan.targets.flatMap((target): readonly LintDraft[] => {
      const own = sections.clusterOf.get(target.section ?? '')
      const named = readScaleName(target.subject)
      const other = byStem.get(named?.stem ?? '')
      if (!own || !named || !other || other.id === own.id || own.parent === other.id) return []
      if (clusterStem(own.name) === named.stem || target.partOf !== null) return []
      const isTwice = stated.get(`${other.section ?? ''} ${named.stem}`)
      const heading = sections.byId.get(own.section ?? '')
      return [
        {
          range: target.range,
          facts: { own: own.name, other: other.name, value: target.value, unit: target.unit },
          related: [
            ...(heading ? [{ range: heading.range, label: 'heading' as const }] : []),
            ...(isTwice ? [{ range: isTwice.range, label: 'other' as const }] : []),
          ],
          arithmetic: isTwice ? `${target.value}${target.unit} ≠ ${isTwice.value}${isTwice.unit}` : '',
        },
      ]
    })
  },
})
