/** Acceptance makes the entered value a figure that never changes again: the next vintage of its indicator, scope and period. */
import { required } from '../../base/assert.ts'
import { convert, type UnitId } from '../../base/quantity.ts'
import { roundHalfUp } from '../../base/round.ts'
import type { ActRow } from '../../store/act-store.ts'
import { insertObservations, nextVintage } from '../../store/observation-store.ts'
import type { SubmissionRow } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Snapshot } from '../snapshot.ts'
import { getPlanRow } from './describe-submission.ts'

export interface Freeze {
  readonly row: SubmissionRow
  readonly snapshot: Snapshot
  /** The log before the acceptance; its last value is the one that was approved. */
  readonly acts: readonly ActRow[]
}

export async function freezeVintage(
  tx: Tx,
  context: Context,
  { row, snapshot, acts }: Freeze,
): Promise<void> {
  const entered = required(
    acts.findLast((act) => act.value !== null),
    'an accepted submission has a value',
  )
  const unit = getPlanRow(snapshot, row.indicator).unit
  const value = convert(required(entered.value, 'a value'), (entered.unit ?? unit) as UnitId, unit)
  const key = {
    indicator: row.indicator,
    subject: 'district',
    scope: row.scope,
    period: row.period,
    origin: 'reported' as const,
  }
  const vintage = await nextVintage(tx, key)
  await insertObservations(
    tx,
    [
      {
        ...key,
        id: context.newId(),
        value: roundHalfUp(required(value, 'the unit was checked when the value was entered'), 9),
        unit,
        vintage,
        asOf: dayOf(context.now),
        // In the demo district even an accepted figure is somebody's trial, and says so.
        source: { title: `${row.unitName}填报${snapshot.isDemo ? '（演示数据）' : ''}`, note: noteOn(acts) },
        reason: vintage === 1 ? null : entered.note,
        submissionId: row.id,
      },
    ],
    context.now,
  )
}

/** Who entered and who approved, so that the figure explains itself without the log. */
function noteOn(acts: readonly ActRow[]): string {
  const entered = acts.findLast((act) => act.value !== null)
  const approved = acts.findLast((act) => act.step === 'approve')
  return [entered && `填报：${entered.actorName}`, approved && `审核：${approved.actorName}`]
    .filter(Boolean)
    .join('；')
}
