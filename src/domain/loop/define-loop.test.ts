import assert from 'node:assert/strict'
import { test } from 'node:test'
import reporting from '../../content/loops/reporting.ts'
import { checkLoop, defineLoop } from './define-loop.ts'
import { type Loop, type LoopStep, loopDefinition } from './loop.ts'

const label = { zh: '示例', en: 'example' }
const step = {
  label,
  by: ['liaison'],
  action: 'enter',
  withinDays: null,
  needs: [],
  notBy: [],
  effect: null,
} as const

function makeLoop(steps: Loop['steps'], part: Partial<Loop> = {}): Loop {
  return {
    id: 'example',
    version: 1,
    validFrom: '2026-01-01',
    label,
    resource: 'submission',
    states: { open: label, closed: label },
    start: 'open',
    closed: ['closed'],
    steps,
    source: label,
    ...part,
  }
}

const close: LoopStep = { ...step, from: ['open'], to: 'closed' }
const mutable = (one: LoopStep) => loopDefinition.shape.steps.valueType.parse(one)
const closing = { close: mutable(close) }

const bad: readonly (readonly [loop: unknown, codes: readonly string[]])[] = [
  [makeLoop({ close: mutable({ ...close, to: 'gone' }) }), ['loop-unknown-state']],
  [makeLoop(closing, { start: 'gone' }), ['loop-unknown-state']],
  [makeLoop(closing, { closed: ['gone'] }), ['loop-unknown-state']],
  [makeLoop({ close: mutable({ ...close, notBy: ['enter'] }) }), ['loop-unknown-step']],
  [makeLoop({ close: mutable({ ...close, by: ['leader'] }) }), ['loop-role-without-permission']],
  [
    makeLoop(closing, { states: { open: label, closed: label, aside: label } }),
    ['loop-unreachable', 'loop-cannot-close'],
  ],
  [
    makeLoop(
      { ...closing, stick: mutable({ ...step, from: ['open'], to: 'stuck' }) },
      { states: { open: label, closed: label, stuck: label } },
    ),
    ['loop-cannot-close'],
  ],
  [makeLoop({}), ['loop-cannot-close', 'loop-unreachable']],
  [makeLoop(closing, { closed: [] }), ['definition-invalid']],
  [{ id: 'nothing else' }, ['definition-invalid']],
]

test('a loop that names what it lacks, or in which a matter could stay for ever, does not load', () => {
  for (const [loop, codes] of bad) {
    const checked = checkLoop(loop)
    assert.equal(checked.isOk, false)
    const found = new Set(checked.diagnostics.map((remark) => remark.code))
    assert.deepEqual([...found].sort(), [...codes].sort())
  }
})

test('a sound loop loads, and survives JSON', () => {
  assert.deepEqual(checkLoop(makeLoop(closing)), { isOk: true, value: makeLoop(closing), diagnostics: [] })
  assert.deepEqual(checkLoop(JSON.parse(JSON.stringify(reporting))).isOk, true)
})

test('a step naming an unknown state does not compile, and would not load either', () => {
  const base = {
    ...makeLoop(closing),
    states: { open: label, closed: label },
    start: 'open',
    closed: ['closed'],
  } as const
  assert.throws(
    () =>
      defineLoop({
        ...base,
        steps: {
          // @ts-expect-error: the loop has no state `gone`
          close: { ...step, from: ['open'], to: 'gone' },
        },
      }),
    /loop example is not valid: loop-unknown-state/,
  )
  assert.doesNotThrow(() =>
    defineLoop({ ...base, steps: { close: { ...step, from: ['open'], to: 'closed' } } }),
  )
})

test('in reporting, whoever brought a value can neither approve nor accept it', () => {
  const bringing = Object.entries(reporting.steps).flatMap(([id, one]) =>
    (one.needs as readonly string[]).includes('value') ? [id] : [],
  )
  assert.deepEqual([...reporting.steps.approve.notBy].sort(), bringing.sort())
  assert.deepEqual([...reporting.steps.accept.notBy].sort(), bringing.sort())
})

test('in reporting, only acceptance freezes a vintage, and only a closed matter has been accepted', () => {
  const freezing = Object.values(reporting.steps).filter((one) => one.effect === 'freeze-vintage')
  assert.deepEqual(
    freezing.map((one) => one.to),
    [...reporting.closed],
  )
})
