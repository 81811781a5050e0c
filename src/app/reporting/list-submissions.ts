/** Submissions that the reader may see, most urgent first; and those that wait for the reader. */
import reporting from '../../content/loops/reporting.ts'
import { visibleUnits } from '../../domain/access/decide.ts'
import { findAwaitedStep } from '../../domain/loop/open-steps.ts'
import type { Submission } from '../../domain/submission/submission.ts'
import { listActsOf } from '../../store/act-store.ts'
import type { Page } from '../../store/engine/page.ts'
import { listSubmissions as listRows, type SubmissionFilter } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { describeSubmission, type Reader } from './describe-submission.ts'

export interface ListSubmissions {
  readonly district: string
  readonly state?: string | undefined
  readonly unit?: string | undefined
  readonly period?: string | undefined
  readonly isOverdue: boolean
  readonly text?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listSubmissions(context: Context, wish: ListSubmissions): Promise<Page<Submission>> {
  const reader = await readerOf(context, wish.district)
  const filter: SubmissionFilter = {
    closedStates: reporting.closed,
    states: wish.state === undefined ? undefined : [wish.state],
    units: narrowUnits(context, wish.unit),
    period: wish.period,
    overdueOn: wish.isOverdue ? reader.today : undefined,
    indicators: wish.text === undefined ? undefined : findIndicators(reader, wish.text),
    cursor: wish.cursor,
    limit: wish.limit,
  }
  return context.database.readDistrict(wish.district, (tx) => listDescribed(tx, filter, reader))
}

/** My work: open submissions whose awaited step the reader may take now. Grants are few, so the page is cut after the choice. */
export async function listWork(
  context: Context,
  { district, cursor, limit }: Pick<ListSubmissions, 'district' | 'cursor' | 'limit'>,
): Promise<Page<Submission>> {
  const reader = await readerOf(context, district)
  const waiting = Object.keys(reporting.states).filter(
    (state) => findAwaitedStep(reporting, state) !== undefined,
  )
  const filter = {
    closedStates: reporting.closed,
    states: waiting,
    units: narrowUnits(context, undefined),
    cursor,
    limit,
  }
  const page = await context.database.readDistrict(district, (tx) => listDescribed(tx, filter, reader))
  return { ...page, items: page.items.filter(isWaitingForReader) }
}

function isWaitingForReader(submission: Submission): boolean {
  const awaited = findAwaitedStep(reporting, submission.state)
  return submission.openSteps.some((step) => step.id === awaited)
}

export async function readerOf(context: Context, district: string): Promise<Reader> {
  const snapshot = await context.installation.snapshots.get(district)
  return { snapshot, actor: context.actor, today: dayOf(context.now) }
}

async function listDescribed(tx: Tx, filter: SubmissionFilter, reader: Reader): Promise<Page<Submission>> {
  const page = await listRows(tx, filter)
  const acts = Map.groupBy(
    await listActsOf(
      tx,
      page.items.map((row) => row.id),
    ),
    (act) => act.submissionId,
  )
  return { ...page, items: page.items.map((row) => describeSubmission(row, acts.get(row.id) ?? [], reader)) }
}

/** Units asked for among those that the reader may see; undefined is all of the district. */
function narrowUnits(context: Context, wanted: string | undefined): readonly string[] | undefined {
  const visible = visibleUnits(context.actor, 'submission', 'read')
  if (visible.kind === 'all') return wanted === undefined ? undefined : [wanted]
  return wanted === undefined ? visible.units : visible.units.filter((unit) => unit === wanted)
}

function findIndicators({ snapshot }: Reader, text: string): readonly string[] {
  const wanted = text.normalize('NFKC').toLowerCase()
  const rows = snapshot.plan?.indicators ?? []
  return rows
    .filter((row) => `${row.ordinal} ${row.name}`.normalize('NFKC').toLowerCase().includes(wanted))
    .map((row) => row.indicator)
}
