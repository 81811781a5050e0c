/** Units of the district, each with what the plan lays on it. */
import type { Plan } from '../../domain/plan/plan.ts'
import { findCurrentPlan } from '../../store/plan-store.ts'
import { listUnits as listUnitRows, type UnitRow } from '../../store/unit-store.ts'
import type { Context } from '../context.ts'
import type { PageWish } from '../page-items.ts'

export interface ListUnits extends PageWish {
  readonly district: string
  readonly kind?: string | undefined
  readonly q?: string | undefined
}

export async function listUnits({ database }: Context, { district, ...filter }: ListUnits) {
  return database.readDistrict(district, async (tx) => {
    const page = await listUnitRows(tx, filter)
    const plan = await findCurrentPlan(tx)
    return { ...page, items: page.items.map((row) => showUnit(row, plan?.document)) }
  })
}

export function showUnit(row: UnitRow, plan: Plan | undefined) {
  const { id } = row
  return {
    ...row,
    leads: plan?.actions.filter(({ leadUnits }) => leadUnits.includes(id)).length ?? 0,
    supports: plan?.actions.filter(({ supportUnits }) => supportUnits.includes(id)).length ?? 0,
    indicators: plan?.indicators.filter(({ owners }) => owners.includes(id)).length ?? 0,
  }
}
