/** The district as every page needs it: names, scopes, towns, years with figures, the plan's title. */
import type { DistrictView } from '../../domain/district.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'

export async function readDistrict(context: Context, district: string): Promise<DistrictView> {
  const snapshot = await context.installation.snapshots.get(district)
  const { plan } = snapshot
  return {
    ...snapshot.district,
    isDemo: snapshot.isDemo,
    today: dayOf(context.now),
    years: yearsOf(snapshot, context.now),
    defaultYear: defaultYear(context.now),
    plan: plan && {
      id: plan.id,
      title: plan.title,
      shortTitle: plan.shortTitle,
      isIssued: plan.edition.isIssued,
    },
  }
}

/** The last closed year: targets are yearly, so an open year has no full figure yet. */
export function defaultYear(now: Date): number {
  return Number(dayOf(now).slice(0, 4)) - 1
}

function yearsOf({ plan }: Snapshot, now: Date): number[] {
  const thisYear = Number(dayOf(now).slice(0, 4))
  if (plan === null) return [thisYear - 1, thisYear]
  return Array.from({ length: plan.endYear - plan.baseYear + 1 }, (_, index) => plan.baseYear + index)
}
