/**
 * Where a confirmation sheet stands after its acts: asked → confirmed, or objected → settled once every objection is decided.
 *
 *     foldSheet(acts).state   // 'objected'
 *
 * An answer that is taken back leaves the sheet asked, its acts in the log. Objections that were decided before stand no longer in it.
 */
import { z } from 'zod'
import { fieldValue } from '../registry/record-view.ts'
import {
  answerWays,
  type ConfirmationAct,
  type KeptObjection,
  type LoggedConfirmationAct,
} from './confirmation-act.ts'

export const sheetStates = ['asked', 'confirmed', 'objected', 'settled'] as const
export type SheetState = (typeof sheetStates)[number]

export const sheetStateTerms = {
  asked: { zh: '待答复', en: 'to be answered' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  objected: { zh: '有异议待处理', en: 'objected, to be decided' },
  settled: { zh: '异议已办结', en: 'objections decided' },
} as const satisfies Record<SheetState, { zh: string; en: string }>

export const objectionDecisions = ['open', 'accepted', 'rejected'] as const
export type ObjectionDecision = (typeof objectionDecisions)[number]

export const objectionDecisionTerms = {
  open: { zh: '待处理', en: 'to be decided' },
  accepted: { zh: '已采纳', en: 'accepted' },
  rejected: { zh: '未采纳', en: 'rejected' },
} as const satisfies Record<ObjectionDecision, { zh: string; en: string }>

export const objection = z.object({
  field: z.string(),
  /** The value that stood when it was objected to, in the field's unit. */
  stored: fieldValue,
  held: fieldValue,
  reason: z.string(),
  evidence: z.array(z.string()),
  decision: z.enum(objectionDecisions),
  /** Why it was rejected. */
  because: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: z.string().nullable(),
  /** The registry's change that an acceptance made. */
  change: z.string().nullable(),
})
export type Objection = z.infer<typeof objection>

export const sheetAnswer = z.object({
  via: z.enum(answerWays),
  recordVersion: z.int(),
  byName: z.string(),
  at: z.string(),
})
export type SheetAnswer = z.infer<typeof sheetAnswer>

export interface FoldedSheet {
  readonly state: SheetState
  readonly answer: SheetAnswer | null
  readonly objections: readonly Objection[]
}

export const untouchedSheet: FoldedSheet = { state: 'asked', answer: null, objections: [] }

export function foldSheet(acts: readonly LoggedConfirmationAct[]): FoldedSheet {
  return acts.reduce(applySheetAct, untouchedSheet)
}

export function applySheetAct(sheet: FoldedSheet, logged: LoggedConfirmationAct): FoldedSheet {
  const { act } = logged
  switch (act.kind) {
    case 'confirm':
      return { state: 'confirmed', answer: answerOf(act, logged), objections: [] }
    case 'object':
      return {
        state: 'objected',
        answer: answerOf(act, logged),
        objections: act.objections.map(openObjection),
      }
    case 'withdraw':
      return untouchedSheet
    case 'accept':
    case 'reject': {
      const objections = sheet.objections.map((one) =>
        one.field === act.field ? { ...one, ...decisionOf(act, logged) } : one,
      )
      const isOpen = objections.some(({ decision }) => decision === 'open')
      return { ...sheet, state: isOpen ? 'objected' : 'settled', objections }
    }
  }
}

type Answering = Extract<ConfirmationAct, { kind: 'confirm' | 'object' }>
type Deciding = Extract<ConfirmationAct, { kind: 'accept' | 'reject' }>

function answerOf({ via, recordVersion }: Answering, { actorName, at }: LoggedConfirmationAct): SheetAnswer {
  return { via, recordVersion, byName: actorName, at }
}

function openObjection({ field, stored, held, reason, evidence }: KeptObjection): Objection {
  const undecided = {
    decision: 'open',
    because: null,
    decidedByName: null,
    decidedAt: null,
    change: null,
  } as const
  return { field, stored, held, reason, evidence, ...undecided }
}

function decisionOf(act: Deciding, { actorName, at }: LoggedConfirmationAct): Partial<Objection> {
  const by = { decidedByName: actorName, decidedAt: at }
  return act.kind === 'accept'
    ? { ...by, decision: 'accepted', change: act.change }
    : { ...by, decision: 'rejected', because: act.reason }
}
