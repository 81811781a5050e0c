/** Clusters whose segments, two or more, all state a scale for the same year. */
import type { ClusterGoal, ClusterGoals } from './cluster-goals.ts'

export interface SegmentSum {
  readonly whole: ClusterGoal
  readonly parts: readonly ClusterGoal[]
  /** In 亿元. */
  readonly sum: number
}

export function sumSegments({ of, segmentsOf }: ClusterGoals): readonly SegmentSum[] {
  return [...segmentsOf].flatMap(([parent, segments]) => {
    const whole = of.get(parent)
    const parts = segments.flatMap((segment) => of.get(segment.id) ?? [])
    const isComplete = parts.length >= 2 && parts.length === segments.length
    if (!whole || !isComplete || parts.some(({ target }) => target.year !== whole.target.year)) return []
    return [{ whole, parts, sum: parts.reduce((so, part) => so + part.amount, 0) }]
  })
}
