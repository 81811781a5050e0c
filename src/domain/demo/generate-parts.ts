/**
 * Generated figures of a district's parts: its towns and its clusters.
 *
 *     generateTowns(settings, { district, unit: 'wan-yuan/mu', decimals: 1 })   // subject town/330212110, 2022 … 2025
 */
import { required } from '../../base/assert.ts'
import type { UnitId } from '../../base/quantity.ts'
import { roundHalfUp } from '../../base/round.ts'
import type { District } from '../district.ts'
import type { NewFigure } from '../indicator/define-figures.ts'
import { referencePath } from '../indicator/path/reference-path.ts'
import type { Plan, PlanTarget } from '../plan/plan.ts'
import type { DemoCluster, DemoSettings } from './demo-settings.ts'
import { dayAfterYear, generatedFigure } from './generated-figure.ts'
import { pacedValue } from './paced-value.ts'
import { seededRandom } from './seeded-random.ts'

export interface TownContext {
  readonly district: District
  readonly unit: UnitId
  readonly decimals: number
}

/** A town without industry gets no figure at all: none is not zero. */
export function generateTowns({ seed, towns }: DemoSettings, context: TownContext): NewFigure[] {
  return towns.levels.flatMap(({ town: code, level }) => {
    if (level === null) return []
    const town = required(
      context.district.towns.find((candidate) => candidate.code === code),
      `the town ${code}`,
    )
    return towns.years.map((year, index) => {
      const noise = 0.97 + 0.06 * seededRandom(`${seed}/${code}/${year}`)()
      return generatedFigure({
        indicator: towns.indicator,
        subject: `town/${code}`,
        scope: town.scope,
        period: String(year),
        value: roundHalfUp(level * (1 + towns.growth) ** index * noise, context.decimals),
        unit: context.unit,
        asOf: dayAfterYear(year),
      })
    })
  })
}

export interface ClusterContext {
  readonly plan: Plan
  readonly unit: UnitId
  readonly decimals: number
  /** Figures of the plan's rows, for clusters that an indicator counts too. */
  readonly rows: readonly NewFigure[]
}

export function generateClusters(settings: DemoSettings, context: ClusterContext): NewFigure[] {
  const { clusters, scope } = settings
  return clusters.items.flatMap((item) =>
    clusters.years.flatMap((year) => {
      const value = clusterValue(settings, { ...context, item, year })
      if (value === undefined) return []
      return [
        generatedFigure({
          indicator: clusters.indicator,
          subject: `cluster/${item.id}`,
          scope,
          period: String(year),
          value: roundHalfUp(value, context.decimals),
          unit: context.unit,
          asOf: dayAfterYear(year),
        }),
      ]
    }),
  )
}

interface ClusterYear extends ClusterContext {
  readonly item: DemoCluster
  readonly year: number
}

function clusterValue(
  { seed }: DemoSettings,
  { item, year, plan, decimals, rows }: ClusterYear,
): number | undefined {
  const baseline = { year: plan.baseYear, value: item.base }
  if (year === baseline.year) return baseline.value
  if (item.sameAs !== undefined) {
    return (
      rows.find((row) => row.indicator === item.sameAs && row.period === String(year))?.value ?? undefined
    )
  }
  const path = referencePath({ baseline, targets: [targetOf(plan, item.id)] }, 'flow-level')
  const due = required(
    path.find((point) => point.year === year),
    `something due in ${year}`,
  ).value
  const { pace } = item
  return pacedValue({
    kind: 'flow-level',
    decimals,
    base: baseline.value,
    due,
    pace,
    seed: `${seed}/${item.id}`,
    year,
  })
}

function targetOf(plan: Plan, cluster: string): { year: number; value: number } {
  const target: PlanTarget | undefined = plan.targets.find((candidate) => candidate.cluster === cluster)
  return {
    year: required(target?.year, `a year for the target of ${cluster}`),
    value: required(target?.value, `a target of ${cluster}`),
  }
}
