/**
 * The scale that each headed cluster is to reach, as its own section states it.
 *
 *     { cluster, target: 光学仪器产业集群规模 > 900 亿元, measure: '规模', stem: '光学仪器' }
 */
import type { Cluster, CompiledPlan, Target } from '../../compiled-plan.ts'
import { foldText } from '../../scan/fold.ts'
import { amountIn } from './amount.ts'
import type { SectionIndex } from './section-index.ts'

export interface ClusterGoal {
  readonly cluster: Cluster
  readonly target: Target
  /** 产值, 营收, 规模; 营业收入 and the like are 营收. */
  readonly measure: string
  /** What the target calls the cluster, without 产业集群 and measure. */
  readonly stem: string
  /** In 亿元. */
  readonly amount: number
}

export interface ClusterGoals {
  readonly all: readonly ClusterGoal[]
  readonly of: ReadonlyMap<string, ClusterGoal>
  readonly segmentsOf: ReadonlyMap<string, readonly Cluster[]>
}

/** A subject that names the measure alone speaks of the section's own cluster. */
const measureOnly = /^(?:总|年)?(产值|规模|营收|营业收入|主营业务收入|销售收入|收入|增加值)$/
const scaleName =
  /^(.{2,40}?)(产业集群|产业链|产业|集群|行业)?(?:的)?(?:总|年)?(产值|规模|营收|营业收入|主营业务收入|销售收入|收入|增加值)$/

export function readScaleName(
  subject: string,
): { readonly stem: string; readonly measure: string } | undefined {
  const name = foldText(subject).replace(/["“”\s]/g, '')
  const measure = measureOnly.exec(name)?.[1]
  if (measure) return { stem: '', measure: plainMeasure(measure) }
  const match = scaleName.exec(name)
  return match ? { stem: clusterStem(match[1] ?? ''), measure: plainMeasure(match[3] ?? '') } : undefined
}

function plainMeasure(measure: string): string {
  return /收入$/.test(measure) ? '营收' : measure
}

/** 新型功能材料产业集群 → 新型功能材料. */
export function clusterStem(name: string): string {
  return foldText(name)
    .replace(/["“”\s]/g, '')
    .replace(/(?:先进制造业|制造业|现代|优势)?(?:产业集群|产业链|产业群|产业|集群|行业)$/, '')
}

export function findClusterGoals(plan: CompiledPlan, sections: SectionIndex): ClusterGoals {
  const of = new Map<string, ClusterGoal>()
  for (const target of plan.targets) {
    const cluster = sections.clusterOf.get(target.section ?? '')
    const named = readScaleName(target.subject)
    const amount = amountIn(target.value, target.unit, '亿元')
    if (!cluster || !named || amount === undefined || target.partOf !== null || of.has(cluster.id)) continue
    if (target.kind === 'level')
      of.set(cluster.id, {
        cluster,
        target,
        stem: named.stem === '' ? clusterStem(cluster.name) : named.stem,
        measure: named.measure,
        amount,
      })
  }
  const segmentsOf = new Map<string, Cluster[]>()
  for (const cluster of plan.clusters) {
    if (cluster.parent === null) continue
    const segments = segmentsOf.get(cluster.parent)
    if (segments) segments.push(cluster)
    else segmentsOf.set(cluster.parent, [cluster])
  }
  return { all: [...of.values()], of, segmentsOf }
}
