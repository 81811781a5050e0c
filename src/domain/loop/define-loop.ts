/**
 * The gate of every loop, shipped or edited. A step that names an unknown state does not compile; a loop with a state that can never close does not load.
 *
 *     defineLoop({ id: 'reporting', states: { due: …, closed: … }, start: 'due', closed: ['closed'], steps: { … } })
 */
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { permissions } from '../access/permissions.ts'
import type { Bilingual } from '../indicator/definition.ts'
import { type Loop, type LoopStep, loopDefinition } from './loop.ts'

/** A loop whose steps can only name states that it has. */
export interface TypedLoop<State extends string, Step extends string>
  extends Omit<Loop, 'states' | 'start' | 'closed' | 'steps'> {
  readonly states: Readonly<Record<State, Bilingual>>
  readonly start: NoInfer<State>
  readonly closed: readonly NoInfer<State>[]
  readonly steps: Readonly<Record<Step, LoopStep<NoInfer<State>>>>
}

/** Throws at load when the loop is not sound. */
export function defineLoop<State extends string, Step extends string>(
  loop: TypedLoop<State, Step>,
): TypedLoop<State, Step> & Loop {
  getChecked(checkLoop(loop), `loop ${loop.id}`)
  return loop as TypedLoop<State, Step> & Loop
}

/** Remarks: `definition-invalid`, `loop-unknown-state`, `loop-unknown-step`, `loop-role-without-permission`, `loop-unreachable`, `loop-cannot-close`. */
export function checkLoop(data: unknown): Checked<Loop> {
  const parsed = loopDefinition.safeParse(data)
  if (!parsed.success) {
    return rejected(
      ...parsed.error.issues.map((issue) => {
        const path = issue.path.join('.')
        return diagnostic('definition-invalid', {
          place: { kind: 'field', path },
          facts: { path, reason: issue.message },
        })
      }),
    )
  }
  const loop = parsed.data
  const names = [...checkNames(loop), ...checkRoles(loop)]
  const remarks = names.length > 0 ? names : checkReach(loop)
  return remarks.length > 0 ? rejected(...remarks) : accepted(loop)
}

function checkNames(loop: Loop): readonly Diagnostic[] {
  const unknownState = (step: string, named: readonly string[]) =>
    named
      .filter((state) => !Object.hasOwn(loop.states, state))
      .map((state) => diagnostic('loop-unknown-state', { facts: { step, state } }))
  return [
    ...unknownState('start', [loop.start]),
    ...unknownState('closed', loop.closed),
    ...Object.entries(loop.steps).flatMap(([id, step]) => [
      ...unknownState(id, [...step.from, step.to]),
      ...step.notBy
        .filter((named) => !Object.hasOwn(loop.steps, named))
        .map((named) => diagnostic('loop-unknown-step', { facts: { step: id, named } })),
    ]),
  ]
}

/** Nobody is sent a step that the permission table refuses. */
function checkRoles(loop: Loop): readonly Diagnostic[] {
  return Object.entries(loop.steps).flatMap(([id, { by, action }]) =>
    by
      .filter(
        (role) =>
          !permissions.some((p) => p.role === role && p.resource === loop.resource && p.action === action),
      )
      .map((role) => diagnostic('loop-role-without-permission', { facts: { step: id, role, action } })),
  )
}

function checkReach(loop: Loop): readonly Diagnostic[] {
  const arrows = Object.values(loop.steps).flatMap(({ from, to }) =>
    from.map((state) => ({ from: state, to })),
  )
  const reachable = closure([loop.start], (state) => arrows.filter((a) => a.from === state).map((a) => a.to))
  const closing = closure(loop.closed, (state) => arrows.filter((a) => a.to === state).map((a) => a.from))
  return Object.keys(loop.states).flatMap((state) => [
    ...(reachable.has(state) ? [] : [diagnostic('loop-unreachable', { facts: { state } })]),
    ...(closing.has(state) ? [] : [diagnostic('loop-cannot-close', { facts: { state } })]),
  ])
}

/** Everything that can be reached from the seeds by going on. */
function closure(seeds: readonly string[], next: (state: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(seeds)
  for (const state of found) {
    for (const other of next(state)) found.add(other)
  }
  return found
}
