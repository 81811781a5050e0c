/**
 * Sentences that say what is to stand where.
 *
 *     { place: '东江经济开发区', industries: ['光学仪器', '中医药产业'], range }
 */
import type { Cluster, TextRange } from '../../compiled-plan.ts'
import type { LintGround } from '../lint-ground.ts'
import { clusterStem } from './cluster-goals.ts'
import { findInPassages, partRange } from './find-in-passages.ts'
import { zoneSuffix } from './place-names.ts'

/** A layout says so once of each place. */
const mostStatements = 200

export interface LayoutStatement {
  readonly place: string
  readonly industries: readonly string[]
  /** Clusters of the plan among them. */
  readonly clusters: readonly Cluster[]
  readonly range: TextRange
}

const item = '(?:(?!布局)[^,。;:、]){2,20}'
const statement = new RegExp(
  `([^,。;:、]{2,12}?${zoneSuffix})(?:重点)?布局((?:${item}、){0,8}${item})(?=[,。;、]|$)`,
  'g',
)

/** Only outside the clusters' own sections: there the sentence speaks of the cluster, not of the whole. */
export function findLayout({ scanned, plan, sections }: LintGround): readonly LayoutStatement[] {
  const byStem = new Map(plan.clusters.map((cluster) => [clusterStem(cluster.name), cluster]))
  const said = new Set<string>()
  return findInPassages(scanned, statement)
    .filter(({ match: [words] }) => said.size < mostStatements && !said.has(words) && said.add(words))
    .filter(({ passage }) => !sections.pathOf(passage.section).some(({ id }) => sections.clusterOf.has(id)))
    .map((hit) => {
      const industries = (hit.match[2] ?? '').split('、')
      const clusters = industries.flatMap((name) => byStem.get(clusterStem(name)) ?? [])
      const place = (hit.match[1] ?? '').replace(/^(?:在|于|由|和|与|及)/, '')
      return { place, industries, clusters, range: partRange(hit, hit.match[0]) }
    })
}
