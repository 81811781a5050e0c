/** The current plan and the search through it. */
import type { Plan } from '../../domain/plan/plan.ts'
import { type PlanPart, searchPlan } from '../../domain/plan/search-plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { Context } from '../context.ts'

/** Refuses with `no-plan` in an installation that holds none yet. */
export async function readPlan(context: Context, district: string): Promise<Plan> {
  const { plan } = await context.installation.snapshots.get(district)
  if (plan === null) throw new Refusal('no-plan', { district })
  return plan
}

export async function findInPlan(
  context: Context,
  { district, text, limit }: { district: string; text: string; limit: number },
): Promise<readonly PlanPart[]> {
  const { plan } = await context.installation.snapshots.get(district)
  return plan === null ? [] : searchPlan(plan, text).slice(0, limit)
}
