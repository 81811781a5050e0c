/** A cluster that neither the layout nor its own section places anywhere. */
import { findLayout } from '../../ground/layout.ts'
import { defineLintRule } from '../../lint-rule.ts'

export default defineLintRule({
  code: 'cluster-without-place',
  title: { zh: '集群没有落位', en: 'A cluster without a place' },
  why: {
    zh: '没有园区承接，项目来了不知落在哪里。',
    en: 'No zone takes it in: a project that comes has nowhere to go.',
  },
  fix: { zh: '在布局中写明“{name}”的承载园区。', en: 'Say in the layout which zone takes “{name}”.' },
  good: [
    '一、产业体系\n\n东江经济开发区布局光学仪器产业，西山经济开发区布局特种陶瓷产业。\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到160亿元。\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到160亿元。\n',
  ],
  bad: [
    '一、产业体系\n\n东江经济开发区布局光学仪器产业，西山经济开发区布局特种陶瓷产业。\n\n1.光学仪器产业集群。力争到2030年光学仪器产业集群产值达到160亿元。\n2.特种陶瓷产业集群。力争到2030年特种陶瓷产业集群产值达到160亿元。\n⟦3.户外用品⟧。力争到2030年户外用品产业集群产值达到160亿元。\n',
  ],
  check: (ground) => {
    const { clusters, sections, plan } = ground
    const layout = findLayout(ground)
    const top = clusters.all.filter(({ cluster }) => cluster.parent === null)
    const isPlaced = (id: string) =>
      layout.some((one) => one.clusters.some((cluster) => cluster.id === id)) ||
      plan.clusters.some(
        (cluster) => (cluster.id === id || cluster.parent === id) && cluster.places.length > 0,
      )
    const bare = top.filter(({ cluster }) => !isPlaced(cluster.id))
    if (bare.length * 2 >= top.length) return []
    return bare.map(({ cluster }) => ({
      range: sections.byId.get(cluster.section ?? '')?.range ?? cluster.range,
      facts: { name: cluster.name },
      related: layout.slice(0, 1).map(({ range }) => ({ range, label: 'layout' as const })),
    }))
  },
})
