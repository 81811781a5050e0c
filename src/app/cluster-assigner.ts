/** What decides the cluster of an enterprise in a district: its plan's clusters and the rules over industry classes. */
import { clusterRulesOf } from '../content/districts/cluster-rules.ts'
import { classConversions } from '../content/industry/class-conversions.ts'
import { type ClusterAssigner, clusterAssigner } from '../domain/registry/cluster/assign-cluster.ts'
import type { Snapshot } from './snapshot.ts'
import { makeOnce } from './version-cache.ts'

export function assignerOf(snapshot: Snapshot): ClusterAssigner {
  return makeOnce(snapshot, 'cluster-assigner', () =>
    clusterAssigner({
      clusters: snapshot.plan?.clusters ?? [],
      rules: clusterRulesOf(snapshot.code),
      conversions: classConversions,
    }),
  )
}
