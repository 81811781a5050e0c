/**
 * The clusters of a plan, each mention of one brought together.
 *
 *     findClusters(scanned, { end: 2027, written: 2023 })[0]   // { name: '数字产业集群', tier: '千亿级', target: 1000, unit: '亿元', … }
 */
import type { Cluster } from '../../compiled-plan.ts'
import type { ScannedText } from '../../scan/scanned-text.ts'
import { findCountedClusters } from './find-counted-clusters.ts'
import { findHeadedClusters } from './find-headed-clusters.ts'
import { type ClusterYears, findListedClusters } from './find-listed-clusters.ts'
import { findSingleClusters } from './find-single-clusters.ts'
import { mergeClusters } from './merge-clusters.ts'

/** `reported`: offsets of figures that the text tells as reached; an industry that has such a scale is no goal. */
export function findClusters(
  scanned: ScannedText,
  years: ClusterYears,
  reported: ReadonlySet<number> = new Set(),
): readonly Cluster[] {
  const { text, passages } = scanned
  const headed = findHeadedClusters(scanned, years)
  const sections = new Set(headed.map(({ section }) => section))
  const free = passages.filter(({ section }) => !sections.has(section))
  const listed = findListedClusters(text, passages, years)
  const single = findSingleClusters(text, free, years)
  const counted = findCountedClusters(text, passages, years)
  const told = [...listed.clusters, ...single].filter(
    ({ scaleAt }) => scaleAt === null || !reported.has(scaleAt),
  )
  return mergeClusters([...headed, ...told, ...counted], listed.placed)
}
