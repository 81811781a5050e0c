/** The layout puts a cluster in one zone, its own section in another. */
import type { Cluster } from '../../../compiled-plan.ts'
import { findLayout, type LayoutStatement } from '../../ground/layout.ts'
import { isSamePlace } from '../../ground/place-names.ts'
import type { LintDraft } from '../../lint-finding.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'cluster-placed-elsewhere',
  title: { zh: '集群的落位与布局不一致', en: 'A cluster is placed elsewhere than the layout says' },
  why: {
    zh: '招商、供地按布局走，项目却按集群章节落，两边都说有依据。',
    en: 'Land follows the layout and projects the cluster’s section; both can point at the plan.',
  },
  fix: {
    zh: '在布局中给 {places} 补上“{name}”，或改集群章节的落位。',
    en: 'Add “{name}” to {places} in the layout, or change the section.',
  },
  good: [
    '一、产业体系\n\n东江经济开发区布局特种陶瓷、中医药产业，西山经济开发区布局光学仪器产业。\n\n1.中医药产业集群。重点在东江经济开发区布局。力争到2030年中医药产业集群产值达到160亿元。\n2.光学仪器产业集群。重点在西山经济开发区布局。力争到2030年光学仪器产业集群产值达到160亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n东江经济开发区布局特种陶瓷、中医药产业，西山经济开发区布局光学仪器产业。\n\n1.中医药产业集群。重点在⟦西山经济开发区⟧布局。力争到2030年中医药产业集群产值达到160亿元。\n2.光学仪器产业集群。重点在西山经济开发区布局。力争到2030年光学仪器产业集群产值达到160亿元。\n',
  ],
  check: (ground) => {
    const layout = findLayout(ground).filter(({ clusters }) => clusters.length > 0)
    const byId = new Map(ground.plan.clusters.map((cluster) => [cluster.id, cluster]))
    if (layout.length < 2) return []
    return ground.plan.clusters.flatMap((cluster): readonly LintDraft[] => {
      const root = byId.get(cluster.parent ?? '') ?? cluster
      const own = layout.filter(({ clusters }) =>
        clusters.some(({ id }) => id === root.id || id === cluster.id),
      )
      const strange = findStrange(cluster, layout, own)
      const [first, ...others] = strange
      if (!first || own.length === 0) return []
      const isWholeCluster =
        cluster.parent === null &&
        !cluster.places.some((place) => own.some((one) => isSamePlace(one.place, place)))
      return [
        {
          range: first.range,
          severity: isWholeCluster ? 'error' : 'warning',
          facts: {
            name: cluster.name,
            places: strange.map(({ place }) => place).join('、'),
            layout: own.map(({ place }) => place).join('、'),
          },
          related: [
            ...others.map(({ range }) => ({ range, label: 'same' as const })),
            ...own.map(({ range }) => ({ range, label: 'layout' as const })),
          ],
        },
      ]
    })
  },
})

/** Places of the cluster that the layout knows and gives to others. */
function findStrange(cluster: Cluster, layout: readonly LayoutStatement[], own: readonly LayoutStatement[]) {
  return cluster.placeMentions.filter(
    ({ place }) =>
      layout.some((one) => isSamePlace(one.place, place)) &&
      !own.some((one) => isSamePlace(one.place, place)),
  )
}
