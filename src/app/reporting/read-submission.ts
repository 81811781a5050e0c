/** One submission with its whole log and what helps to judge its value. */
import { getPeriod } from '../../base/period.ts'
import reporting from '../../content/loops/reporting.ts'
import { mayAct } from '../../domain/access/decide.ts'
import { dueAt } from '../../domain/indicator/path/due.ts'
import { referencePath } from '../../domain/indicator/path/reference-path.ts'
import { findStep } from '../../domain/loop/fold.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { SubmissionAct, SubmissionDetail } from '../../domain/submission/submission.ts'
import { type ActRow, listActs } from '../../store/act-store.ts'
import { type EvidenceRow, listEvidence } from '../../store/evidence-store.ts'
import { findSubmission, type SubmissionRow } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { getDefinition } from '../reading/read-rows.ts'
import { describeSubmission, getPlanRow, type Reader } from './describe-submission.ts'
import { readerOf } from './list-submissions.ts'

export async function readSubmission(
  context: Context,
  { district, id }: { district: string; id: string },
): Promise<SubmissionDetail> {
  const reader = await readerOf(context, district)
  return context.database.readDistrict(district, async (tx) =>
    loadDetail(tx, await getVisible(tx, context, id), reader),
  )
}

/** A submission that the reader may not see is refused in the same words as one that does not exist. */
export async function getVisible(tx: Tx, context: Context, id: string): Promise<SubmissionRow> {
  const row = await findSubmission(tx, id)
  const isVisible =
    row !== undefined &&
    mayAct(context.actor, { resource: 'submission', action: 'read' }, { unit: row.unitId })
  if (!isVisible) throw new Refusal('not-found', { what: `submission ${id}` })
  return row
}

export async function loadDetail(tx: Tx, row: SubmissionRow, reader: Reader): Promise<SubmissionDetail> {
  const acts = await listActs(tx, row.id)
  const files = await listEvidence(
    tx,
    acts.flatMap((act) => act.evidence),
  )
  return {
    ...describeSubmission(row, acts, reader),
    acts: acts.map((act) => describeAct(act, files)),
    context: contextOf(row, reader),
  }
}

function describeAct(act: ActRow, files: readonly EvidenceRow[]): SubmissionAct {
  const { seq, step, at, actorName, value, unit, note } = act
  return {
    seq,
    step,
    stepLabel: findStep(reporting, step)?.label ?? { zh: step, en: step },
    at: at.toISOString(),
    actorName,
    value,
    unit,
    note,
    evidence: files
      .filter((file) => act.evidence.includes(file.id))
      .map(({ id, name, sizeBytes }) => ({ id, name, sizeBytes })),
  }
}

function contextOf(row: SubmissionRow, { snapshot }: Reader): SubmissionDetail['context'] {
  const definition = getDefinition(snapshot, row.indicator)
  const path = referencePath(getPlanRow(snapshot, row.indicator), definition.kind)
  return {
    previous: findPrevious(row, snapshot.figures.get(row.indicator) ?? []),
    due: dueAt(path, definition.kind, getPeriod(row.period))?.value ?? null,
    meaning: definition.meaning,
    decimals: definition.decimals,
  }
}

/** The same stretch of the year before, else that whole year. */
export function findPrevious(
  { period, scope }: SubmissionRow,
  figures: readonly {
    readonly period: string
    readonly subject: string
    readonly scope: string
    readonly value: number | null
    readonly vintage: number
  }[],
): SubmissionDetail['context']['previous'] {
  const year = getPeriod(period).year
  const wanted = [period.replaceAll(String(year), String(year - 1)), String(year - 1)]
  for (const text of wanted) {
    const found = figures.findLast(
      (figure) => figure.subject === 'district' && figure.scope === scope && figure.period === text,
    )
    if (found !== undefined && found.value !== null) return { period: text, value: found.value }
  }
  return null
}
