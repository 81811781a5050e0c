/**
 * What is done to the confirmation sheet of an enterprise, as it stands in the insert-only log. Where a sheet stands is the fold of its acts.
 *
 *     { kind: 'object', via: 'enterprise', recordVersion: 3, objections: [{ field: 'landMu', stored: 12, held: 10.5, reason: '退租一块', evidence: [] }] }
 */
import { z } from 'zod'
import { fieldValue } from '../registry/record-view.ts'

/** How the answer came: by the enterprise itself, from its signed paper by the town, or in a workbook. */
export const answerWays = ['enterprise', 'paper', 'workbook'] as const
export type AnswerWay = (typeof answerWays)[number]

/** What an enterprise holds right of one field. */
export const raisedObjection = z.object({
  field: z.string().max(60),
  held: fieldValue,
  reason: z.string().trim().min(1).max(500),
  /** Ids of uploaded files. */
  evidence: z.array(z.uuid()).max(10).default([]),
})
export type RaisedObjection = z.output<typeof raisedObjection>

/** What a person sends. Fields without an objection are confirmed as they stand. */
export const wishedAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm') }),
  z.object({ kind: z.literal('object'), objections: z.array(raisedObjection).min(1).max(60) }),
  z.object({ kind: z.literal('withdraw') }),
  z.object({ kind: z.literal('accept'), field: z.string().max(60) }),
  z.object({
    kind: z.literal('reject'),
    field: z.string().max(60),
    reason: z.string().trim().min(1).max(500),
  }),
])
export type WishedAct = z.output<typeof wishedAct>

const keptObjection = raisedObjection.extend({ stored: fieldValue })
export type KeptObjection = z.output<typeof keptObjection>

/** `recordVersion` is that of the registry's row whose values were answered: its history keeps them. */
const answered = { via: z.enum(answerWays), recordVersion: z.int() }

export const confirmationAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), ...answered }),
  z.object({ kind: z.literal('object'), ...answered, objections: z.array(keptObjection) }),
  z.object({ kind: z.literal('withdraw') }),
  /** `change`: the registry's, null where the value stood there already. */
  z.object({ kind: z.literal('accept'), field: z.string(), change: z.string().nullable() }),
  z.object({ kind: z.literal('reject'), field: z.string(), reason: z.string() }),
])
export type ConfirmationAct = z.output<typeof confirmationAct>

/** An act with its place in the log. */
export interface LoggedConfirmationAct {
  readonly seq: number
  readonly act: ConfirmationAct
  readonly actorId: string
  readonly actorName: string
  /** Instant, ISO 8601. */
  readonly at: string
}

export const confirmationActTerms = {
  confirm: { zh: '确认无误', en: 'Confirmed' },
  object: { zh: '提出异议', en: 'Objected' },
  withdraw: { zh: '撤回答复', en: 'Took the answer back' },
  accept: { zh: '采纳异议', en: 'Accepted the objection' },
  reject: { zh: '不予采纳', en: 'Rejected the objection' },
} as const satisfies Record<ConfirmationAct['kind'], { zh: string; en: string }>

export const answerWayTerms = {
  enterprise: { zh: '企业本人', en: 'by the enterprise' },
  paper: { zh: '镇街据纸质件代录', en: 'from paper, by the town' },
  workbook: { zh: '表格导入', en: 'by workbook' },
} as const satisfies Record<AnswerWay, { zh: string; en: string }>
