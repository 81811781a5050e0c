/** Opens the submissions that are asked for by now and not open yet: at every start, and again each day. Nobody is asked for what is already there. */
import reporting from '../../content/loops/reporting.ts'
import { expectedSubmissions } from '../../domain/submission/expected-submissions.ts'
import { findDistrict } from '../../store/district-store.ts'
import { insertSubmissions, listSubmissionFacts } from '../../store/submission-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'

/** Answers how many were opened. */
export async function askSubmissions(context: Context, district: string): Promise<number> {
  const snapshot = await context.installation.snapshots.get(district)
  const { plan, definitions } = snapshot
  if (plan === null) return 0
  const figures = [...snapshot.figures.values()].flat()
  return context.database.withDistrict(district, async (tx) => {
    const row = await findDistrict(tx)
    if (row === undefined) return 0
    const today = dayOf(context.now)
    const expected = expectedSubmissions({ plan, definitions, figures, since: dayOf(row.createdAt), today })
    const open = new Set(
      (await listSubmissionFacts(tx, { acceptStep: 'accept' })).map(
        (fact) => `${fact.indicator} ${fact.period}`,
      ),
    )
    const asked = expected.filter((one) => !open.has(`${one.indicator} ${one.period}`))
    if (asked.length === 0) return 0
    await insertSubmissions(
      tx,
      asked.map(({ indicator, scope, period, unitId, dueOn }) => ({
        indicator,
        scope,
        period,
        unitId,
        dueOn,
        id: context.newId(),
        state: reporting.start,
        version: 1,
        createdAt: context.now,
      })),
    )
    await recordAudit(tx, context, {
      action: 'submission.ask',
      target: `district/${district}`,
      detail: { count: asked.length },
    })
    return asked.length
  })
}
