import type { Plan, PlanLookup } from './plan-lookup.ts'

/** What every tab of the plan is given. */
export interface PlanTabProps {
  readonly plan: Plan
  readonly lookup: PlanLookup
}
