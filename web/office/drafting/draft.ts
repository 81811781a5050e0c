/** What the API says of a draft, by the names that the workbench uses. */
import type { BodyOf, ItemOf, ReplyOf } from '../../api/operation-types.ts'

export type DraftReply = ReplyOf<'getPlanDraft'>
export type DraftSummary = DraftReply['draft']
export type Item = DraftReply['review']['items'][number]
export type Finding = DraftReply['review']['findings'][number]
export type Progress = DraftReply['review']['progress']
export type ReviewAct = BodyOf<'addPlanDraftAct'>['act']
export type ReviewChanges = Extract<ReviewAct, { kind: 'correct' }>['changes']
export type Decision = Extract<ReviewAct, { kind: 'decide' }>['decision']
export type ActReply = ReplyOf<'addPlanDraftAct'>
export type Edition = ItemOf<'listPlanTextEditions'>

/** Removed, split and merged items stand no more. */
export function stands({ state }: Pick<Item, 'state'>): boolean {
  return state !== 'removed' && state !== 'split' && state !== 'merged'
}

/** Kinds as the workbench tells them: a target that reports a result is a fact. */
export const itemKinds = ['target', 'fact', 'row', 'task', 'cluster'] as const
export type ItemKind = (typeof itemKinds)[number]

export function kindOf(item: Item): ItemKind {
  return item.kind === 'target' && item.fields.isFact ? 'fact' : item.kind
}
