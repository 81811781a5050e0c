import assert from 'node:assert/strict'
import { test } from 'node:test'
import reporting from '../../content/loops/reporting.ts'
import type { Role } from '../access/permissions.ts'
import { foldActs } from './fold.ts'
import type { Matter } from './loop.ts'
import { type LoopActor, openSteps } from './open-steps.ts'

function matterAfter(...acts: readonly (readonly [step: string, actorId: string])[]): Matter {
  const log = acts.map(([step, actorId], at) => ({ seq: at + 1, step, at: '2026-10-02T02:00:00Z', actorId }))
  const checked = foldActs(reporting, '2026-10-01T00:00:00Z', log)
  assert.ok(checked.isOk)
  return checked.value
}

function offered(matter: Matter, actor: LoopActor): readonly string[] {
  const steps = openSteps(reporting, matter, { actor, unit: 'economy' })
  return steps.map((step) => step.id).sort()
}

function steps(matter: Matter, role: Role, unit: string | null): readonly string[] {
  return offered(matter, { id: 'someone', grants: [{ role, unit }] })
}

const due = matterAfter()
const entered = matterAfter(['enter', 'li'])
const approved = matterAfter(['enter', 'li'], ['approve', 'wang'])
const accepted = matterAfter(['enter', 'li'], ['approve', 'wang'], ['accept', 'office'])

test('each role is offered its own steps of its own unit, in the state the matter is in', () => {
  assert.deepEqual(steps(due, 'liaison', 'economy'), ['enter'])
  assert.deepEqual(steps(due, 'approver', 'economy'), [])
  assert.deepEqual(steps(entered, 'liaison', 'economy'), ['revise', 'withdraw'])
  assert.deepEqual(steps(entered, 'approver', 'economy'), ['approve', 'return'])
  assert.deepEqual(steps(entered, 'plan-office', null), ['return'])
  assert.deepEqual(steps(approved, 'plan-office', null), ['accept', 'return'])
  assert.deepEqual(steps(accepted, 'liaison', 'economy'), ['correct'])
})

test('nothing is offered for another unit, nor to a role without the step', () => {
  for (const matter of [due, entered, approved, accepted]) {
    assert.deepEqual(steps(matter, 'liaison', 'science'), [])
    assert.deepEqual(steps(matter, 'approver', 'science'), [])
    for (const role of ['leader', 'supervisor', 'enterprise', 'system-admin'] as const) {
      assert.deepEqual(steps(matter, role, 'economy'), [])
    }
  }
})

test('who entered the value is not offered to approve it, though holding both roles', () => {
  const grants = [
    { role: 'liaison', unit: 'economy' },
    { role: 'approver', unit: 'economy' },
  ] as const
  assert.deepEqual(offered(entered, { id: 'li', grants }), ['return', 'revise', 'withdraw'])
  assert.deepEqual(offered(entered, { id: 'wang', grants }), ['approve', 'return', 'revise', 'withdraw'])
})

test('after a correction it is the one who corrected who may not approve', () => {
  const corrected = matterAfter(
    ['enter', 'li'],
    ['approve', 'wang'],
    ['accept', 'office'],
    ['correct', 'chen'],
  )
  const grants = [{ role: 'approver', unit: 'economy' }] as const
  assert.deepEqual(offered(corrected, { id: 'chen', grants }), ['return'])
  assert.deepEqual(offered(corrected, { id: 'li', grants }), ['approve', 'return'])
})
