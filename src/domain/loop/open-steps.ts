/**
 * Which steps a person may take now: the loop says which steps are open and to which roles, the permission table whom a role reaches.
 *
 *     openSteps(reporting, matter, { actor, unit: 'economy-information' })   // [{ id: 'approve', label, needs }]
 */
import { type Grant, mayAct } from '../access/decide.ts'
import type { Bilingual } from '../indicator/definition.ts'
import type { Loop, LoopStep, Matter, Need } from './loop.ts'

/** Who asks. */
export interface LoopActor {
  readonly id: string
  readonly grants: readonly Grant[]
}

export interface Situation {
  readonly actor: LoopActor
  /** Unit that the matter belongs to. */
  readonly unit: string
}

export interface OpenStep {
  readonly id: string
  readonly label: Bilingual
  readonly needs: Need[]
}

export function openSteps(loop: Loop, matter: Matter, situation: Situation): readonly OpenStep[] {
  return Object.entries(loop.steps)
    .filter(
      ([, step]) =>
        step.from.includes(matter.state) &&
        mayTake(loop, step, situation) &&
        findEarlierByActor(step, matter, situation.actor.id) === undefined,
    )
    .map(([id, { label, needs }]) => ({ id, label, needs: [...needs] }))
}

/** True when one grant both is a role of the step and reaches the unit. */
export function mayTake(loop: Loop, step: LoopStep, { actor, unit }: Situation): boolean {
  const wish = { resource: loop.resource, action: step.action }
  return actor.grants.some(
    (grant) => step.by.includes(grant.role) && mayAct({ grants: [grant] }, wish, { unit }),
  )
}

/** The latest of the steps in `notBy`, when this very person took it: then another one must act. */
export function findEarlierByActor(step: LoopStep, matter: Matter, actorId: string): string | undefined {
  const latest = matter.history.findLast((passage) => step.notBy.includes(passage.step))
  return latest?.actorId === actorId ? latest.step : undefined
}

/** The step that a matter in this state waits for: the first one listed for it. A closed state waits for none. */
export function findAwaitedStep(loop: Loop, state: string): string | undefined {
  if (loop.closed.includes(state)) return undefined
  return Object.entries(loop.steps).find(([, step]) => step.from.includes(state))?.[0]
}
