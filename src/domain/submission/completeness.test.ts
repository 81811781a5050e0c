import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import reporting from '../../content/loops/reporting.ts'
import { type CountedSubmission, countCompleteness } from './completeness.ts'

const one: CountedSubmission = {
  unitId: 'economy',
  unitName: '经信局',
  dueOn: '2026-04-25',
  state: 'due',
  firstClosedAt: null,
}

test('what was asked is accepted, in progress, overdue or not yet due', () => {
  const rows = countCompleteness(
    [
      { ...one, state: 'accepted', firstClosedAt: '2026-04-25T15:00:00Z' },
      { ...one, state: 'accepted', firstClosedAt: '2026-04-25T16:00:00Z' },
      { ...one, state: 'entered', firstClosedAt: '2026-04-20T02:00:00Z' },
      { ...one, state: 'approved' },
      one,
      { ...one, dueOn: '2026-05-01' },
    ],
    reporting,
    '2026-05-01',
  )
  const counts = { asked: 6, accepted: 3, acceptedOnTime: 2, inProgress: 1, overdue: 1, notYetDue: 1 }
  assert.deepEqual(rows, [{ unitId: 'economy', unitName: '经信局', ...counts }])
})

test('units with most overdue come first', () => {
  const rows = countCompleteness([{ ...one, unitId: 'a', dueOn: '2026-06-01' }, one], reporting, '2026-05-01')
  assert.deepEqual(
    rows.map((row) => row.unitId),
    ['economy', 'a'],
  )
})

test('the parts always add up to what was asked', () => {
  const submission = fc.record({
    unitId: fc.constantFrom('a', 'b', 'c'),
    unitName: fc.constant('x'),
    dueOn: fc.constantFrom('2026-04-25', '2026-05-01', '2026-05-02'),
    state: fc.constantFrom(...Object.keys(reporting.states)),
    firstClosedAt: fc.constantFrom(null, '2026-04-20T02:00:00Z', '2026-05-20T02:00:00Z'),
  })
  fc.assert(
    fc.property(fc.array(submission), (submissions) => {
      const rows = countCompleteness(submissions, reporting, '2026-05-01')
      for (const row of rows) {
        assert.equal(row.asked, row.accepted + row.inProgress + row.overdue + row.notYetDue)
        assert.ok(row.acceptedOnTime <= row.accepted)
      }
      assert.equal(
        rows.reduce((sum, row) => sum + row.asked, 0),
        submissions.length,
      )
    }),
  )
})
