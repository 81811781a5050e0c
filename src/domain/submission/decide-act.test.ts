import assert from 'node:assert/strict'
import { test } from 'node:test'
import reporting from '../../content/loops/reporting.ts'
import { foldActs } from '../loop/fold.ts'
import type { Matter } from '../loop/loop.ts'
import type { LoopActor } from '../loop/open-steps.ts'
import { refusals } from '../messages/refusals.ts'
import { renderRefusal, templateVariables } from '../messages/render-message.ts'
import { type DecideActInput, type Decision, decideAct, type WishedAct } from './decide-act.ts'

function after(...steps: readonly string[]): Matter {
  const log = steps.map((step, at) => ({ seq: at + 1, step, at: '2026-10-02T02:00:00Z', actorId: 'li' }))
  const checked = foldActs(reporting, '2026-10-01T00:00:00Z', log)
  assert.ok(checked.isOk)
  return checked.value
}

const liaison: LoopActor = { id: 'li', grants: [{ role: 'liaison', unit: 'economy' }] }
const approver: LoopActor = { id: 'wang', grants: [{ role: 'approver', unit: 'economy' }] }
const office: LoopActor = { id: 'office', grants: [{ role: 'plan-office', unit: null }] }
const both: LoopActor = { id: 'li', grants: [...liaison.grants, ...approver.grants] }

const enter: WishedAct = {
  step: 'enter',
  expectedVersion: 1,
  value: 4.4,
  unit: 'percent',
  note: null,
  evidence: [],
  at: '2026-10-20T02:00:00Z',
}
const approve: WishedAct = { ...enter, step: 'approve', expectedVersion: 2, value: null, unit: null }

function decide(matter: Matter, actor: LoopActor, act: WishedAct): Decision {
  const input: DecideActInput = { loop: reporting, matter, unit: 'economy', actor, act }
  return decideAct(input)
}

test('an allowed act is what goes into the log, and the matter after it', () => {
  const decision = decide(after(), liaison, { ...enter, note: '  首报 ', evidence: ['file'] })
  assert.ok(decision.isOk)
  assert.deepEqual(decision.act, {
    seq: 1,
    step: 'enter',
    at: '2026-10-20T02:00:00Z',
    actorId: 'li',
    value: 4.4,
    unit: 'percent',
    note: '首报',
    evidence: ['file'],
  })
  assert.deepEqual([decision.matter.state, decision.matter.version, decision.effect], ['entered', 2, null])
})

test('only acceptance freezes a vintage', () => {
  const decision = decide(after('enter', 'approve'), office, {
    ...approve,
    step: 'accept',
    expectedVersion: 3,
  })
  assert.ok(decision.isOk)
  assert.equal(decision.effect, 'freeze-vintage')
})

test('a value sent with a step that asks for none is left out', () => {
  const decision = decide(after('enter'), approver, { ...approve, value: 99, unit: 'percent' })
  assert.ok(decision.isOk)
  assert.equal(decision.act.value, null)
})

const refused: readonly (readonly [matter: Matter, actor: LoopActor, act: WishedAct, code: string])[] = [
  [after('enter'), approver, { ...approve, expectedVersion: 1 }, 'stale-version'],
  [after('enter', 'approve'), approver, { ...approve, expectedVersion: 2 }, 'stale-version'],
  [after(), approver, { ...approve, expectedVersion: 1 }, 'step-not-allowed'],
  [after(), office, { ...approve, step: 'publish', expectedVersion: 1 }, 'step-not-allowed'],
  [after(), approver, enter, 'forbidden'],
  [after(), { id: 'x', grants: [{ role: 'liaison', unit: 'science' }] }, enter, 'forbidden'],
  [after('enter'), { id: 'x', grants: [] }, approve, 'forbidden'],
  [after('enter'), both, approve, 'same-person'],
  [after(), liaison, { ...enter, value: null }, 'value-required'],
  [after(), liaison, { ...enter, value: Number.NaN }, 'value-required'],
  [after(), liaison, { ...enter, unit: null }, 'value-required'],
  [after('enter'), approver, { ...approve, step: 'return', note: '  ' }, 'note-required'],
  [
    after('enter', 'approve', 'accept'),
    liaison,
    { ...enter, step: 'correct', expectedVersion: 4 },
    'note-required',
  ],
]

test('an act is refused with the first reason that holds', () => {
  for (const [matter, actor, act, code] of refused) {
    const decision = decide(matter, actor, act)
    assert.ok(!decision.isOk, `${act.step} in ${matter.state}`)
    assert.equal(decision.refusal.code, code, `${act.step} in ${matter.state}`)
  }
})

test('every refusal brings what its sentence is filled with, in both languages', () => {
  for (const [matter, actor, act] of refused) {
    const decision = decide(matter, actor, act)
    assert.ok(!decision.isOk)
    const { code, facts } = decision.refusal
    for (const name of templateVariables(refusals[code].zh))
      assert.ok(Object.hasOwn(facts, name), `${code} {${name}}`)
    assert.doesNotMatch(renderRefusal(code, facts).en, /[{}]|[一-鿿]/)
  }
})

test('a refusal names the step and the state as people know them', () => {
  const decision = decide(after(), approver, { ...approve, expectedVersion: 1 })
  assert.ok(!decision.isOk)
  assert.match(
    renderRefusal(decision.refusal.code, decision.refusal.facts).zh,
    /“审核通过”不能在“待填报”状态下办理/,
  )
})
