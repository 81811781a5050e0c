/**
 * How often one confirmation sheet may be reminded of: a dated setting of the district.
 *
 *     reminderRuleAt(rules, '2026-11-22').daysBetween   // 1: not twice on one day
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'

export const reminderRule = z.object({
  validFrom: z.iso.date(),
  /** Calendar days of the district from one reminder of a sheet to the next. */
  daysBetween: z.int().min(1).max(60),
  source: bilingual,
})
export type ReminderRule = z.infer<typeof reminderRule>

/** Throws at load. Sorted by date. */
export function defineReminderRules(data: readonly ReminderRule[]): readonly ReminderRule[] {
  const rules = z.array(reminderRule).min(1).parse(data)
  return rules.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** The rule in force on a day; before the first one, the first. */
export function reminderRuleAt(rules: readonly ReminderRule[], date: string): ReminderRule {
  const inForce = rules.findLast(({ validFrom }) => validFrom <= date) ?? rules[0]
  if (inForce === undefined) throw new Error('there is no rule for how often a sheet may be reminded of')
  return inForce
}
