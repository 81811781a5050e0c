import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../indicator/figure.ts'
import {
  giants,
  growth,
  growthRow,
  littleGiantRow,
  makeFigure,
  makePlan,
  makeRow,
} from '../indicator/testing/reading-fixture.ts'
import { unstatedScope } from '../label-scope.ts'
import { expectedSubmissions, reportingPeriods } from './expected-submissions.ts'

const plan = makePlan({ indicators: [growthRow] })
const definitions = new Map([
  [growth.id, growth],
  [giants.id, { ...giants, frequency: 'year' as const, dueAfterDays: 31 }],
])
const base = { plan, definitions, figures: [] as readonly Figure[], since: '2026-01-01', today: '2026-11-22' }

function periods(part: Partial<typeof base>): readonly string[] {
  return expectedSubmissions({ ...base, ...part }).map((one) => one.period)
}

test('a figure is asked of its lead unit after its period, from January on, with the day it is due', () => {
  assert.deepEqual(expectedSubmissions(base)[0], {
    indicator: 'value-added-growth',
    row: 1,
    unitId: 'economy',
    scope: 'district-proper',
    period: '2026-01..2026-03',
    unit: 'percent',
    dueOn: '2026-04-25',
  })
  assert.deepEqual(periods({}), ['2026-01..2026-03', '2026-01..2026-06', '2026-01..2026-09'])
})

test('nothing is asked before its period is over, nor for periods before reporting began', () => {
  assert.deepEqual(periods({ today: '2026-03-31' }), [])
  assert.deepEqual(periods({ today: '2026-04-01' }), ['2026-01..2026-03'])
  assert.deepEqual(periods({ since: '2026-06-30', today: '2026-07-01' }), ['2026-01..2026-06'])
  assert.deepEqual(periods({ since: '2026-07-01', today: '2026-07-01' }), [])
  assert.deepEqual(periods({ since: '2025-12-31', today: '2026-01-01' }), ['2025'])
})

test('nobody is asked for a figure that is already there, or that a later one of the year makes idle', () => {
  const there = (part: Partial<Figure>) => periods({ figures: [makeFigure(part)] })
  assert.deepEqual(there({ period: '2026-01..2026-03' }), ['2026-01..2026-06', '2026-01..2026-09'])
  assert.deepEqual(there({ period: '2026-Q1', origin: 'reported' }), ['2026-01..2026-06', '2026-01..2026-09'])
  assert.deepEqual(there({ period: '2026-01..2026-06', origin: 'computed' }), ['2026-01..2026-09'])
  assert.deepEqual(there({ period: '2026' }), [])
})

test('a figure of another scope, year or town, or without a value, does not answer', () => {
  const all = periods({})
  for (const part of [
    { period: '2026', scope: 'greater-district' },
    { period: '2025' },
    { period: '2026', subject: 'town/990001100' },
    { period: '2026', value: null },
  ]) {
    assert.deepEqual(periods({ figures: [makeFigure(part)] }), all, JSON.stringify(part))
  }
})

test('asking, answering, asking again: the answered is not asked a second time', () => {
  const first = expectedSubmissions(base)
  const answered = first.map(({ period, scope }) => makeFigure({ period, scope, origin: 'reported' }))
  assert.deepEqual(periods({ figures: answered }), [])
})

test('a row without a scope is answered as the plan meant it, and a published figure of some scope does not answer it', () => {
  const silent = makePlan({ indicators: [makeRow({ ...growthRow, scope: null })] })
  assert.equal(expectedSubmissions({ ...base, plan: silent })[0]?.scope, unstatedScope)
  assert.equal(periods({ plan: silent, figures: [makeFigure({ period: '2026' })] }).length, 3)
  assert.deepEqual(
    periods({ plan: silent, figures: [makeFigure({ period: '2026', origin: 'reported' })] }),
    [],
  )
})

test('a collective name is passed over for the next lead unit', () => {
  const shared = makePlan({ indicators: [makeRow({ ...growthRow, owners: ['towns', 'economy'] })] })
  assert.equal(expectedSubmissions({ ...base, plan: shared })[0]?.unitId, 'economy')
  const onlyTowns = makePlan({ indicators: [makeRow({ ...growthRow, owners: ['towns'] })] })
  assert.deepEqual(periods({ plan: onlyTowns }), [])
})

test('each indicator keeps its own frequency and days, and the list runs by due day', () => {
  const two = makePlan({ indicators: [littleGiantRow, growthRow] })
  const asked = expectedSubmissions({ ...base, plan: two, since: '2025-12-31', today: '2026-04-01' })
  assert.deepEqual(
    asked.map(({ indicator, period, dueOn }) => `${indicator} ${period} ${dueOn}`),
    [
      'value-added-growth 2025 2026-01-25',
      'giants 2025 2026-01-31',
      'value-added-growth 2026-01..2026-03 2026-04-25',
    ],
  )
})

test('every frequency ends its year with the year itself', () => {
  const one = { startYear: 2026, endYear: 2026 }
  const texts = (frequency: 'month' | 'quarter' | 'year') =>
    reportingPeriods(frequency, one).map((period) => period.text)
  assert.deepEqual(texts('year'), ['2026'])
  assert.deepEqual(texts('quarter'), ['2026-01..2026-03', '2026-01..2026-06', '2026-01..2026-09', '2026'])
  assert.equal(texts('month').length, 12)
  assert.deepEqual(
    [texts('month')[0], texts('month')[10], texts('month')[11]],
    ['2026-01..2026-01', '2026-01..2026-11', '2026'],
  )
})
