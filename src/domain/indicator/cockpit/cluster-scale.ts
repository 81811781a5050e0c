/**
 * Clusters and segments against the scale that the plan promises: value of the year, what is due on the way, the target.
 *
 *     readClusterScale({ plan, figures, year: 2025, isPublishedOnly: false })[0]   // { id: 'digital', value: 716.4, due: 749.9, … }
 */
import type { Plan } from '../../plan/plan.ts'
import type { Figure } from '../figure.ts'
import { referencePath } from '../path/reference-path.ts'
import type { Cockpit } from './cockpit.ts'

/** The indicator whose figures carry a cluster's scale, 亿元 a year. */
export const clusterIndicator = 'cluster-output'

export interface ClusterScaleInput {
  readonly plan: Plan
  /** Figures of `clusterIndicator`, all subjects `cluster/<id>`. */
  readonly figures: readonly Figure[]
  readonly year: number
  readonly isPublishedOnly: boolean
}

type ClusterValue = Omit<Cockpit['clusters'][number], 'segments'>

export function readClusterScale(input: ClusterScaleInput): Cockpit['clusters'] {
  return input.plan.clusters.map((cluster) => ({
    ...scaleOf(cluster, cluster.tier, input),
    segments: cluster.segments.map((segment) => scaleOf(segment, null, input)),
  }))
}

interface Sized {
  readonly id: string
  readonly name: string
  readonly target: string | null
}

function scaleOf(
  { id, name, target: targetId }: Sized,
  tier: string | null,
  input: ClusterScaleInput,
): ClusterValue {
  const { plan, year } = input
  const own = latestByPeriod(input.figures, `cluster/${id}`, input.isPublishedOnly)
  const figure = own.get(String(year))
  const baseline = own.get(String(plan.baseYear))
  const promised = plan.targets.find((target) => target.id === targetId)
  const target =
    promised?.value == null || promised.year === null ? null : { year: promised.year, value: promised.value }
  return {
    id,
    name,
    tier,
    value: figure?.value ?? null,
    due:
      target === null || baseline?.value == null
        ? null
        : dueOf({ year: plan.baseYear, value: baseline.value }, target, year),
    target,
    origin: figure?.origin ?? null,
  }
}

interface YearValue {
  readonly year: number
  readonly value: number
}

function dueOf(baseline: YearValue, target: YearValue, year: number): number | null {
  const path = referencePath({ baseline, targets: [target] }, 'flow-level')
  return path.find((point) => point.year === year)?.value ?? null
}

/** The latest vintage of each period for one subject; generated figures left out on demand. */
export function latestByPeriod(
  figures: readonly Figure[],
  subject: string,
  isPublishedOnly: boolean,
): ReadonlyMap<string, Figure> {
  const latest = new Map<string, Figure>()
  for (const figure of figures) {
    if (figure.subject !== subject || (isPublishedOnly && figure.origin !== 'published')) continue
    const kept = latest.get(figure.period)
    if (kept === undefined || figure.vintage > kept.vintage) latest.set(figure.period, figure)
  }
  return latest
}
