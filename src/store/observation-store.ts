/**
 * Frozen figures. Insert-only: a correction is the next vintage of the same key.
 *
 *     const figures = await loadLatestFigures(tx, { indicators: ['industrial-value-added-growth'] })
 */
import type { Figure } from '../domain/indicator/figure.ts'
import { encodeCursor, momentKey, type Page, type PageRequest } from './engine/page.ts'
import { defineStatements } from './engine/statement.ts'
import type { Tx } from './tx.ts'

export type ObservationRow = Figure

/** What one series of vintages is counted by. */
export type FigureKey = Pick<Figure, 'indicator' | 'subject' | 'scope' | 'period' | 'origin'>

export interface NewObservation extends Figure {
  readonly submissionId: string | null
}

export interface ObservationFilter extends PageRequest {
  readonly indicator?: string | undefined
  readonly subject?: string | undefined
  readonly period?: string | undefined
  readonly origin?: string | undefined
}

/** Leave out what does not narrow. */
export interface LatestFilter {
  readonly indicators?: readonly string[]
  readonly subjects?: readonly string[]
  readonly origins?: readonly string[]
}

const columns = `id, indicator, subject, scope, period, value, unit, vintage, origin, as_of as "asOf", source, reason`

export const observationStatements = defineStatements('observation', {
  page: `select ${columns}, recorded_at as "recordedAt" from observation where district = $1
    and ($2::text is null or indicator = $2) and ($3::text is null or subject = $3)
    and ($4::text is null or period = $4) and ($5::text is null or origin = $5)
    and ($6::timestamptz is null or (recorded_at, id) < ($6, $7::uuid))
    order by recorded_at desc, id desc limit $8`,
  latest: `select distinct on (indicator, subject, scope, period, origin) ${columns} from observation where district = $1
    and ($2::text[] is null or indicator = any($2)) and ($3::text[] is null or subject = any($3))
    and ($4::text[] is null or origin = any($4))
    order by indicator, subject, scope, period, origin, vintage desc`,
  vintages: `select ${columns} from observation where district = $1 and indicator = $2 and subject = $3
    order by scope, period, origin, vintage`,
  all: `select ${columns} from observation where district = $1 order by indicator, subject, scope, period, origin, vintage`,
  find: `select ${columns} from observation where district = $1 and id = $2`,
  nextVintage: `select coalesce(max(vintage), 0) + 1 as vintage from observation where district = $1
    and indicator = $2 and subject = $3 and scope = $4 and period = $5 and origin = $6`,
  insert: `insert into observation (district, id, indicator, subject, scope, period, value, unit, vintage, origin, as_of,
      source, reason, submission_id, recorded_at)
    select $1, r.id, r.indicator, r.subject, r.scope, r.period, r.value, r.unit, r.vintage, r.origin, r."asOf",
      r.source, r.reason, r."submissionId", $3
    from jsonb_to_recordset($2::jsonb) as r(id uuid, indicator text, subject text, scope text, period text,
      value double precision, unit text, vintage int, origin text, "asOf" date, source jsonb, reason text, "submissionId" uuid)`,
})

/** Newest first. */
export async function listObservations(tx: Tx, filter: ObservationFilter): Promise<Page<ObservationRow>> {
  const rows = await tx.rows<ObservationRow & { readonly recordedAt: Date }>(observationStatements.page, [
    tx.district,
    filter.indicator ?? null,
    filter.subject ?? null,
    filter.period ?? null,
    filter.origin ?? null,
    ...momentKey(filter.cursor),
    filter.limit + 1,
  ])
  const kept = rows.slice(0, filter.limit)
  const last = rows.length > kept.length ? kept.at(-1) : undefined
  const items = kept.map(({ recordedAt: _recordedAt, ...figure }) => figure)
  const nextCursor = last === undefined ? null : encodeCursor([last.recordedAt.toISOString(), last.id])
  return { items, nextCursor }
}

/** The last vintage of every key, by indicator, subject, scope, period, origin. */
export async function loadLatestFigures(tx: Tx, filter: LatestFilter = {}): Promise<readonly Figure[]> {
  return tx.rows<Figure>(observationStatements.latest, [
    tx.district,
    filter.indicators ?? null,
    filter.subjects ?? null,
    filter.origins ?? null,
  ])
}

/** All vintages of one indicator for one subject. */
export async function listVintages(tx: Tx, indicator: string, subject: string): Promise<readonly Figure[]> {
  return tx.rows<Figure>(observationStatements.vintages, [tx.district, indicator, subject])
}

/** Every vintage of every figure of the district. */
export async function loadAllFigures(tx: Tx): Promise<readonly Figure[]> {
  return tx.rows<Figure>(observationStatements.all, [tx.district])
}

export async function findObservation(tx: Tx, id: string): Promise<Figure | undefined> {
  const rows = await tx.rows<Figure>(observationStatements.find, [tx.district, id])
  return rows[0]
}

/** 1 for a key without figures. Two writers may get the same number; the unique index lets only one of them through. */
export async function nextVintage(tx: Tx, key: FigureKey): Promise<number> {
  const rows = await tx.rows<{ vintage: number }>(observationStatements.nextVintage, [
    tx.district,
    key.indicator,
    key.subject,
    key.scope,
    key.period,
    key.origin,
  ])
  return rows[0]?.vintage ?? 1
}

/** Many at once, in one statement. */
export async function insertObservations(
  tx: Tx,
  figures: readonly NewObservation[],
  recordedAt: Date,
): Promise<void> {
  await tx.rows(observationStatements.insert, [tx.district, JSON.stringify(figures), recordedAt])
}
