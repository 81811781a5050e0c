/**
 * The draft as it stands once acts are in: after a reply, and, before there is one, as the person expects it.
 *
 *     patchDraft(draft, reply)         // what the server has changed
 *     foresee(draft.review, waiting)   // accepted at once, although it is still under way
 */
import type { ActReply, DraftReply, Finding, Item, ReviewAct } from '../draft.ts'

export function patchDraft(draft: DraftReply, reply: ActReply): DraftReply {
  const { version, items, withdrawn, findings, progress, undoable } = reply
  return {
    ...draft,
    draft: { ...draft.draft, version, progress },
    review: {
      items: withChanges(draft.review.items, items, new Set(withdrawn)),
      findings: replaceById(draft.review.findings, findings),
      progress,
    },
    undoable,
  }
}

function withChanges(
  items: readonly Item[],
  changed: readonly Item[],
  withdrawn: ReadonlySet<string>,
): Item[] {
  const known = new Set(items.map(({ id }) => id))
  const fresh = changed.filter(({ id }) => !known.has(id))
  const kept = replaceById(items, changed).filter(({ id }) => !withdrawn.has(id))
  return fresh.length === 0 ? kept : [...kept, ...fresh].sort(byPlace)
}

function replaceById<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  changed: readonly Thing[],
): Thing[] {
  const news = new Map(changed.map((thing) => [thing.id, thing]))
  return things.map((thing) => news.get(thing.id) ?? thing)
}

function byPlace(a: Item, b: Item): number {
  return a.range.start - b.range.start || a.range.end - b.range.end
}

/** The parts of the review that waiting acts touch. */
interface Foreseen {
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
}

/** Splitting, merging, adding and undoing make items only the server can name: they show when they are in. */
export function foresee(review: Foreseen, waiting: readonly ReviewAct[], who: string): Foreseen {
  if (waiting.length === 0) return review
  const items = new Map<string, Item>()
  const findings = new Map<string, Finding>()
  const current = new Map(review.items.map((item) => [item.id, item]))
  const change = (id: string, patch: (item: Item) => Item) => {
    const item = items.get(id) ?? current.get(id)
    if (item !== undefined) items.set(id, patch({ ...item, by: who }))
  }
  for (const act of waiting) {
    switch (act.kind) {
      case 'accept':
        for (const id of act.items) change(id, (item) => ({ ...item, state: 'accepted' }))
        break
      case 'remove':
        change(act.item, (item) => ({ ...item, state: 'removed', reason: act.reason }))
        break
      case 'correct':
        change(act.item, (item) => withFields(item, act.changes))
        break
      case 'decide': {
        const { finding: id, decision, note = '' } = act
        const finding = review.findings.find((one) => one.id === id)
        if (finding !== undefined) {
          findings.set(id, { ...finding, decision: { decision, note, by: who, at: '', act: 0 } })
        }
        break
      }
      case 'split':
      case 'merge':
      case 'add':
      case 'undo':
        break
    }
  }
  return {
    items: replaceById(review.items, [...items.values()]),
    findings: replaceById(review.findings, [...findings.values()]),
  }
}

/** The changes are of the item's kind: its own form made them. */
function withFields(item: Item, changes: object): Item {
  return { ...item, state: 'corrected', fields: { ...item.fields, ...changes } } as Item
}
