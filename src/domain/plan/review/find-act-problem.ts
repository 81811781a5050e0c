/**
 * Whether an act may be done now: the one place where a step of a review is allowed or refused.
 *
 *     findActProblem(review, { act: { kind: 'accept', items: ['target-99'] }, actorId })   // { code: 'review-item-unknown', … }
 */
import type { Diagnostic, Facts } from '../../../base/diagnostic.ts'
import type { RefusalCode } from '../../messages/refusals.ts'
import type { TextRange } from '../compiled-plan.ts'
import { type CheckedFields, checkFields, checkNames, missingField } from './check-fields.ts'
import { effectOf } from './effect-of-act.ts'
import { kindLabels, stateLabels } from './field-labels.ts'
import { isSameValue, pickFields } from './fields-of-item.ts'
import type { LoggedAct, ReviewAct } from './review-act.ts'
import type { ReviewChanges, ReviewKind } from './review-fields.ts'
import { findUndoable } from './review-log.ts'
import { isLive, type ReviewBase, type ReviewState } from './review-state.ts'
import type { ReviewedItem } from './reviewed-plan.ts'

export interface ReviewNow {
  readonly base: ReviewBase
  readonly acts: readonly LoggedAct[]
  /** The fold of `acts`. */
  readonly state: ReviewState
}

export interface ActProblem {
  readonly code: RefusalCode
  readonly facts: Facts
  readonly remarks: readonly Diagnostic[]
}

type Act<Kind extends ReviewAct['kind']> = Extract<ReviewAct, { kind: Kind }>

/** Undefined when nothing stands against it. */
export function findActProblem(now: ReviewNow, logged: LoggedAct): ActProblem | undefined {
  const { act } = logged
  switch (act.kind) {
    case 'accept':
      return checkAccept(now, act)
    case 'correct':
      return findStanding(now, [act.item]) ?? checkCorrect(now, act)
    case 'remove':
      return findStanding(now, [act.item])
    case 'split':
      return findStanding(now, [act.item]) ?? checkSplit(now, act, logged)
    case 'merge':
      return findStanding(now, act.items) ?? checkMerge(now, act, logged)
    case 'add':
      return checkRange(now.base, act.range) ?? checkAdd(now, act, logged)
    case 'decide':
      return checkDecide(now, act)
    case 'undo':
      return checkUndo(now, act, logged.actorId)
  }
}

function problem(code: RefusalCode, facts: Facts = {}, remarks: readonly Diagnostic[] = []): ActProblem {
  return { code, facts, remarks }
}

function checkAccept(now: ReviewNow, { items }: Act<'accept'>): ActProblem | undefined {
  const settled = items.map((id) => now.state.items.get(id)).find((item) => item && item.state !== 'open')
  return findStanding(now, items) ?? (settled && settledProblem(settled))
}

/** Each item is there, stands, and is named once. */
function findStanding({ state }: ReviewNow, ids: readonly string[]): ActProblem | undefined {
  const unknown = ids.find((id) => !state.items.has(id))
  if (unknown !== undefined) return problem('review-item-unknown', { item: unknown })
  const gone = ids.map((id) => state.items.get(id)).find((item) => item && !isLive(item))
  if (gone) return settledProblem(gone)
  const twice = new Set(ids).size < ids.length ? ids.find((id, at) => ids.indexOf(id) !== at) : undefined
  return twice === undefined ? undefined : problem('review-item-twice', { item: twice })
}

function settledProblem({ id, state, by }: ReviewedItem): ActProblem {
  const { zh, en } = stateLabels[state]
  return problem('review-item-settled', { item: id, state: zh, stateEn: en, who: by })
}

function checkCorrect({ state }: ReviewNow, { item: id, changes }: Act<'correct'>): ActProblem | undefined {
  const item = state.items.get(id)
  if (item === undefined) return problem('review-item-unknown', { item: id })
  const picked = pickFields(item.kind, changes)
  const impossible = judge({ ...item, fields: { ...item.fields, ...picked } } as CheckedFields, {
    changes,
    path: 'act.changes',
  })
  if (impossible.length > 0) return fieldsProblem(impossible)
  const fields: Readonly<Record<string, unknown>> = item.fields
  const isChange = Object.entries(picked).some(([field, value]) => !isSameValue(fields[field], value))
  return isChange ? undefined : problem('review-nothing-changed', { item: id })
}

interface Said {
  readonly changes: ReviewChanges
  readonly path: string
  /** When not given, only the fields in `changes` are judged. */
  readonly isWhole?: boolean
}

function judge(item: CheckedFields, { changes, path, isWhole = false }: Said): readonly Diagnostic[] {
  const misnamed = checkNames(item.kind, changes, path)
  if (misnamed.length > 0) return misnamed
  const said = Object.keys(isWhole ? item.fields : changes)
  return checkFields({ item, said, path })
}

function fieldsProblem(remarks: readonly Diagnostic[]): ActProblem {
  return problem('review-fields-impossible', { count: remarks.length }, remarks)
}

function checkSplit(now: ReviewNow, act: Act<'split'>, logged: LoggedAct): ActProblem | undefined {
  const outside = act.parts.flatMap(({ range }) => range ?? []).find((range) => checkRange(now.base, range))
  if (outside !== undefined) return checkRange(now.base, outside)
  const [, ...parts] = effectOf(now.state, now.base, logged).items
  const remarks = parts.flatMap((part, at) =>
    judge(part, { changes: act.parts[at]?.changes ?? {}, path: `act.parts.${at}.changes` }),
  )
  return remarks.length > 0 ? fieldsProblem(remarks) : undefined
}

function checkMerge(now: ReviewNow, act: Act<'merge'>, logged: LoggedAct): ActProblem | undefined {
  const kinds = [...new Set(act.items.flatMap((id) => now.state.items.get(id)?.kind ?? []))]
  if (kinds.length > 1) {
    const list = (language: 'zh' | 'en') => kinds.map((kind) => kindLabels[kind][language]).join(', ')
    return problem('review-kinds-differ', { kinds: list('zh'), kindsEn: list('en') })
  }
  const merged = effectOf(now.state, now.base, logged).items.at(-1)
  const remarks = merged ? judge(merged, { changes: act.changes, path: 'act.changes' }) : []
  return remarks.length > 0 ? fieldsProblem(remarks) : undefined
}

const neededFields = {
  target: ['subject', 'value'],
  task: ['title'],
  cluster: ['name'],
  row: ['name'],
} as const satisfies Record<ReviewKind, readonly (keyof ReviewChanges)[]>

function checkAdd(now: ReviewNow, act: Act<'add'>, logged: LoggedAct): ActProblem | undefined {
  const path = 'act.fields'
  const missing = neededFields[act.itemKind].filter((field) => act.fields[field] === undefined)
  if (missing.length > 0) return fieldsProblem(missing.map((field) => missingField(field, path)))
  const [added] = effectOf(now.state, now.base, logged).items
  const remarks = added ? judge(added, { changes: act.fields, path, isWhole: true }) : []
  return remarks.length > 0 ? fieldsProblem(remarks) : undefined
}

/** Inside the text, not empty, and not through the middle of a character. */
function checkRange({ text }: ReviewBase, { start, end }: TextRange): ActProblem | undefined {
  const isInside = start >= 0 && start < end && end <= text.length
  if (isInside && !cutsCharacter(text, start) && !cutsCharacter(text, end)) return undefined
  return problem('review-range-outside', { start, end, length: text.length })
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(at - 1, at))
}

function checkDecide(
  { base }: ReviewNow,
  { finding: id, decision, note }: Act<'decide'>,
): ActProblem | undefined {
  const finding = base.findings.find((one) => one.id === id)
  if (finding === undefined) return problem('review-finding-unknown', { finding: id })
  if (decision === 'accept-b' && finding.related.length === 0) return problem('review-no-second-place')
  return decision === 'keep-both' && note === '' ? problem('review-note-needed') : undefined
}

function checkUndo({ acts }: ReviewNow, { act }: Act<'undo'>, actorId: string): ActProblem | undefined {
  const undoable = findUndoable(acts, actorId)
  switch (undoable.kind) {
    case 'nothing':
      return problem('review-nothing-to-undo')
    case 'built-upon':
      return problem('review-built-upon', { act: undoable.seq, who: undoable.by.actorName })
    case 'act':
      return undoable.seq === act ? undefined : problem('review-not-last', { act, last: undoable.seq })
  }
}
