/**
 * One act on one submission inside an open transaction: decided by the loop, appended to the log, its effect carried out, its audit written. Everything that
 * moves a submission comes through here: the form, the API, a filled sheet.
 */

import { getPeriod } from '../../base/period.ts'
import { convert, findUnit, type UnitId, units } from '../../base/quantity.ts'
import reporting from '../../content/loops/reporting.ts'
import { mayAct } from '../../domain/access/decide.ts'
import { dueAt } from '../../domain/indicator/path/due.ts'
import { referencePath } from '../../domain/indicator/path/reference-path.ts'
import { findSuspectSlip } from '../../domain/indicator/suspect-slip.ts'
import { Refusal } from '../../domain/refusal.ts'
import { type AllowedAct, decideAct } from '../../domain/submission/decide-act.ts'
import { insertActs, listActs } from '../../store/act-store.ts'
import { listEvidence } from '../../store/evidence-store.ts'
import { moveSubmission, type SubmissionRow } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getDefinition } from '../reading/read-rows.ts'
import type { Snapshot } from '../snapshot.ts'
import { getPlanRow, matterOf } from './describe-submission.ts'
import { freezeVintage } from './freeze-vintage.ts'

export interface ActWish {
  readonly step: string
  /** The version that the person saw. */
  readonly version: number
  readonly value?: number | undefined
  /** Id, label or alias of the unit of `value`; the plan's unless said. */
  readonly unit?: string | undefined
  readonly note?: string | undefined
  readonly evidence: readonly string[]
  /** The person has seen the question about a unit slip and stands by the value. */
  readonly isConfirmed: boolean
}

export interface PerformAct {
  readonly row: SubmissionRow
  readonly snapshot: Snapshot
  readonly wish: ActWish
}

export async function performAct(
  tx: Tx,
  context: Context,
  { row, snapshot, wish }: PerformAct,
): Promise<void> {
  const acts = await listActs(tx, row.id)
  const value = wish.value ?? null
  const decision = decideAct({
    loop: reporting,
    matter: matterOf(row, acts),
    unit: row.unitId,
    actor: context.actor,
    act: {
      step: wish.step,
      expectedVersion: wish.version,
      value,
      unit: value === null ? null : chooseUnit(wish.unit, row, snapshot),
      note: wish.note ?? null,
      evidence: wish.evidence,
      at: context.now.toISOString(),
    },
  })
  if (!decision.isOk) throw new Refusal(decision.refusal.code, decision.refusal.facts)
  const { act, matter, effect } = decision
  await checkEvidence(tx, context, act.evidence)
  if (!wish.isConfirmed) askAboutSlip(act, row, snapshot)
  const { actor, now } = context
  // The compare-and-swap comes first: of two acts on one version the second waits here and is told.
  const hasMoved = await moveSubmission(tx, {
    id: row.id,
    version: row.version,
    state: matter.state,
    updatedAt: now,
  })
  if (!hasMoved) throw new Refusal('stale-version', { expected: row.version, found: row.version + 1 })
  await insertActs(tx, [{ ...act, submissionId: row.id, actorName: actor.name, at: now }])
  if (effect === 'freeze-vintage') await freezeVintage(tx, context, { row, snapshot, acts })
  await recordAudit(tx, context, {
    action: `submission.${act.step}`,
    target: `submission/${row.id}`,
    detail: {
      indicator: row.indicator,
      period: row.period,
      unit: row.unitId,
      value: act.value,
      measuredIn: act.unit,
      state: matter.state,
    },
  })
}

/** The plan's unit unless another of the same dimension is named. */
function chooseUnit(text: string | undefined, row: SubmissionRow, snapshot: Snapshot): UnitId {
  const planUnit = getPlanRow(snapshot, row.indicator).unit
  if (text === undefined) return planUnit
  const unit = findUnit(text)
  if (unit === undefined)
    throw new Refusal('unknown-unit', {
      text,
      expected: units[planUnit].label.zh,
      expectedEn: units[planUnit].label.en,
    })
  if (convert(1, unit, planUnit) === undefined) {
    throw new Refusal('unit-mismatch', {
      unit: units[unit].label.zh,
      unitEn: units[unit].label.en,
      expected: units[planUnit].label.zh,
      expectedEn: units[planUnit].label.en,
    })
  }
  return unit
}

async function checkEvidence(tx: Tx, context: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const files = await listEvidence(tx, ids)
  const missing = ids.find((id) => {
    const file = files.find((candidate) => candidate.id === id)
    return (
      file === undefined ||
      !mayAct(context.actor, { resource: 'evidence', action: 'read' }, { unit: file.unitId })
    )
  })
  if (missing !== undefined) throw new Refusal('evidence-unknown', { id: missing })
}

/** Refused with `unit-slip-suspected` and the value that was probably meant; sent again with `isConfirmed` it is taken as it is. */
function askAboutSlip(act: AllowedAct, row: SubmissionRow, snapshot: Snapshot): void {
  if (act.value === null || act.unit === null) return
  const planRow = getPlanRow(snapshot, row.indicator)
  const slip = findSuspectSlip({
    value: convert(act.value, act.unit, planRow.unit) ?? act.value,
    unit: planRow.unit,
    references: slipReferences(row, snapshot),
  })
  if (slip !== undefined) throw new Refusal('unit-slip-suspected', slip.facts, [slip])
}

/** What a value of the period should be near: what is due of it, and the baseline. */
export function slipReferences(
  { indicator, period }: Pick<SubmissionRow, 'indicator' | 'period'>,
  snapshot: Snapshot,
): readonly number[] {
  const planRow = getPlanRow(snapshot, indicator)
  const { kind } = getDefinition(snapshot, indicator)
  if (kind === 'growth') return []
  const due = dueAt(referencePath(planRow, kind), kind, getPeriod(period))
  return due === null ? [planRow.baseline.value] : [due.value, planRow.baseline.value]
}
