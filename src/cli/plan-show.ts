/** `guatu plan show`: what the current plan holds. */
import { readPlan } from '../app/reading/read-plan.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { districtFlag } from './choose-district.ts'
import { command, exitCodes } from './command.ts'
import { withDistrict } from './with-program.ts'

export const planShow = command({
  name: 'plan show',
  summary: 'shows the current plan: what it holds, with --json all of it',
  flags: districtFlag,
  run: (input, terminal) =>
    withDistrict(input, terminal, async (context, district) => {
      const plan = await readPlan(context, district)
      terminal.print(input.isJson ? JSON.stringify(plan) : describePlan(plan))
      return exitCodes.done
    }),
})

function describePlan(plan: Plan): string {
  const counts: readonly (readonly [string, number])[] = [
    ['指标 indicators', plan.indicators.length],
    ['目标 targets', plan.targets.length],
    ['任务 actions', plan.actions.length],
    ['单位 units', plan.units.length],
    ['集群 clusters', plan.clusters.length],
    ['区块 zones', plan.zones.length],
    ['行动 programmes', plan.programmes.length],
    ['系统 systems', plan.systems.length],
  ]
  return [
    plan.title,
    `${plan.startYear}–${plan.endYear}, 基期 ${plan.baseYear}; ${plan.edition.label}`,
    plan.edition.note,
    ...counts.map(([label, count]) => `${String(count).padStart(5)}  ${label}`),
  ].join('\n')
}
