import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import reporting from '../../content/loops/reporting.ts'
import { applyAct, foldActs, openMatter } from './fold.ts'
import type { LoopAct, Matter } from './loop.ts'

const opened = '2026-10-01T00:00:00Z'
const stepIds = Object.keys(reporting.steps)

function act(seq: number, step: string, actorId = 'a'): LoopAct {
  return { seq, step, at: `2026-10-${String(seq + 1).padStart(2, '0')}T02:00:00Z`, actorId }
}

function log(...steps: readonly string[]): readonly LoopAct[] {
  return steps.map((step, at) => act(at + 1, step))
}

function folded(...steps: readonly string[]): Matter {
  const checked = foldActs(reporting, opened, log(...steps))
  assert.ok(checked.isOk)
  return checked.value
}

/** Logs that only take steps which are open: the numbers choose among them. */
const legalLogs = fc.array(fc.nat({ max: 99 }), { maxLength: 30 }).map((choices) => {
  const steps: string[] = []
  let state = reporting.start as string
  for (const choice of choices) {
    const open = Object.entries(reporting.steps).filter(([, step]) =>
      (step.from as readonly string[]).includes(state),
    )
    const taken = open[choice % open.length]
    if (taken === undefined) break
    steps.push(taken[0])
    state = taken[1].to
  }
  return steps
})

test('a matter begins at the start, and ends accepted when all went well', () => {
  assert.deepEqual(folded(), { state: 'due', version: 1, openedAt: opened, closedAt: null, history: [] })
  const done = folded('enter', 'approve', 'accept')
  assert.deepEqual([done.state, done.version, done.closedAt], ['accepted', 4, '2026-10-04T02:00:00Z'])
  assert.deepEqual(
    done.history.map(({ from, to }) => `${from}>${to}`),
    ['due>entered', 'entered>approved', 'approved>accepted'],
  )
})

test('a correction opens a closed matter again', () => {
  const again = folded('enter', 'approve', 'accept', 'correct')
  assert.deepEqual([again.state, again.closedAt], ['entered', null])
})

const illegal: readonly (readonly [acts: readonly LoopAct[], code: string])[] = [
  [log('approve'), 'act-not-allowed'],
  [log('enter', 'accept'), 'act-not-allowed'],
  [log('enter', 'approve', 'accept', 'enter'), 'act-not-allowed'],
  [log('publish'), 'act-unknown-step'],
  [log('toString'), 'act-unknown-step'],
  [[act(2, 'enter')], 'act-out-of-sequence'],
  [[act(1, 'enter'), act(1, 'approve')], 'act-out-of-sequence'],
]

test('an act that does not fit is refused, and so is the log that holds it', () => {
  for (const [acts, code] of illegal) {
    const checked = foldActs(reporting, opened, acts)
    assert.deepEqual([checked.isOk, checked.diagnostics[0]?.code], [false, code])
  }
})

test('folding any legal log ends in a declared state, one version and one passage an act', () => {
  fc.assert(
    fc.property(legalLogs, (steps) => {
      const matter = folded(...steps)
      assert.ok(Object.hasOwn(reporting.states, matter.state))
      assert.equal(matter.version, steps.length + 1)
      assert.equal(matter.history.length, steps.length)
      assert.equal(matter.closedAt !== null, matter.state === 'accepted')
    }),
  )
})

test('folding is going on from where the first part of the log left off', () => {
  fc.assert(
    fc.property(legalLogs, fc.nat({ max: 30 }), (steps, at) => {
      const acts = log(...steps)
      const first = foldActs(reporting, opened, acts.slice(0, at))
      assert.ok(first.isOk)
      const rest = acts.slice(at).reduce<Matter>((matter, one) => {
        const next = applyAct(reporting, matter, one)
        assert.ok(next.isOk)
        return next.value
      }, first.value)
      assert.deepEqual(rest, folded(...steps))
    }),
  )
})

test('any log at all ends in a declared state or is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stepIds), { maxLength: 12 }), (steps) => {
      const checked = foldActs(reporting, opened, log(...steps))
      if (checked.isOk) assert.ok(Object.hasOwn(reporting.states, checked.value.state))
    }),
  )
})

test('the fold leaves the log and the earlier matter as they were', () => {
  const matter = openMatter(reporting, opened)
  const frozen = Object.freeze({ ...matter, history: Object.freeze([...matter.history]) })
  assert.equal(applyAct(reporting, frozen, act(1, 'enter')).isOk, true)
  assert.deepEqual(frozen, matter)
})
