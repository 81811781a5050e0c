import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Grant } from '../access/decide.ts'
import { findReminderProblem, type ReminderGround } from './decide-reminder.ts'
import { reminderRuleAt } from './reminder-rule.ts'

const office: Grant = { role: 'plan-office', unit: null }
const sheet = { town: '330212110', state: 'asked', remindedOn: null } as const

function problemOf(grant: Grant, change: Partial<ReminderGround> = {}): string {
  const ground = {
    subject: { grants: [grant] },
    sheet,
    isRoundOpen: true,
    today: '2026-11-22',
    daysBetween: 1,
  }
  return findReminderProblem({ ...ground, ...change })?.code ?? 'none'
}

describe('a reminder', () => {
  const who: readonly (readonly [Grant, string])[] = [
    [office, 'none'],
    [{ role: 'town-officer', unit: 'town-330212110' }, 'none'],
    [{ role: 'town-officer', unit: 'town-330212104' }, 'forbidden'],
    [{ role: 'enterprise', unit: 'enterprise-91330212MA40000010' }, 'forbidden'],
    [{ role: 'liaison', unit: 'natural-resources' }, 'forbidden'],
    [{ role: 'leader', unit: null }, 'forbidden'],
    [{ role: 'supervisor', unit: null }, 'forbidden'],
  ]
  for (const [grant, expected] of who) {
    it(`by ${grant.role} of ${grant.unit} is ${expected === 'none' ? 'recorded' : expected}`, () => {
      assert.equal(problemOf(grant), expected)
    })
  }

  it('of an enterprise without a town is for the plan office alone', () => {
    const townless = { sheet: { ...sheet, town: null } }
    assert.equal(problemOf(office, townless), 'none')
    assert.equal(problemOf({ role: 'town-officer', unit: 'town-330212110' }, townless), 'forbidden')
  })

  it('needs an open round and a sheet that waits', () => {
    assert.equal(problemOf(office, { isRoundOpen: false }), 'confirmation-closed')
    for (const state of ['confirmed', 'objected', 'settled'] as const) {
      assert.equal(problemOf(office, { sheet: { ...sheet, state } }), 'confirmation-not-waiting')
    }
  })

  const days: readonly (readonly [string, number, string])[] = [
    ['2026-11-22', 1, 'confirmation-reminded'],
    ['2026-11-21', 1, 'none'],
    ['2026-11-20', 3, 'confirmation-reminded'],
    ['2026-11-19', 3, 'none'],
  ]
  for (const [remindedOn, daysBetween, expected] of days) {
    it(`after one on ${remindedOn} with ${daysBetween} days between them is ${expected}`, () => {
      assert.equal(problemOf(office, { sheet: { ...sheet, remindedOn }, daysBetween }), expected)
    })
  }

  it('keeps to the rule of its day', () => {
    const source = { zh: '例', en: 'example' }
    const rules = [
      { validFrom: '2026-01-01', daysBetween: 1, source },
      { validFrom: '2027-01-01', daysBetween: 7, source },
    ]
    const daysAt = (day: string) => reminderRuleAt(rules, day).daysBetween
    assert.deepEqual(['2025-12-31', '2026-12-31', '2027-01-01'].map(daysAt), [1, 1, 7])
  })
})
