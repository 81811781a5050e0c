/**
 * Confirmation sheets and the acts on them. Acts are insert-only; what a sheet's row says of them is their fold.
 *
 *     const hasMoved = await moveSheet(tx, { id, version: 3, folded, units, updatedAt })   // false: someone acted on version 3 before
 *     await insertSheetAct(tx, id, { seq: 3, act, actorId, actorName, at })
 */
import type { ConfirmationAct } from '../../domain/confirmation/confirmation-act.ts'
import type { FoldedSheet, Objection, SheetAnswer, SheetState } from '../../domain/confirmation/fold-sheet.ts'
import type { SheetReach } from '../../domain/confirmation/sheet-parties.ts'
import { containing, cursorKey, type Page, type PageRequest, pageOf } from '../engine/page.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'
import { reachText, reachValues } from './reach-statement.ts'

export interface SheetRow {
  readonly id: string
  readonly round: string
  /** Credit code. */
  readonly enterprise: string
  /** As it is called now; the code where the registry has it no more. */
  readonly enterpriseName: string
  readonly town: string | null
  readonly state: SheetState
  readonly objections: readonly Objection[]
  readonly answer: SheetAnswer | null
  readonly units: readonly string[]
  readonly version: number
  readonly updatedAt: Date
  /** How often its answer was reminded of. */
  readonly reminders: number
  /** Day of the last reminder. */
  readonly remindedOn: string | null
}

export interface NewSheet {
  readonly id: string
  readonly enterprise: string
  readonly town: string | null
}

export interface SheetActRow {
  readonly seq: number
  readonly act: ConfirmationAct
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
}

const columns = `s.id, s.round_id as round, s.enterprise, coalesce(e.name, s.enterprise) as "enterpriseName", s.town, s.state,
  s.objections, s.answer, s.units, s.version, s.updated_at as "updatedAt",
  (select count(*)::int from confirmation_reminder m where m.district = $1 and m.sheet_id = s.id) as reminders,
  (select max(m.day) from confirmation_reminder m where m.district = $1 and m.sheet_id = s.id) as "remindedOn"`
const tables = `confirmation_sheet s
  join confirmation_round r on r.district = $1 and r.id = s.round_id
  left join registry_enterprise e on e.district = $1 and e.credit_code = s.enterprise`
/** Unanswered ones first. */
const order = `(s.state <> 'asked')::int, s.enterprise, s.id`

export const sheetStatements = defineStatements('confirmation-sheet', {
  insert: `insert into confirmation_sheet (district, id, round_id, enterprise, town, state, objections, units, version, updated_at)
    select $1, n.id, $2, n.enterprise, n.town, 'asked', '[]'::jsonb, '{}', 1, $4
    from jsonb_to_recordset($3::jsonb) as n(id uuid, enterprise text, town text)`,
  find: `select ${columns} from ${tables} where s.district = $1 and s.id = $2`,
  page: `select ${columns} from ${tables} where s.district = $1 and ${reachText(2)}
    and ($6::uuid is null or s.round_id = $6) and ($7::text is null or s.state = $7) and ($8::text is null or s.town = $8)
    and ($9::date is null or (s.state = 'asked' and r.closed_at is null and r.due_on < $9))
    and ($10::text is null or e.name ilike $10 or s.enterprise ilike $10)
    and (not $11::boolean or exists (select from confirmation_reminder m where m.district = $1 and m.sheet_id = s.id))
    and ($12::int is null or ((s.state <> 'asked')::int, s.enterprise, s.id) > ($12, $13, $14::uuid))
    order by ${order} limit $15`,
  objected: `select ${columns} from ${tables} where s.district = $1 and ${reachText(2)} and s.state in ('objected', 'settled')
    and ($6::uuid is null or s.round_id = $6) and ($7::int is null or ((s.state <> 'objected')::int, s.id) > ($7, $8::uuid))
    order by (s.state <> 'objected')::int, s.id limit $9`,
  move: `update confirmation_sheet set state = $4, objections = $5, answer = $6, units = $7, version = version + 1, updated_at = $8
    where district = $1 and id = $2 and version = $3 returning id`,
  acts: `select seq, act, actor_id as "actorId", actor_name as "actorName", at from confirmation_act
    where district = $1 and sheet_id = $2 order by seq`,
  insertAct: `insert into confirmation_act (district, sheet_id, seq, act, actor_id, actor_name, at) values ($1, $2, $3, $4, $5, $6, $7)`,
})

export async function insertSheets(
  tx: Tx,
  round: { readonly id: string; readonly openedAt: Date },
  sheets: readonly NewSheet[],
): Promise<void> {
  await tx.rows(sheetStatements.insert, [tx.district, round.id, JSON.stringify(sheets), round.openedAt])
}

export async function findSheet(tx: Tx, id: string): Promise<SheetRow | undefined> {
  const rows = await tx.rows<SheetRow>(sheetStatements.find, [tx.district, id])
  return rows[0]
}

export interface SheetFilter extends PageRequest {
  readonly reach: SheetReach
  readonly round?: string | undefined
  readonly state?: SheetState | undefined
  readonly town?: string | undefined
  /** Only unanswered ones of open rounds that were due before this day. */
  readonly overdueOn?: string | undefined
  /** Words of a name or code. */
  readonly q?: string | undefined
  readonly isReminded?: boolean | undefined
}

export async function listSheets(tx: Tx, filter: SheetFilter): Promise<Page<SheetRow>> {
  const { reach, round = null, state = null, town = null, overdueOn = null, cursor, limit } = filter
  const chosen = [round, state, town, overdueOn, containing(filter.q), filter.isReminded === true]
  const values = [tx.district, ...reachValues(reach), ...chosen, ...cursorKey(cursor, 3), limit + 1]
  const rows = await tx.rows<SheetRow>(sheetStatements.page, values)
  return pageOf(rows, limit, (row) => [row.state === 'asked' ? 0 : 1, row.enterprise, row.id])
}

/** Sheets with objections, those with an open one first. */
export async function listObjectedSheets(
  tx: Tx,
  {
    reach,
    round = null,
    cursor,
    limit,
  }: Pick<SheetFilter, 'reach' | 'cursor' | 'limit'> & { readonly round?: string | null | undefined },
): Promise<Page<SheetRow>> {
  const values = [tx.district, ...reachValues(reach), round, ...cursorKey(cursor, 2), limit + 1]
  const rows = await tx.rows<SheetRow>(sheetStatements.objected, values)
  return pageOf(rows, limit, (row) => [row.state === 'objected' ? 0 : 1, row.id])
}

/** Next state and version, if the version is still the one that the person saw; else false and nothing is changed. */
export async function moveSheet(
  tx: Tx,
  move: {
    readonly id: string
    readonly version: number
    readonly folded: FoldedSheet
    readonly units: readonly string[]
    readonly updatedAt: Date
  },
): Promise<boolean> {
  const { id, version, folded, units, updatedAt } = move
  const { state, objections, answer } = folded
  const reading = [state, JSON.stringify(objections), answer === null ? null : JSON.stringify(answer), units]
  const rows = await tx.rows(sheetStatements.move, [tx.district, id, version, ...reading, updatedAt])
  return rows.length === 1
}

/** In the order in which they were done. */
export async function listSheetActs(tx: Tx, sheet: string): Promise<readonly SheetActRow[]> {
  return tx.rows<SheetActRow>(sheetStatements.acts, [tx.district, sheet])
}

export async function insertSheetAct(tx: Tx, sheet: string, row: SheetActRow): Promise<void> {
  const { seq, act, actorId, actorName, at } = row
  await tx.rows(sheetStatements.insertAct, [
    tx.district,
    sheet,
    seq,
    JSON.stringify(act),
    actorId,
    actorName,
    at,
  ])
}
