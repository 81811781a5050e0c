/** Which industry classes belong to which cluster, by district: without rules for a district only lists and main products tell. */
import type { ClusterRules } from '../../domain/registry/cluster/cluster-rules.ts'
import { industryClusters } from './yinzhou/industry-clusters.ts'

const contents: Readonly<Record<string, readonly ClusterRules[]>> = { '330212': [industryClusters] }

/** All editions, for the code of a district. */
export function clusterRulesOf(code: string): readonly ClusterRules[] {
  return contents[code] ?? []
}
