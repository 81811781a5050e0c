/**
 * Whether a confirmation sheet may be reminded of today: by whom, while it waits, and not too often. Pure.
 *
 *     findReminderProblem({ subject, sheet, isRoundOpen: true, today: '2026-11-22', daysBetween: 1 })
 *     // { code: 'confirmation-reminded', facts: { day: '2026-11-22', days: 1 } }; undefined when it may
 */
import type { Facts } from '../../base/diagnostic.ts'
import { mayAct, type Subject } from '../access/decide.ts'
import { daysBetween as countDays } from '../loop/deadline.ts'
import type { RefusalCode } from '../messages/refusals.ts'
import { type SheetState, sheetStateTerms } from './fold-sheet.ts'
import { townUnit } from './sheet-parties.ts'

export interface ReminderGround {
  readonly subject: Subject
  readonly sheet: {
    readonly town: string | null
    readonly state: SheetState
    /** Day of the last reminder, `YYYY-MM-DD`. */
    readonly remindedOn: string | null
  }
  readonly isRoundOpen: boolean
  /** Calendar day of the district. */
  readonly today: string
  /** Days from one reminder to the next. */
  readonly daysBetween: number
}

export interface ReminderProblem {
  readonly code: RefusalCode
  readonly facts: Facts
}

/** The plan office reminds everybody, a town its own enterprises. */
export function mayRemind(subject: Subject, town: string | null): boolean {
  const unit = townUnit({ town })
  return mayAct(subject, { resource: 'confirmation', action: 'remind' }, unit === undefined ? {} : { unit })
}

/** Refused in this order: no permission, the round is closed, nothing is waited for, it was reminded of lately. */
export function findReminderProblem(ground: ReminderGround): ReminderProblem | undefined {
  const { subject, sheet, isRoundOpen, today, daysBetween } = ground
  if (!mayRemind(subject, sheet.town)) return { code: 'forbidden', facts: {} }
  if (!isRoundOpen) return { code: 'confirmation-closed', facts: {} }
  if (sheet.state !== 'asked') {
    const { zh, en } = sheetStateTerms[sheet.state]
    return { code: 'confirmation-not-waiting', facts: { state: zh, stateEn: en } }
  }
  const { remindedOn } = sheet
  if (remindedOn !== null && countDays(remindedOn, today) < daysBetween) {
    return { code: 'confirmation-reminded', facts: { day: remindedOn, days: daysBetween } }
  }
  return undefined
}
