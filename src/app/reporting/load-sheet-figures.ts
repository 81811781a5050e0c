/** The figures of a unit as its reporting sheet shows them: those asked of it, and those of its rows that are already there. */
import { getPeriod } from '../../base/period.ts'
import reporting from '../../content/loops/reporting.ts'
import { originTerms } from '../../domain/glossary.ts'
import { findBest, sortFigures } from '../../domain/indicator/choose-figure.ts'
import { dueAt } from '../../domain/indicator/path/due.ts'
import { referencePath } from '../../domain/indicator/path/reference-path.ts'
import { labelScope } from '../../domain/label-scope.ts'
import type { PlanIndicatorRow } from '../../domain/plan/plan.ts'
import { findAsked } from '../../domain/submission/expected-submissions.ts'
import {
  type AskedFigure,
  findEntering,
  type KnownFigure,
  type SheetFigure,
} from '../../domain/submission/reporting-sheet.ts'
import { type ActRow, listActsOf } from '../../store/act-store.ts'
import { listSubmissions, type SubmissionRow } from '../../store/submission-store.ts'
import type { Tx } from '../../store/tx.ts'
import { dayOf } from '../day.ts'
import { getDefinition } from '../reading/read-rows.ts'
import type { Snapshot } from '../snapshot.ts'
import { describeSubmission, getPlanRow, type Reader } from './describe-submission.ts'
import { slipReferences } from './perform-act.ts'
import { findPrevious } from './read-submission.ts'

export interface SheetWish {
  readonly unit: string
  /** A year, or one period; everything of the unit when undefined. */
  readonly period: string | undefined
}

/** In the plan's order, then by period. */
export async function loadSheetFigures(
  tx: Tx,
  wish: SheetWish,
  reader: Reader,
): Promise<readonly SheetFigure[]> {
  const rows = (await listOfUnit(tx, wish.unit)).filter((row) => isWished(row.period, wish))
  const acts = Map.groupBy(
    await listActsOf(
      tx,
      rows.map((row) => row.id),
    ),
    (act) => act.submissionId,
  )
  const asked = rows.map((row) => describeAsked(row, acts.get(row.id) ?? [], reader))
  const known = findKnown(wish, reader).filter(
    (one) => !asked.some((other) => other.indicator === one.indicator && other.period === one.period),
  )
  const order = new Map(reader.snapshot.plan?.indicators.map((row) => [row.indicator, row.row]))
  const place = (figure: SheetFigure) => order.get(figure.indicator) ?? 0
  return [...asked, ...known].sort((a, b) => place(a) - place(b) || comparePeriods(a.period, b.period))
}

async function listOfUnit(tx: Tx, unit: string): Promise<readonly SubmissionRow[]> {
  const rows: SubmissionRow[] = []
  let cursor: string | undefined
  do {
    const page = await listSubmissions(tx, { closedStates: [], units: [unit], limit: 500, cursor })
    rows.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return rows
}

function isWished(text: string, { period }: SheetWish): boolean {
  if (period === undefined || text === period) return true
  return /^\d{4}$/.test(period) && getPeriod(text).year === Number(period)
}

function describeAsked(row: SubmissionRow, acts: readonly ActRow[], reader: Reader): AskedFigure {
  const { snapshot, actor } = reader
  const shown = describeSubmission(row, acts, reader)
  const planRow = getPlanRow(snapshot, row.indicator)
  const { kind } = getDefinition(snapshot, row.indicator)
  const due = dueAt(referencePath(planRow, kind), kind, getPeriod(row.period))
  const last = acts.at(-1)
  const isBegun = row.state !== reporting.start
  return {
    ...wordsOf(planRow, row.scope, snapshot),
    kind: 'asked',
    period: row.period,
    submissionId: row.id,
    version: row.version,
    stateLabel: shown.stateLabel,
    dueOn: row.dueOn,
    changedOn: last === undefined ? null : dayOf(last.at),
    returnNote: !isBegun && last?.step === 'return' ? last.note : null,
    // what was returned or withdrawn stands no longer: the same number may be entered again
    value: isBegun ? shown.value : null,
    previous: findPrevious(row, snapshot.figures.get(row.indicator) ?? []),
    due: due === null ? null : { value: due.value, isReference: due.basis === 'reference' },
    entering: findEntering(reporting, row.state),
    foreignSeq: acts.findLast((act) => act.actorId !== actor.id)?.seq ?? 0,
    references: slipReferences(row, snapshot),
  }
}

/** Of the rows that this unit answers for, the best figure of each period. */
function findKnown(wish: SheetWish, reader: Reader): readonly KnownFigure[] {
  const { plan } = reader.snapshot
  if (plan === null) return []
  return plan.indicators
    .filter((row) => findAsked(row, plan) === wish.unit)
    .flatMap((row) => findKnownOfRow(row, wish, reader))
}

function findKnownOfRow(
  row: PlanIndicatorRow,
  wish: SheetWish,
  { snapshot, today }: Reader,
): readonly KnownFigure[] {
  const { indicator, unit, scope } = row
  const { kind } = getDefinition(snapshot, indicator)
  const uncertainScopes = snapshot.district.scopes.filter((one) => one.isUncertain).map(({ id }) => id)
  const { comparable } = sortFigures(
    { indicator, kind, unit, scope, uncertainScopes, publishedOnly: false, asOf: today },
    snapshot.figures.get(indicator) ?? [],
  )
  const byPeriod = Map.groupBy(
    comparable.filter(({ figure }) => isWished(figure.period, wish)),
    ({ figure }) => figure.period,
  )
  return [...byPeriod].flatMap(([period, candidates]) => {
    const best = findBest(candidates, getPeriod(period).year)?.figure
    if (best === undefined || best.value === null) return []
    const { origin, asOf, value } = best
    const words = wordsOf(row, best.scope, snapshot)
    return [{ ...words, kind: 'known' as const, period, value, origin: originTerms[origin], asOf }]
  })
}

function wordsOf(row: PlanIndicatorRow, scope: string, snapshot: Snapshot) {
  const { indicator, ordinal, name, unit } = row
  const { decimals, meaning } = getDefinition(snapshot, indicator)
  return {
    indicator,
    ordinal,
    name,
    unit,
    decimals,
    meaning,
    scope: labelScope(snapshot.district.scopes, scope),
  }
}

function comparePeriods(a: string, b: string): number {
  const [first, second] = [getPeriod(a), getPeriod(b)]
  return first.year - second.year || first.lastMonth - second.lastMonth || (a < b ? -1 : a > b ? 1 : 0)
}
