/**
 * Enters a value for an indicator and a period, whatever state its submission is in: opened when it was not asked for yet, entered, revised before approval, or
 * corrected after acceptance. The API's short way for systems that know indicators, not submissions.
 */
import { findPeriod, firstDayAfter } from '../../base/period.ts'
import reporting from '../../content/loops/reporting.ts'
import { mayAct } from '../../domain/access/decide.ts'
import { labelScope, unstatedScope } from '../../domain/label-scope.ts'
import { addDays } from '../../domain/loop/deadline.ts'
import type { PlanIndicatorRow } from '../../domain/plan/plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { findAsked } from '../../domain/submission/expected-submissions.ts'
import type { SubmissionDetail } from '../../domain/submission/submission.ts'
import { isConflictOn } from '../../store/engine/database-error.ts'
import {
  findSubmissionBySubject,
  insertSubmissions,
  type SubmissionRow,
} from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import type { Context } from '../context.ts'
import { getDefinition } from '../reading/read-rows.ts'
import type { Snapshot } from '../snapshot.ts'
import { readerOf } from './list-submissions.ts'
import { performAct } from './perform-act.ts'
import { getVisible, loadDetail } from './read-submission.ts'

export interface ReportObservation {
  readonly district: string
  readonly indicator: string
  readonly period: string
  readonly scope?: string | undefined
  readonly value: number
  readonly unit: string
  readonly note?: string | undefined
  readonly evidence: readonly string[]
  readonly isConfirmed: boolean
}

export async function reportObservation(
  context: Context,
  wish: ReportObservation,
): Promise<SubmissionDetail> {
  const reader = await readerOf(context, wish.district)
  const asked = checkAsked(wish, reader.snapshot, reader.today)
  if (!mayAct(context.actor, { resource: 'submission', action: 'enter' }, { unit: asked.unitId })) {
    throw new Refusal('forbidden', { step: '填报', stepEn: 'Enter' })
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await enter(context, wish, asked)
    } catch (error) {
      if (attempt === maxAttempts || !isOvertaken(error)) throw error
    }
  }
}

const maxAttempts = 8

/** Somebody opened or moved the same submission in between. The caller named no version, so the value is entered on top of what is there now. */
function isOvertaken(error: unknown): boolean {
  return (
    isConflictOn(error, 'submission_subject') || (error instanceof Refusal && error.code === 'stale-version')
  )
}

interface Asked {
  readonly unitId: string
  readonly scope: string
  readonly dueOn: string
}

async function enter(context: Context, wish: ReportObservation, asked: Asked): Promise<SubmissionDetail> {
  const reader = await readerOf(context, wish.district)
  return context.database.withDistrict(wish.district, async (tx) => {
    const row = await openSubmission(tx, context, {
      ...asked,
      indicator: wish.indicator,
      period: wish.period,
    })
    const step = enteringSteps[row.state]
    if (step === undefined) throw new Refusal('awaiting-acceptance', { period: wish.period })
    await performAct(tx, context, {
      row,
      snapshot: reader.snapshot,
      wish: { ...wish, step, version: row.version },
    })
    return loadDetail(tx, await getVisible(tx, context, row.id), reader)
  })
}

/** By state: the step that brings a value. */
const enteringSteps: Readonly<Record<string, string>> = {
  due: 'enter',
  entered: 'revise',
  accepted: 'correct',
}

async function openSubmission(
  tx: Tx,
  context: Context,
  asked: Asked & { readonly indicator: string; readonly period: string },
): Promise<SubmissionRow> {
  const found = await findSubmissionBySubject(tx, asked)
  if (found !== undefined) return found
  const id = context.newId()
  await insertSubmissions(tx, [{ ...asked, id, state: reporting.start, version: 1, createdAt: context.now }])
  return getVisible(tx, context, id)
}

/** Refuses indicators, scopes and periods that the plan does not ask for, each with what it does ask for. */
function checkAsked(wish: ReportObservation, snapshot: Snapshot, today: string): Asked {
  const row = snapshot.plan?.indicators.find((candidate) => candidate.indicator === wish.indicator)
  if (snapshot.plan === null || row === undefined)
    throw new Refusal('unknown-indicator', { indicator: wish.indicator })
  const unitId = findAsked(row, snapshot.plan)
  if (unitId === undefined) throw new Refusal('unknown-indicator', { indicator: wish.indicator })
  const scope = checkScope(wish.scope, row, snapshot)
  const dueOn = checkPeriod(wish, snapshot, today)
  return { unitId, scope, dueOn }
}

function checkScope(wanted: string | undefined, row: PlanIndicatorRow, snapshot: Snapshot): string {
  const scope = row.scope ?? unstatedScope
  const known = labelScope(snapshot.district.scopes, scope).zh
  const isSame = wanted === undefined || wanted === scope || wanted === known
  if (!isSame) throw new Refusal('unknown-scope', { text: wanted, known })
  return scope
}

/** The period must be one of the plan's years or a part of one, and over. Answers the day by which its figure is due: never a day before it was asked for. */
function checkPeriod(
  { period: text, indicator }: ReportObservation,
  { plan, ...snapshot }: Snapshot,
  today: string,
): string {
  const period = findPeriod(text)
  const isInPlan =
    period !== undefined && plan !== null && period.year >= plan.baseYear && period.year <= plan.endYear
  if (!isInPlan)
    throw new Refusal('unknown-period', {
      text,
      from: plan?.baseYear ?? null,
      to: plan?.endYear ?? null,
    })
  const over = firstDayAfter(period)
  if (over > today) throw new Refusal('period-not-over', { period: text, over })
  const dueOn = addDays(over, getDefinition({ ...snapshot, plan }, indicator).dueAfterDays - 1)
  return dueOn < today ? today : dueOn
}
