import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { secondPlan } from '../../../test/fixtures/second-district.ts'
import { required } from '../../base/assert.ts'
import { checkPlan, definePlan } from './check-plan.ts'
import type { Plan } from './plan.ts'

const row = required(secondPlan.indicators[0], 'a row')
const target = required(secondPlan.targets[0], 'a target')
const action = required(secondPlan.actions[0], 'an action')
const unit = required(secondPlan.units[0], 'a unit')

const rejectedCases: readonly (readonly [string, Partial<Plan>, string, Record<string, unknown>])[] = [
  [
    'an owner that is no unit',
    { indicators: [{ ...row, owners: ['nobody'] }] },
    'plan-unknown-reference',
    { what: 'unit', id: 'nobody' },
  ],
  [
    'a lead unit that is none',
    { actions: [{ ...action, leadUnits: ['nobody'] }] },
    'plan-unknown-reference',
    { by: 'action 1.1' },
  ],
  [
    'a clause that the outline lacks',
    { targets: [{ ...target, clause: '9' }] },
    'plan-unknown-reference',
    { what: 'clause', id: '9' },
  ],
  [
    'a target of an unknown row',
    { targets: [{ ...target, indicatorRow: 27 }] },
    'plan-unknown-reference',
    { what: 'row', id: '27' },
  ],
  ['an id given twice', { targets: [target, target] }, 'plan-duplicate', { what: 'target', value: 'G1' }],
  [
    'a unit alias given twice',
    { units: [unit, { ...unit, id: 'other' }] },
    'plan-duplicate',
    { what: 'unit name' },
  ],
  [
    'a target before the plan begins',
    { targets: [{ ...target, year: 2019 }] },
    'plan-year-outside',
    { year: 2019, by: 'target G1' },
  ],
  [
    'a row target between milestones',
    { indicators: [{ ...row, targets: [{ year: 2027, value: 1 }] }] },
    'plan-year-outside',
    { year: 2027 },
  ],
  [
    'a baseline of another year',
    { indicators: [{ ...row, baseline: { year: 2020, value: 1 } }] },
    'plan-year-outside',
    { year: 2020 },
  ],
  [
    'an action that lists a target of another',
    { actions: [{ ...action, targets: ['G1'] }] },
    'plan-link-crossed',
    { target: 'G1', says: null },
  ],
  [
    'a row without owners',
    { indicators: [{ ...row, owners: [] }] },
    'plan-invalid',
    { path: 'indicators.0.owners' },
  ],
]

describe('checkPlan', () => {
  it('takes a plan whose names all resolve', () => {
    assert.deepEqual(checkPlan(secondPlan), { isOk: true, value: secondPlan, diagnostics: [] })
  })

  for (const [what, change, code, facts] of rejectedCases) {
    it(`rejects ${what}, naming it`, () => {
      const checked = checkPlan({ ...secondPlan, ...change })
      assert.equal(checked.isOk, false)
      const remark = required(
        checked.diagnostics.find((candidate) => candidate.code === code),
        code,
      )
      assert.partialDeepStrictEqual(remark.facts, facts as typeof remark.facts)
    })
  }

  it('keeps an ordinal that the document prints twice, with an info', () => {
    const indicators = secondPlan.indicators.map((item) => ({ ...item, ordinal: '1' }))
    const checked = checkPlan({ ...secondPlan, indicators })
    assert.equal(checked.isOk, true)
    assert.deepEqual(checked.diagnostics, [
      { code: 'plan-duplicate', severity: 'info', facts: { what: 'ordinal', value: '1' } },
    ])
  })

  it('remarks a vision beyond the plan and a target that belongs to nothing, and keeps both', () => {
    const targets = [{ ...target, year: 2035, indicatorRow: null }]
    const checked = checkPlan({ ...secondPlan, targets })
    assert.deepEqual(
      checked.diagnostics.map(({ code, severity }) => `${code} ${severity}`),
      ['plan-year-outside info', 'plan-target-unlinked info'],
    )
    assert.equal(checked.isOk, true)
  })

  it('fills what may be left out: no range, no scope, no link, no notes', () => {
    const { valueHigh, scope, action: link, notes } = target
    assert.deepEqual(
      { valueHigh, scope, link, notes },
      { valueHigh: null, scope: 'all', link: null, notes: [] },
    )
  })

  it('throws at load when it defines a plan with errors', () => {
    assert.throws(() => definePlan({ ...secondPlan, units: [] }), /plan-unknown-reference/)
  })
})
