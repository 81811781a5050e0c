import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import reporting from '../../content/loops/reporting.ts'
import { addDays, clockLight, daysBetween, overdueDays, shanghaiDay, stateDueOn } from './deadline.ts'
import { foldActs } from './fold.ts'

test('days are counted over months, years and leap days', () => {
  assert.equal(addDays('2026-01-31', 1), '2026-02-01')
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2026-12-31', 25), '2027-01-25')
  assert.equal(addDays('2026-03-01', -1), '2026-02-28')
  assert.equal(daysBetween('2026-01-25', '2026-02-01'), 7)
})

test('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: -4000, max: 4000 }), (start, days) => {
      const day = addDays('1990-01-01', start)
      assert.equal(daysBetween(day, addDays(day, days)), days)
    }),
  )
})

test('an instant belongs to the day in Shanghai, whatever the zone of the machine', () => {
  assert.equal(shanghaiDay('2026-01-31T15:59:59Z'), '2026-01-31')
  assert.equal(shanghaiDay('2026-01-31T16:00:00Z'), '2026-02-01')
  assert.equal(shanghaiDay('2026-02-01T00:30:00+08:00'), '2026-02-01')
})

test('nothing is overdue on its due day', () => {
  assert.equal(overdueDays('2026-01-25', '2026-01-24'), 0)
  assert.equal(overdueDays('2026-01-25', '2026-01-25'), 0)
  assert.equal(overdueDays('2026-01-25', '2026-02-01'), 7)
})

test('the light turns amber some days before and red the day after', () => {
  const lights = ['2026-01-20', '2026-01-22', '2026-01-25', '2026-01-26'].map((day) =>
    clockLight('2026-01-25', day, 3),
  )
  assert.deepEqual(lights, ['in-time', 'due-soon', 'due-soon', 'overdue'])
})

test('a state is left within its shortest clock, from the day it was entered', () => {
  const log = [{ seq: 1, step: 'enter', at: '2026-10-02T18:00:00Z', actorId: 'a' }]
  const matter = foldActs(reporting, '2026-10-01T00:00:00Z', log)
  assert.ok(matter.isOk)
  assert.equal(stateDueOn(reporting, matter.value), '2026-10-06')
  const opened = foldActs(reporting, '2026-10-01T00:00:00Z', [])
  assert.ok(opened.isOk)
  assert.equal(stateDueOn(reporting, opened.value), null)
})
