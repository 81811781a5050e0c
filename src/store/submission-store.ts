/**
 * Submissions: one figure asked of one unit for one period. `state` and `version` are the fold of the acts, kept in the same transaction.
 *
 *     if (!(await moveSubmission(tx, { id, version: 3, state: 'approved', updatedAt: now }))) throw new Refusal('stale-version')
 */
import { cursorKey, type Page, type PageRequest, pageOf } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export interface SubmissionRow {
  readonly id: string
  readonly indicator: string
  readonly scope: string
  readonly period: string
  readonly unitId: string
  readonly unitName: string
  /** `YYYY-MM-DD` */
  readonly dueOn: string
  readonly state: string
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  /** Of the last act that brought one. */
  readonly value: number | null
  readonly valueUnit: string | null
}

export type NewSubmission = Omit<SubmissionRow, 'unitName' | 'value' | 'valueUnit' | 'updatedAt'>

export interface SubmissionFilter extends PageRequest {
  /** States in which nothing more is to be done: those rows come last. */
  readonly closedStates: readonly string[]
  readonly states?: readonly string[] | undefined
  /** Units that the reader may see and has asked for; leave out for all. */
  readonly units?: readonly string[] | undefined
  readonly period?: string | undefined
  /** Only open ones that were due before this day. */
  readonly overdueOn?: string | undefined
  /** Ids of the indicators whose names matched the reader's words. */
  readonly indicators?: readonly string[] | undefined
}

/** What completeness is counted from. */
export interface SubmissionFact {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly indicator: string
  readonly period: string
  readonly state: string
  readonly dueOn: string
  /** When the first act of the given step was done. */
  readonly acceptedAt: Date | null
}

const columns = `s.id, s.indicator, s.scope, s.period, s.unit_id as "unitId", u.name as "unitName", s.due_on as "dueOn",
  s.state, s.version, s.created_at as "createdAt", s.updated_at as "updatedAt", a.value, a.unit as "valueUnit"`

const tables = `submission s
  join org_unit u on u.district = $1 and u.id = s.unit_id
  left join lateral (select value, unit from submission_act where district = $1 and submission_id = s.id
    and value is not null order by seq desc limit 1) a on true`

export const submissionStatements = defineStatements('submission', {
  page: `select ${columns} from ${tables} where s.district = $1
    and ($3::text[] is null or s.state = any($3)) and ($4::text[] is null or s.unit_id = any($4))
    and ($5::text is null or s.period = $5)
    and ($6::date is null or (s.due_on < $6 and s.state <> all($2::text[])))
    and ($7::text[] is null or s.indicator = any($7))
    and ($8::int is null or ((s.state = any($2::text[]))::int, s.due_on, s.id) > ($8, $9::date, $10::uuid))
    order by (s.state = any($2::text[]))::int, s.due_on, s.id limit $11`,
  find: `select ${columns} from ${tables} where s.district = $1 and s.id = $2`,
  findBySubject: `select ${columns} from ${tables} where s.district = $1 and s.indicator = $2 and s.scope = $3 and s.period = $4`,
  facts: `select s.id, s.unit_id as "unitId", u.name as "unitName", s.indicator, s.period, s.state, s.due_on as "dueOn",
      (select min(at) from submission_act where district = $1 and submission_id = s.id and step = $3) as "acceptedAt"
    from submission s join org_unit u on u.district = $1 and u.id = s.unit_id
    where s.district = $1 and ($2::text is null or left(s.period, 4) = $2) order by s.unit_id, s.period, s.indicator`,
  insert: `insert into submission (district, id, indicator, scope, period, unit_id, due_on, state, version, created_at, updated_at)
    select $1, r.id, r.indicator, r.scope, r.period, r."unitId", r."dueOn", r.state, r.version, r."createdAt", r."createdAt"
    from jsonb_to_recordset($2::jsonb) as r(id uuid, indicator text, scope text, period text, "unitId" text, "dueOn" date,
      state text, version int, "createdAt" timestamptz)`,
  move: `update submission set state = $4, version = version + 1, updated_at = $5
    where district = $1 and id = $2 and version = $3 returning id`,
})

/** Open ones first, then by due day. */
export async function listSubmissions(tx: Tx, filter: SubmissionFilter): Promise<Page<SubmissionRow>> {
  const rows = await tx.rows<SubmissionRow>(submissionStatements.page, [
    tx.district,
    filter.closedStates,
    filter.states ?? null,
    filter.units ?? null,
    filter.period ?? null,
    filter.overdueOn ?? null,
    filter.indicators ?? null,
    ...cursorKey(filter.cursor, 3),
    filter.limit + 1,
  ])
  return pageOf(rows, filter.limit, (row) => [
    filter.closedStates.includes(row.state) ? 1 : 0,
    row.dueOn,
    row.id,
  ])
}

export async function findSubmission(tx: Tx, id: string): Promise<SubmissionRow | undefined> {
  const rows = await tx.rows<SubmissionRow>(submissionStatements.find, [tx.district, id])
  return rows[0]
}

export async function findSubmissionBySubject(
  tx: Tx,
  subject: Pick<SubmissionRow, 'indicator' | 'scope' | 'period'>,
): Promise<SubmissionRow | undefined> {
  const { indicator, scope, period } = subject
  const rows = await tx.rows<SubmissionRow>(submissionStatements.findBySubject, [
    tx.district,
    indicator,
    scope,
    period,
  ])
  return rows[0]
}

/** Every submission of a year (or of all years), with the time of its first act of the step `acceptStep`. */
export async function listSubmissionFacts(
  tx: Tx,
  filter: { readonly year?: number | undefined; readonly acceptStep: string },
): Promise<readonly SubmissionFact[]> {
  const year = filter.year === undefined ? null : String(filter.year)
  return tx.rows<SubmissionFact>(submissionStatements.facts, [tx.district, year, filter.acceptStep])
}

export async function insertSubmissions(tx: Tx, submissions: readonly NewSubmission[]): Promise<void> {
  await tx.rows(submissionStatements.insert, [tx.district, JSON.stringify(submissions)])
}

/** Next state and version, if the version is still the one that the person saw; else false and nothing is changed. */
export async function moveSubmission(
  tx: Tx,
  move: {
    readonly id: string
    readonly version: number
    readonly state: string
    readonly updatedAt: Date
  },
): Promise<boolean> {
  const { id, version, state, updatedAt } = move
  const rows = await tx.rows(submissionStatements.move, [tx.district, id, version, state, updatedAt])
  return rows.length === 1
}
