/** Confirmation rounds and the sheets of enterprises as the API shows them. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'
import { fieldValue, fieldView } from '../registry/record-view.ts'
import { answerWays, confirmationActTerms } from './confirmation-act.ts'
import { objection, sheetAnswer, sheetStates } from './fold-sheet.ts'
import { reminderRule } from './reminder-rule.ts'

/** Whom a round asks; an empty list is everybody. */
export const roundAim = z.object({
  towns: z.array(z.string().max(20)).max(100).default([]),
  clusters: z.array(z.string().max(60)).max(100).default([]),
  sizes: z.array(z.string().max(20)).max(10).default([]),
})
export type RoundAim = z.output<typeof roundAim>

/** What a round asks: rows of enterprises of one year, and which fields of them. */
export const roundSubject = z.object({
  title: z.string().trim().min(1).max(100),
  year: z.int().min(2000).max(2100),
  fields: z.array(z.string().max(60)).min(1).max(60),
  aim: roundAim,
  dueOn: z.iso.date(),
})
export type RoundSubject = z.output<typeof roundSubject>

/** Of the sheets that the reader may see. */
export const roundProgress = z.object({
  sheets: z.int(),
  unanswered: z.int(),
  confirmed: z.int(),
  /** With an objection that is not decided. */
  objected: z.int(),
  settled: z.int(),
  /** Unanswered after the due day of an open round. */
  overdue: z.int(),
  /** Reminded of at least once. */
  reminded: z.int(),
})
export type RoundProgress = z.infer<typeof roundProgress>

export const confirmationRound = roundSubject.extend({
  id: z.string(),
  openedAt: z.string(),
  openedByName: z.string(),
  closedAt: z.string().nullable(),
  closedByName: z.string().nullable(),
  closeReason: z.string().nullable(),
  version: z.int(),
  /** Counted on the district's calendar day: 0 on the due day, negative after it. */
  daysLeft: z.int(),
  progress: roundProgress,
})
export type ConfirmationRound = z.infer<typeof confirmationRound>

export const roundDetail = confirmationRound.extend({
  fieldViews: z.array(fieldView),
  towns: z.array(
    roundProgress.extend({ town: z.string().nullable(), name: z.string(), mayRemind: z.boolean() }),
  ),
  /** Whether the reader may remind all that the round waits for. */
  mayRemind: z.boolean(),
  reminderRule,
})
export type RoundDetail = z.infer<typeof roundDetail>

export const roundCandidates = z.object({
  count: z.int(),
  towns: z.array(z.object({ town: z.string().nullable(), name: z.string(), count: z.int() })),
})
export type RoundCandidates = z.infer<typeof roundCandidates>

export const confirmationSheet = z.object({
  id: z.string(),
  round: z.string(),
  roundTitle: z.string(),
  year: z.int(),
  dueOn: z.string(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  town: z.string().nullable(),
  townName: z.string(),
  state: z.enum(sheetStates),
  stateLabel: bilingual,
  /** 0 when not late or answered; counted on the district's calendar day. */
  overdueDays: z.int(),
  isRoundOpen: z.boolean(),
  version: z.int(),
  answer: sheetAnswer.nullable(),
  /** How many of its objections are open, among those that the reader may see. */
  openObjections: z.int(),
  /** How often its answer was reminded of, and on which day last. */
  reminders: z.int(),
  remindedOn: z.string().nullable(),
})
export type ConfirmationSheet = z.infer<typeof confirmationSheet>

/** A field of a sheet with its value as it stands and what became of an objection to it. */
export const sheetField = z.object({
  field: fieldView,
  stored: fieldValue,
  /** Of choices, flags and references: what a value is called. */
  choices: z.array(z.object({ value: fieldValue, label: bilingual })),
  objection: objection
    .omit({ evidence: true })
    .extend({ evidence: z.array(z.object({ id: z.string(), name: z.string(), sizeBytes: z.int() })) })
    .nullable(),
  mayDecide: z.boolean(),
})
export type SheetField = z.infer<typeof sheetField>

export const sheetLogEntry = z.object({
  seq: z.int(),
  kind: z.enum(Object.keys(confirmationActTerms) as [keyof typeof confirmationActTerms]),
  label: bilingual,
  via: z.enum(answerWays).nullable(),
  /** Fields that it is about. */
  fields: z.array(bilingual),
  note: z.string().nullable(),
  actorName: z.string(),
  at: z.string(),
})
export type SheetLogEntry = z.infer<typeof sheetLogEntry>

export const sheetDetail = confirmationSheet.extend({
  /** False where the row was taken out of the registry since: nothing can be answered then. */
  hasRecord: z.boolean(),
  fields: z.array(sheetField),
  log: z.array(sheetLogEntry),
  /** In the order in which they were given. */
  reminderLog: z.array(z.object({ actorName: z.string(), at: z.string() })),
  /** Whether the reader may remind of it now. */
  mayRemind: z.boolean(),
  /** Names the values that are shown; sent with an answer, it is refused once they are others. Null without a record. */
  shown: z.string().nullable(),
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
  /** Unit under which the reader uploads evidence; null for one who does not answer. */
  evidenceUnit: z.string().nullable(),
})
export type SheetDetail = z.infer<typeof sheetDetail>

/** Whom a reminder is for: all of a round that have not answered, those of a town (null: of none), or one. */
export const reminderWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('round') }),
  z.object({ kind: z.literal('town'), town: z.string().max(20).nullable() }),
  z.object({ kind: z.literal('sheet'), sheet: z.uuid() }),
])
export type ReminderWish = z.output<typeof reminderWish>

export const reminderOutcome = z.object({
  reminded: z.int(),
  /** Left out, since a reminder was given lately. */
  remindedBefore: z.int(),
})
export type ReminderOutcome = z.infer<typeof reminderOutcome>

/** One objection for those who decide. */
export const listedObjection = objection.omit({ evidence: true }).extend({
  sheet: z.string(),
  sheetVersion: z.int(),
  round: z.string(),
  roundTitle: z.string(),
  year: z.int(),
  enterprise: z.string(),
  enterpriseName: z.string(),
  townName: z.string(),
  label: bilingual,
  /** What the values are measured in; null for what is no number. */
  measuredIn: z.string().nullable(),
  /** What the values are called, for choices, flags and references. */
  storedLabel: bilingual.nullable(),
  heldLabel: bilingual.nullable(),
  /** The unit that decides. */
  unitName: z.string().nullable(),
  raisedAt: z.string(),
  mayDecide: z.boolean(),
})
export type ListedObjection = z.infer<typeof listedObjection>
