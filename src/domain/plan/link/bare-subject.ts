/**
 * Subjects that say what is measured and not of what: 产值, 集群规模, 年均增长. They mean the cluster, or the heading, they stand under.
 *
 *     readHolders({ clusters, outline })(target)   // '新材料产业集群产值' for 产值 under the heading of that cluster
 */
import type { Cluster, OutlineNode, Target } from '../compiled-plan.ts'

const bare =
  /^(?:产业集群|集群|产业链|产业|行业|其|总体|整体|年|总)*(?:总?产值|总?规模|产业规模|营业总?收入|主营业务收入|主营收入|销售收入|营收|总?收入|总量|产量|(?:年均)?(?:增长|增速|增长率)|占比|比重|数量|企业数量?)$/

function isBareSubject(subject: string): boolean {
  return bare.test(subject)
}

export interface HolderSource {
  readonly clusters: readonly Cluster[]
  readonly outline: readonly OutlineNode[]
}

/** Gives the full name of a bare subject; null where the subject is whole, or nothing holds it. */
export function readHolders({ clusters, outline }: HolderSource): (target: Target) => string | null {
  const clusterById = new Map(clusters.map((cluster) => [cluster.id, cluster]))
  const nodes = new Map(outline.map((node) => [node.id, node]))
  const headed = new Map(
    clusters.flatMap((cluster) => {
      const isHeaded = nodes.get(cluster.section ?? '')?.title.includes(cluster.name) === true
      return isHeaded ? [[cluster.section, cluster] as const] : []
    }),
  )
  return ({ subject, cluster, section }) => {
    if (!isBareSubject(subject)) return null
    const own = clusterById.get(cluster ?? '') ?? headed.get(section)
    const measure = subject.replace(/^(?:产业集群|集群|产业链|产业|其)(?=.{2})/, '')
    if (own !== undefined) return `${own.name}${measure}`
    const title = nodes.get(section ?? '')?.title
    return title === undefined ? null : `${title}：${measure}`
  }
}
