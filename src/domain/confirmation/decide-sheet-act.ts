/**
 * Whether an act on a confirmation sheet may be done: the one place where it is allowed or refused. Pure; what it allows is written as it says.
 *
 *     decideSheetAct({ sheet, subject, wish: { kind: 'confirm' }, … })
 *     // { isOk: false, refusal: { code: 'confirmation-closed', facts: {} } }
 */
import type { Facts } from '../../base/diagnostic.ts'
import type { Subject } from '../access/decide.ts'
import type { RefusalCode } from '../messages/refusals.ts'
import type { FieldDefinition } from '../registry/field.ts'
import type { RecordRow } from '../registry/registry.ts'
import type { AnswerWay, ConfirmationAct, RaisedObjection, WishedAct } from './confirmation-act.ts'
import { type FoldedSheet, type Objection, sheetStateTerms } from './fold-sheet.ts'
import { answerWayOf, mayDecide, type SheetPlace } from './sheet-parties.ts'

export interface DecideSheetAct {
  readonly subject: Subject
  readonly place: SheetPlace
  readonly sheet: FoldedSheet
  readonly isRoundOpen: boolean
  /** The fields of the round, with the unit that decides on each. */
  readonly fields: readonly { readonly field: FieldDefinition; readonly unit: string | null }[]
  /** The row of the registry as it stands now. */
  readonly record: { readonly values: RecordRow; readonly version: number }
  readonly wish: WishedAct
  /** The answer came in a workbook that its sender filled in. */
  readonly isFromWorkbook?: boolean
}

export type SheetDecision =
  | { readonly isOk: true; readonly act: ConfirmationAct }
  | { readonly isOk: false; readonly refusal: { readonly code: RefusalCode; readonly facts: Facts } }

export function decideSheetAct(input: DecideSheetAct): SheetDecision {
  const { wish } = input
  switch (wish.kind) {
    case 'confirm':
    case 'object':
    case 'withdraw':
      return decideAnswer(input, wish)
    case 'accept':
    case 'reject':
      return decideObjection(input, wish)
  }
}

type Answering = Extract<WishedAct, { kind: 'confirm' | 'object' | 'withdraw' }>
type Deciding = Extract<WishedAct, { kind: 'accept' | 'reject' }>

/** Refused in this order: no permission, the round is closed, the sheet is not where this is done, an objection that is none. */
function decideAnswer(input: DecideSheetAct, wish: Answering): SheetDecision {
  const { subject, place, sheet, record } = input
  const way = answerWayOf(subject, place)
  if (way === undefined) return refuse('forbidden')
  if (!input.isRoundOpen) return refuse('confirmation-closed')
  if (wish.kind === 'withdraw') return decideWithdrawal(sheet)
  if (sheet.state !== 'asked') return refuse('confirmation-answered', stateFacts(sheet))
  const via: AnswerWay = input.isFromWorkbook === true ? 'workbook' : way
  const answered = { via, recordVersion: record.version }
  if (wish.kind === 'confirm') return allow({ kind: 'confirm', ...answered })
  const wrong = findWrongObjection(input, wish.objections)
  if (wrong !== undefined) return wrong
  const objections = wish.objections.map((one) => ({ ...one, stored: record.values[one.field] ?? null }))
  return allow({ kind: 'object', ...answered, objections })
}

/** An answer may be taken back while nobody has decided on it. */
function decideWithdrawal(sheet: FoldedSheet): SheetDecision {
  const isDecided = sheet.objections.some(({ decision }) => decision !== 'open')
  if (sheet.state === 'asked' || isDecided) return refuse('confirmation-not-withdrawn', stateFacts(sheet))
  return allow({ kind: 'withdraw' })
}

function findWrongObjection(
  { fields, record }: DecideSheetAct,
  objections: readonly RaisedObjection[],
): SheetDecision | undefined {
  const seen = new Set<string>()
  for (const { field: key, held } of objections) {
    const field = fields.find((one) => one.field.key === key)?.field
    if (field === undefined) return refuse('confirmation-other-field', { field: key })
    const { zh, en } = field.label
    const facts = { field: zh, fieldEn: en }
    if (seen.has(key)) return refuse('confirmation-twice', facts)
    seen.add(key)
    if (held === (record.values[key] ?? null)) return refuse('confirmation-same-value', facts)
  }
  return undefined
}

/** Decided also after the round is closed: what was objected to in time is answered. */
function decideObjection(input: DecideSheetAct, wish: Deciding): SheetDecision {
  const owned = input.fields.find(({ field }) => field.key === wish.field)
  const objection = input.sheet.objections.find(({ field }) => field === wish.field)
  if (owned === undefined || objection === undefined)
    return refuse('confirmation-no-objection', { field: wish.field })
  if (!mayDecide(input.subject, owned.unit)) return refuse('forbidden')
  const { zh, en } = owned.field.label
  const facts = { field: zh, fieldEn: en }
  if (objection.decision !== 'open') return refuse('confirmation-decided', facts)
  if (wish.kind === 'reject') return allow({ kind: 'reject', field: wish.field, reason: wish.reason })
  if (isOvertaken(objection, input.record.values)) return refuse('confirmation-overtaken', facts)
  return allow({ kind: 'accept', field: wish.field, change: null })
}

/** The value has changed since to something else than what the enterprise holds right. */
function isOvertaken({ field, stored, held }: Objection, values: RecordRow): boolean {
  const now = values[field] ?? null
  return now !== stored && now !== held
}

function stateFacts({ state }: FoldedSheet): Facts {
  const { zh, en } = sheetStateTerms[state]
  return { state: zh, stateEn: en }
}

function allow(act: ConfirmationAct): SheetDecision {
  return { isOk: true, act }
}

function refuse(code: RefusalCode, facts: Facts = {}): SheetDecision {
  return { isOk: false, refusal: { code, facts } }
}
