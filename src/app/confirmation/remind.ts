/**
 * Reminds of sheets that wait for an answer: of one, of a town's, or of all of a round. Nothing is sent anywhere: the reminder is recorded, and those who have to
 * answer see it when they sign in.
 */
import type { ReminderOutcome, ReminderWish } from '../../domain/confirmation/confirmation-view.ts'
import { findReminderProblem, mayRemind } from '../../domain/confirmation/decide-reminder.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  insertReminders,
  listWaitingSheets,
  type RemindableSheet,
} from '../../store/confirmation/reminder-store.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import type { Tx } from '../../store/tx.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { getRound } from './read-round.ts'
import { getVisibleSheet } from './read-sheet.ts'
import { reminderGround } from './reminder-ground.ts'
import { type SheetReader, sheetReaderOf } from './sheet-reader.ts'

export interface Remind {
  readonly district: string
  /** Of the round. */
  readonly id: string
  readonly of: ReminderWish
}

export async function remind(context: Context, { district, id, of }: Remind): Promise<ReminderOutcome> {
  const { actor, now } = context
  const reader = await sheetReaderOf(context, district)
  return context.database.withDistrict(district, async (tx) => {
    const round = await getRound(tx, id)
    const chosen = await listChosen(tx, reader, { round, of })
    const due = listDue(chosen, round, reader)
    const acted = { day: reader.today, actorId: actor.id, actorName: actor.name, at: now }
    const reminded = await insertReminders(
      tx,
      due.map((sheet) => sheet.id),
      acted,
    )
    if (reminded === 0) throw new Refusal('confirmation-nobody-waits')
    await recordAudit(tx, context, {
      action: 'confirmation.remind',
      target: of.kind === 'sheet' ? `confirmation-sheet/${of.sheet}` : `confirmation-round/${id}`,
      detail: { ...of, round: id, reminded },
    })
    return { reminded, remindedBefore: chosen.length - reminded }
  })
}

async function listChosen(
  tx: Tx,
  reader: SheetReader,
  { round, of }: { readonly round: RoundRow; readonly of: ReminderWish },
): Promise<readonly RemindableSheet[]> {
  if (of.kind === 'sheet') {
    const sheet = await getVisibleSheet(tx, reader, of.sheet)
    if (sheet.round !== round.id) throw new Refusal('not-found', { what: `confirmation sheet ${of.sheet}` })
    return [sheet]
  }
  const town = of.kind === 'town' ? of.town : undefined
  if (!mayRemind(reader.actor, town ?? null)) throw new Refusal('forbidden')
  return listWaitingSheets(tx, { round: round.id, town })
}

/** Those that may be reminded of; where none may, the refusal says why of the first. */
function listDue(
  chosen: readonly RemindableSheet[],
  round: RoundRow,
  reader: SheetReader,
): readonly RemindableSheet[] {
  const problemOf = (sheet: RemindableSheet) => findReminderProblem(reminderGround(sheet, round, reader))
  const due = chosen.filter((sheet) => problemOf(sheet) === undefined)
  const [first] = chosen
  const problem = due.length > 0 || first === undefined ? undefined : problemOf(first)
  if (problem !== undefined) throw new Refusal(problem.code, problem.facts)
  return due
}
