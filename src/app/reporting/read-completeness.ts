/** Per unit: what was asked of it in a year and what became of it. */
import reporting from '../../content/loops/reporting.ts'
import { visibleUnits } from '../../domain/access/decide.ts'
import { countCompleteness } from '../../domain/submission/completeness.ts'
import type { Completeness } from '../../domain/submission/submission.ts'
import { listSubmissionFacts } from '../../store/submission-store.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'

export async function readCompleteness(
  context: Context,
  { district, year }: { readonly district: string; readonly year?: number | undefined },
): Promise<readonly Completeness[]> {
  const visible = visibleUnits(context.actor, 'submission', 'read')
  const facts = await context.database.readDistrict(district, (tx) =>
    listSubmissionFacts(tx, { year, acceptStep: 'accept' }),
  )
  const counted = facts
    .filter((fact) => visible.kind === 'all' || visible.units.includes(fact.unitId))
    .map(({ unitId, unitName, dueOn, state, acceptedAt }) => ({
      unitId,
      unitName,
      dueOn,
      state,
      firstClosedAt: acceptedAt?.toISOString() ?? null,
    }))
  return countCompleteness(counted, reporting, dayOf(context.now))
}
