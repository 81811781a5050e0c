/**
 * The log as such: what each act touches, what was taken back, and what a person can take back now.
 *
 *     findUndoable(acts, 'user-1')   // { kind: 'act', seq: 12 }
 */
import { madeIds } from './effect-of-act.ts'
import type { LoggedAct } from './review-act.ts'

/** Ids of the items and findings that it changes or makes. */
export function touchedBy({ seq, act }: LoggedAct): readonly string[] {
  switch (act.kind) {
    case 'accept':
      return act.items
    case 'correct':
    case 'remove':
      return [act.item]
    case 'split':
      return [act.item, ...act.parts.map((_, at) => madeIds.part(seq, at + 1))]
    case 'merge':
      return [...act.items, madeIds.merged(seq)]
    case 'add':
      return [madeIds.added(seq)]
    case 'decide':
      return [act.finding]
    case 'undo':
      return []
  }
}

/** Numbers of the acts that were taken back. */
export function findUndone(acts: readonly LoggedAct[]): ReadonlySet<number> {
  return new Set(acts.flatMap(({ act }) => (act.kind === 'undo' ? [act.act] : [])))
}

/** Acts that stand, without the undoing of others. */
export function standingActs(acts: readonly LoggedAct[]): readonly LoggedAct[] {
  const undone = findUndone(acts)
  return acts.filter(({ seq, act }) => act.kind !== 'undo' && !undone.has(seq))
}

export type Undoable =
  | { readonly kind: 'act'; readonly seq: number }
  /** The person has done nothing that stands. */
  | { readonly kind: 'nothing' }
  /** Someone has since acted on what it changed: taking it back would take that along. */
  | { readonly kind: 'built-upon'; readonly seq: number; readonly by: LoggedAct }

export function findUndoable(acts: readonly LoggedAct[], actorId: string): Undoable {
  const standing = standingActs(acts)
  const last = standing.findLast((one) => one.actorId === actorId)
  if (last === undefined) return { kind: 'nothing' }
  const touched = new Set(touchedBy(last))
  const by = standing.find((one) => one.seq > last.seq && touchedBy(one).some((id) => touched.has(id)))
  return by === undefined ? { kind: 'act', seq: last.seq } : { kind: 'built-upon', seq: last.seq, by }
}
