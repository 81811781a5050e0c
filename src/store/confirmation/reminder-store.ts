/**
 * Reminders of confirmation sheets. Insert-only, at most one a sheet and day.
 *
 *     const reminded = await insertReminders(tx, sheets, { day: '2026-11-22', actorId, actorName, at })
 */
import type { SheetState } from '../../domain/confirmation/fold-sheet.ts'
import { defineStatements } from '../engine/statement.ts'
import type { Tx } from '../tx.ts'

export interface ReminderRow {
  /** `YYYY-MM-DD` on the district's calendar. */
  readonly day: string
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
}

/** A sheet as far as reminding needs it. */
export interface RemindableSheet {
  readonly id: string
  readonly town: string | null
  readonly state: SheetState
  readonly remindedOn: string | null
}

export const reminderStatements = defineStatements('confirmation-reminder', {
  waiting: `select s.id, s.town, s.state,
    (select max(m.day) from confirmation_reminder m where m.district = $1 and m.sheet_id = s.id) as "remindedOn"
    from confirmation_sheet s where s.district = $1 and s.round_id = $2 and s.state = 'asked'
    and ($3::boolean or s.town is not distinct from $4::text) order by s.id`,
  insert: `insert into confirmation_reminder (district, sheet_id, day, actor_id, actor_name, at)
    select $1, n.id, $3::date, $4, $5, $6 from unnest($2::uuid[]) as n(id)
    on conflict (district, sheet_id, day) do nothing returning sheet_id as id`,
  ofSheet: `select day, actor_id as "actorId", actor_name as "actorName", at from confirmation_reminder
    where district = $1 and sheet_id = $2 order by day`,
})

/** Unanswered sheets of a round: of one town (null: of none), or all of them. */
export async function listWaitingSheets(
  tx: Tx,
  { round, town }: { readonly round: string; readonly town?: string | null | undefined },
): Promise<readonly RemindableSheet[]> {
  const values = [tx.district, round, town === undefined, town ?? null]
  return tx.rows<RemindableSheet>(reminderStatements.waiting, values)
}

/** How many of the sheets are reminded of now: those that somebody reminded of on the same day are left as they are. */
export async function insertReminders(
  tx: Tx,
  sheets: readonly string[],
  { day, actorId, actorName, at }: ReminderRow,
): Promise<number> {
  const rows = await tx.rows(reminderStatements.insert, [tx.district, sheets, day, actorId, actorName, at])
  return rows.length
}

/** In the order in which they were given. */
export async function listReminders(tx: Tx, sheet: string): Promise<readonly ReminderRow[]> {
  return tx.rows<ReminderRow>(reminderStatements.ofSheet, [tx.district, sheet])
}
