/**
 * Whether an act may be done: the one place where a step on a submission is allowed or refused. Pure; what it allows is then written as it says.
 *
 *     decideAct({ loop, matter, unit, actor, act: { step: 'approve', expectedVersion: 2, … } })
 *     // { isOk: false, refusal: { code: 'same-person', facts: { … } } }
 */
import { required } from '../../base/assert.ts'
import type { Facts } from '../../base/diagnostic.ts'
import type { UnitId } from '../../base/quantity.ts'
import { applyAct, findStep } from '../loop/fold.ts'
import type { Effect, Loop, LoopStep, Matter, Need } from '../loop/loop.ts'
import { findEarlierByActor, type LoopActor, mayTake } from '../loop/open-steps.ts'
import type { RefusalCode } from '../messages/refusals.ts'

/** What a person wants to do. */
export interface WishedAct {
  readonly step: string
  /** Version of the submission that the person saw. */
  readonly expectedVersion: number
  readonly value: number | null
  /** Unit of `value`. */
  readonly unit: UnitId | null
  readonly note: string | null
  /** Ids of uploaded files. */
  readonly evidence: readonly string[]
  /** Instant, ISO 8601. */
  readonly at: string
}

export interface DecideActInput {
  readonly loop: Loop
  readonly matter: Matter
  /** Unit that the submission is asked of. */
  readonly unit: string
  readonly actor: LoopActor
  readonly act: WishedAct
}

/** The act as it goes into the log. */
export interface AllowedAct {
  readonly seq: number
  readonly step: string
  readonly at: string
  readonly actorId: string
  /** Null unless the step asks for a value. */
  readonly value: number | null
  readonly unit: UnitId | null
  readonly note: string | null
  readonly evidence: readonly string[]
}

export type Decision =
  | { readonly isOk: true; readonly act: AllowedAct; readonly matter: Matter; readonly effect: Effect | null }
  | { readonly isOk: false; readonly refusal: { readonly code: RefusalCode; readonly facts: Facts } }

/** Refused in this order: a step unknown to the loop, no permission, a stale version, a step not open now, the same person, something missing. */
export function decideAct(input: DecideActInput): Decision {
  const { loop, matter, actor, act, unit } = input
  const step = findStep(loop, act.step)
  if (step === undefined) return refuse('step-not-allowed', { step: act.step, ...stateFacts(loop, matter) })
  if (!mayTake(loop, step, { actor, unit })) return refuse('forbidden', stepFacts(step))
  if (act.expectedVersion !== matter.version) {
    return refuse('stale-version', { expected: act.expectedVersion, found: matter.version })
  }
  if (!step.from.includes(matter.state)) {
    return refuse('step-not-allowed', { ...stepFacts(step), ...stateFacts(loop, matter) })
  }
  const earlier = findEarlierByActor(step, matter, actor.id)
  if (earlier !== undefined)
    return refuse('same-person', { ...stepFacts(step), ...earlierFacts(loop, earlier) })
  const missing = step.needs.find((need) => !isBrought(need, act))
  if (missing !== undefined) return refuse(needRefusals[missing], stepFacts(step))
  return allow(input, step)
}

const needRefusals = {
  value: 'value-required',
  note: 'note-required',
  evidence: 'evidence-required',
} as const satisfies Record<Need, RefusalCode>

function allow({ loop, matter, actor, act }: DecideActInput, step: LoopStep): Decision {
  const takesValue = step.needs.includes('value')
  const allowed: AllowedAct = {
    seq: matter.version,
    step: act.step,
    at: act.at,
    actorId: actor.id,
    value: takesValue ? act.value : null,
    unit: takesValue ? act.unit : null,
    note: trimmed(act.note),
    evidence: act.evidence,
  }
  const next = applyAct(loop, matter, allowed)
  return {
    isOk: true,
    act: allowed,
    matter: required(next.isOk ? next.value : null, 'an open step applies'),
    effect: step.effect,
  }
}

function refuse(code: RefusalCode, facts: Facts): Decision {
  return { isOk: false, refusal: { code, facts } }
}

function isBrought(need: Need, act: WishedAct): boolean {
  switch (need) {
    case 'value':
      return act.value !== null && Number.isFinite(act.value) && act.unit !== null
    case 'note':
      return trimmed(act.note) !== null
    case 'evidence':
      return act.evidence.length > 0
  }
}

function trimmed(note: string | null): string | null {
  const text = note?.trim() ?? ''
  return text === '' ? null : text
}

function stepFacts(step: LoopStep): Facts {
  return { step: step.label.zh, stepEn: step.label.en }
}

function stateFacts(loop: Loop, matter: Matter): Facts {
  const label = required(loop.states[matter.state], 'a matter is in a state of its loop')
  return { state: label.zh, stateEn: label.en }
}

function earlierFacts(loop: Loop, earlier: string): Facts {
  const label = findStep(loop, earlier)?.label
  return { earlier: label?.zh ?? earlier, earlierEn: label?.en ?? earlier }
}
