/** What decides on a reminder, with the setting of the day. */
import reminderRules from '../../content/settings/reminder-rules.ts'
import type { ReminderGround } from '../../domain/confirmation/decide-reminder.ts'
import { reminderRuleAt } from '../../domain/confirmation/reminder-rule.ts'
import type { RemindableSheet } from '../../store/confirmation/reminder-store.ts'
import type { RoundRow } from '../../store/confirmation/round-store.ts'
import type { SheetReader } from './sheet-reader.ts'

export function reminderGround(
  sheet: RemindableSheet,
  round: RoundRow,
  { actor, today }: SheetReader,
): ReminderGround {
  const { daysBetween } = reminderRuleAt(reminderRules, today)
  return { subject: actor, sheet, isRoundOpen: round.closedAt === null, today, daysBetween }
}
