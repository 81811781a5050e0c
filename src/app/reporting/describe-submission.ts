/** A stored submission with its log, as a person sees it: names from the plan, the value in the plan's unit, the steps open to the reader. */
import { required } from '../../base/assert.ts'
import { convert, type UnitId } from '../../base/quantity.ts'
import reporting from '../../content/loops/reporting.ts'
import { overdueDays } from '../../domain/loop/deadline.ts'
import { foldActs } from '../../domain/loop/fold.ts'
import type { Matter } from '../../domain/loop/loop.ts'
import { openSteps } from '../../domain/loop/open-steps.ts'
import type { PlanIndicatorRow } from '../../domain/plan/plan.ts'
import type { Submission } from '../../domain/submission/submission.ts'
import type { ActRow } from '../../store/act-store.ts'
import type { SubmissionRow } from '../../store/submission-store.ts'
import type { Actor } from '../context.ts'
import type { Snapshot } from '../snapshot.ts'

export interface Reader {
  readonly snapshot: Snapshot
  readonly actor: Actor
  /** `YYYY-MM-DD` */
  readonly today: string
}

export function describeSubmission(row: SubmissionRow, acts: readonly ActRow[], reader: Reader): Submission {
  const planRow = getPlanRow(reader.snapshot, row.indicator)
  const matter = matterOf(row, acts)
  const isClosed = reporting.closed.some((state) => state === row.state)
  return {
    id: row.id,
    indicator: row.indicator,
    name: planRow.name,
    ordinal: planRow.ordinal,
    unitId: row.unitId,
    unitName: row.unitName,
    scope: row.scope,
    period: row.period,
    dueOn: row.dueOn,
    overdueDays: isClosed ? 0 : overdueDays(row.dueOn, reader.today),
    state: row.state,
    stateLabel: required(reporting.states[row.state], `reporting has no state ${row.state}`),
    isClosed,
    version: row.version,
    value: inPlanUnit(row, planRow.unit),
    unit: planRow.unit,
    openSteps: [...openSteps(reporting, matter, { actor: reader.actor, unit: row.unitId })],
    updatedAt: row.updatedAt.toISOString(),
  }
}

/** The fold of the log. What is stored was checked act by act, so a log that does not fold is our fault. */
export function matterOf(row: Pick<SubmissionRow, 'id' | 'createdAt'>, acts: readonly ActRow[]): Matter {
  const log = acts.map(({ seq, step, at, actorId }) => ({ seq, step, at: at.toISOString(), actorId }))
  const folded = foldActs(reporting, row.createdAt.toISOString(), log)
  return required(folded.isOk ? folded.value : null, `the log of submission ${row.id} does not fold`)
}

export function getPlanRow({ plan }: Snapshot, indicator: string): PlanIndicatorRow {
  return required(
    plan?.indicators.find((row) => row.indicator === indicator),
    `a submission names ${indicator}, which the plan does not hold`,
  )
}

function inPlanUnit({ value, valueUnit }: SubmissionRow, unit: UnitId): number | null {
  if (value === null) return null
  return convert(value, (valueUnit ?? unit) as UnitId, unit) ?? null
}
