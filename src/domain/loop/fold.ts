/**
 * A matter is the fold of its log. An act that the loop does not allow is refused, so no log leads to a state that the loop does not have.
 *
 *     foldActs(reporting, '2026-01-01T00:00:00Z', acts)   // Checked<Matter>
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { diagnostic } from '../../base/diagnostic.ts'
import type { Loop, LoopAct, LoopStep, Matter, Passage } from './loop.ts'

export function openMatter(loop: Loop, openedAt: string): Matter {
  const closedAt = loop.closed.includes(loop.start) ? openedAt : null
  return { state: loop.start, version: 1, openedAt, closedAt, history: [] }
}

/** Remarks: `act-out-of-sequence`, `act-unknown-step`, `act-not-allowed`. Who may act is decided before the act is written, not here. */
export function applyAct(loop: Loop, matter: Matter, act: LoopAct): Checked<Matter> {
  const { seq, step: id, at, actorId } = act
  const step = findStep(loop, id)
  if (seq !== matter.version) {
    return rejected(diagnostic('act-out-of-sequence', { facts: { expected: matter.version, found: seq } }))
  }
  if (step === undefined) return rejected(diagnostic('act-unknown-step', { facts: { seq, step: id } }))
  if (!step.from.includes(matter.state)) {
    return rejected(diagnostic('act-not-allowed', { facts: { seq, step: id, state: matter.state } }))
  }
  const passage: Passage = { seq, step: id, at, actorId, from: matter.state, to: step.to }
  return accepted({
    state: step.to,
    version: matter.version + 1,
    openedAt: matter.openedAt,
    closedAt: loop.closed.includes(step.to) ? at : null,
    history: [...matter.history, passage],
  })
}

/** The matter after its whole log, oldest act first; stops at the first act that does not fit. */
export function foldActs(loop: Loop, openedAt: string, acts: readonly LoopAct[]): Checked<Matter> {
  let matter = openMatter(loop, openedAt)
  for (const act of acts) {
    const next = applyAct(loop, matter, act)
    if (!next.isOk) return next
    matter = next.value
  }
  return accepted(matter)
}

/** Own keys only: `toString` names no step. */
export function findStep(loop: Loop, id: string): LoopStep | undefined {
  return Object.hasOwn(loop.steps, id) ? loop.steps[id] : undefined
}
