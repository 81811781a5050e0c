/**
 * What one act changes: the items as they read after it. Pure and total; whether it may be done is asked before (`find-act-problem.ts`).
 *
 *     effectOf(state, base, { seq: 7, act: { kind: 'accept', items: ['target-1'] }, … }).items[0].state   // 'accepted'
 */
import type { TextRange } from '../compiled-plan.ts'
import { isSameValue, pickFields } from './fields-of-item.ts'
import { untouched } from './read-items.ts'
import type { LoggedAct, ReviewAct } from './review-act.ts'
import type { ReviewChanges, ReviewKind } from './review-fields.ts'
import type { Decided, ReviewBase, ReviewState } from './review-state.ts'
import type { ReviewedItem } from './reviewed-plan.ts'

export interface ReviewEffect {
  readonly items: readonly ReviewedItem[]
  readonly decision: { readonly finding: string; readonly decided: Decided } | null
}

type Act<Kind extends ReviewAct['kind']> = Extract<ReviewAct, { kind: Kind }>

/** Ids of what an act makes. */
export const madeIds = {
  added: (seq: number) => `added-${seq}`,
  /** `part` counts from 1. */
  part: (seq: number, part: number) => `part-${seq}-${part}`,
  merged: (seq: number) => `merged-${seq}`,
} as const

export function effectOf(state: ReviewState, base: ReviewBase, logged: LoggedAct): ReviewEffect {
  const { act } = logged
  switch (act.kind) {
    case 'accept':
      return onItems(find(state, act.items).map((item) => ({ ...item, ...stamp(logged), state: 'accepted' })))
    case 'correct':
      return onItems(find(state, [act.item]).map((item) => corrected(item, act.changes, logged)))
    case 'remove':
      return onItems(
        find(state, [act.item]).map((item) => ({
          ...item,
          ...stamp(logged),
          state: 'removed',
          reason: act.reason,
        })),
      )
    case 'split':
      return onItems(find(state, [act.item]).flatMap((item) => splitUp(item, base, { act, logged })))
    case 'merge':
      return onItems(merge(find(state, act.items), { act, logged }))
    case 'add':
      return onItems([addItem(base, { act, logged })])
    case 'decide':
      return { items: [], decision: decide(act, logged) }
    case 'undo':
      return onItems([])
  }
}

interface Done<Kind extends ReviewAct['kind']> {
  readonly act: Act<Kind>
  readonly logged: LoggedAct
}

function onItems(items: readonly ReviewedItem[]): ReviewEffect {
  return { items, decision: null }
}

function find({ items }: ReviewState, ids: readonly string[]): readonly ReviewedItem[] {
  return ids.flatMap((id) => items.get(id) ?? [])
}

function stamp({ seq, actorName, at }: LoggedAct): Pick<ReviewedItem, 'by' | 'at' | 'act'> {
  return { by: actorName, at, act: seq }
}

function corrected(item: ReviewedItem, changes: ReviewChanges, logged: LoggedAct): ReviewedItem {
  const before: Record<string, unknown> = { ...item.before }
  const fields: Readonly<Record<string, unknown>> = item.fields
  for (const [field, value] of Object.entries(pickFields(item.kind, changes))) {
    const first = Object.hasOwn(before, field) ? before[field] : fields[field]
    if (isSameValue(first, value)) delete before[field]
    else before[field] = first
  }
  return {
    ...withFields(item, changes),
    ...stamp(logged),
    before: before as ReviewChanges,
    state: item.origin === 'read' ? 'corrected' : 'added',
  }
}

/** The fields picked are those of the item's own kind, which the compiler cannot follow. */
function withFields(item: ReviewedItem, changes: ReviewChanges): ReviewedItem {
  return { ...item, fields: { ...item.fields, ...pickFields(item.kind, changes) } } as ReviewedItem
}

function splitUp(item: ReviewedItem, base: ReviewBase, { act, logged }: Done<'split'>): ReviewedItem[] {
  const parts = act.parts.map(({ changes, range }, at) => ({
    ...withFields(item, changes),
    ...(range === undefined ? {} : placed(base, range)),
    ...made(logged),
    id: madeIds.part(logged.seq, at + 1),
    origin: 'part' as const,
    from: [item.id],
  }))
  const into = parts.map(({ id }) => id)
  return [{ ...item, ...stamp(logged), state: 'split', into }, ...parts]
}

function merge(items: readonly ReviewedItem[], { act, logged }: Done<'merge'>): ReviewedItem[] {
  const [first] = items
  if (first === undefined) return []
  const id = madeIds.merged(logged.seq)
  const merged = {
    ...withFields(first, act.changes),
    ...made(logged),
    id,
    origin: 'merged' as const,
    from: items.map((item) => item.id),
  }
  return [
    ...items.map((item) => ({ ...item, ...stamp(logged), state: 'merged' as const, into: [id] })),
    merged,
  ]
}

function addItem(base: ReviewBase, { act, logged }: Done<'add'>): ReviewedItem {
  const { itemKind: kind, fields } = act
  return {
    kind,
    ...placed(base, act.range),
    ...made(logged),
    fields: { ...blankFields[kind], ...pickFields(kind, fields) },
    id: madeIds.added(logged.seq),
    origin: 'added',
  } as ReviewedItem
}

/** A person made it, so it is neither open nor in doubt. */
function made(logged: LoggedAct) {
  return {
    ...untouched,
    ...stamp(logged),
    state: 'added' as const,
    confidence: 1,
    doubts: [],
    isDoubtful: false,
  }
}

function placed({ text, compiled }: ReviewBase, range: TextRange) {
  const { start, end } = range
  const around = compiled.outline.filter(({ extent }) => extent.start <= start && start < extent.end)
  return { range: { start, end }, quote: text.slice(start, end), section: around.at(-1)?.id ?? null }
}

function decide({ finding, decision, note }: Act<'decide'>, logged: LoggedAct): ReviewEffect['decision'] {
  const { seq, actorName: by, at } = logged
  return { finding, decided: { decision, note, by, at, act: seq } }
}

/** What an added item says where the person says nothing. */
const blankFields = {
  target: {
    subject: '',
    value: 0,
    valueHigh: null,
    unit: '',
    comparator: 'eq',
    kind: 'level',
    counting: 'as-of',
    direction: 'up',
    year: null,
    baselineYear: null,
    scope: null,
    isFact: false,
  },
  task: { title: '', lead: [], support: [], deadline: null },
  cluster: { name: '', tier: null, target: null, unit: null, year: null, places: [] },
  row: { name: '', unit: null, category: null, values: {}, owner: [] },
} as const satisfies Record<ReviewKind, object>
