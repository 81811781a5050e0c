/**
 * Confirmation rounds. What a round asks never changes; it is closed once.
 *
 *     const page = await listRounds(tx, { reach, limit: 50 })   // newest first, those with a sheet that the reader may see
 */
import type { RoundAim } from '../../domain/confirmation/confirmation-view.ts'
import type { SheetState } from '../../domain/confirmation/fold-sheet.ts'
import type { SheetReach } from '../../domain/confirmation/sheet-parties.ts'
import { momentKey, type Page, type PageRequest, pageOf } from '../engine/page.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'
import { reachText, reachValues } from './reach-statement.ts'

export interface RoundRow {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly fields: readonly string[]
  readonly aim: RoundAim
  /** `YYYY-MM-DD` */
  readonly dueOn: string
  readonly openedByName: string
  readonly openedAt: Date
  readonly closedByName: string | null
  readonly closedAt: Date | null
  readonly closeReason: string | null
  readonly version: number
}

export interface NewRound extends Pick<RoundRow, 'id' | 'title' | 'year' | 'fields' | 'aim' | 'dueOn'> {
  readonly openedBy: string
  readonly openedByName: string
  readonly openedAt: Date
}

/** Sheets of one town in one state. */
export interface SheetCount {
  readonly round: string
  readonly town: string | null
  readonly state: SheetState
  readonly count: number
  /** How many of them were reminded of. */
  readonly reminded: number
}

const columns = `r.id, r.title, r.year, r.fields, r.aim, r.due_on as "dueOn", r.opened_by_name as "openedByName",
  r.opened_at as "openedAt", r.closed_by_name as "closedByName", r.closed_at as "closedAt", r.close_reason as "closeReason", r.version`

export const roundStatements = defineStatements('confirmation-round', {
  insert: `insert into confirmation_round (district, id, title, year, fields, aim, due_on, opened_by, opened_by_name, opened_at, version)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)`,
  find: `select ${columns} from confirmation_round r where r.district = $1 and r.id = $2`,
  page: `select ${columns} from confirmation_round r where r.district = $1
    and ($2::boolean or exists (select from confirmation_sheet s where s.district = $1 and s.round_id = r.id and ${reachText(2)}))
    and ($6::timestamptz is null or (r.opened_at, r.id) < ($6, $7::uuid))
    order by r.opened_at desc, r.id desc limit $8`,
  close: `update confirmation_round set version = version + 1, closed_by_name = $4, closed_at = $5, close_reason = $6
    where district = $1 and id = $2 and version = $3 and closed_at is null returning id`,
  count: `select s.round_id as round, s.town, s.state, count(*)::int as count,
    count(*) filter (where exists (select from confirmation_reminder m where m.district = $1 and m.sheet_id = s.id))::int as reminded
    from confirmation_sheet s
    where s.district = $1 and ${reachText(2)} and s.round_id = any($6::uuid[]) group by s.round_id, s.town, s.state`,
})

export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  const { id, title, year, fields, aim, dueOn, openedBy, openedByName, openedAt } = round
  const values = [
    tx.district,
    id,
    title,
    year,
    fields,
    JSON.stringify(aim),
    dueOn,
    openedBy,
    openedByName,
    openedAt,
  ]
  await tx.rows(roundStatements.insert, values)
}

export async function findRound(tx: Tx, id: string): Promise<RoundRow | undefined> {
  const rows = await tx.rows<RoundRow>(roundStatements.find, [tx.district, id])
  return rows[0]
}

/** Newest first. */
export async function listRounds(
  tx: Tx,
  { reach, cursor, limit }: PageRequest & { readonly reach: SheetReach },
): Promise<Page<RoundRow>> {
  const values = [tx.district, ...reachValues(reach), ...momentKey(cursor), limit + 1]
  const rows = await tx.rows<RoundRow>(roundStatements.page, values)
  return pageOf(rows, limit, ({ openedAt, id }) => [openedAt.toISOString(), id])
}

/** False when it is closed already or the version is another one: nothing is changed then. */
export async function closeRound(
  tx: Tx,
  close: {
    readonly id: string
    readonly version: number
    readonly byName: string
    readonly at: Date
    readonly reason: string
  },
): Promise<boolean> {
  const { id, version, byName, at, reason } = close
  const rows = await tx.rows(roundStatements.close, [tx.district, id, version, byName, at, reason])
  return rows.length === 1
}

export async function countSheets(
  tx: Tx,
  rounds: readonly string[],
  reach: SheetReach,
): Promise<readonly SheetCount[]> {
  return tx.rows<SheetCount>(roundStatements.count, [tx.district, ...reachValues(reach), rounds])
}
