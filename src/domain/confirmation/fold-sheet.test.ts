import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConfirmationAct, LoggedConfirmationAct } from './confirmation-act.ts'
import { foldSheet } from './fold-sheet.ts'

const answered = { via: 'enterprise', recordVersion: 1 } as const
const land = { field: 'landMu', stored: 10, held: 8, reason: '退租', evidence: [] }
const staff = { ...land, field: 'employees', stored: 60, held: 58 }
const object: ConfirmationAct = { kind: 'object', ...answered, objections: [land, staff] }
const accept: ConfirmationAct = { kind: 'accept', field: 'landMu', change: 'c1' }
const reject: ConfirmationAct = { kind: 'reject', field: 'employees', reason: '以参保为准' }

function logged(acts: readonly ConfirmationAct[]): readonly LoggedConfirmationAct[] {
  return acts.map((act, index) => ({
    seq: index + 1,
    act,
    actorId: 'p1',
    actorName: '程一诺',
    at: '2026-03-01T01:00:00.000Z',
  }))
}

const logs: readonly (readonly [string, readonly ConfirmationAct[], string])[] = [
  ['nothing', [], 'asked'],
  ['a confirmation', [{ kind: 'confirm', ...answered }], 'confirmed'],
  ['objections', [object], 'objected'],
  ['one decision of two', [object, accept], 'objected'],
  ['both decisions', [object, accept, reject], 'settled'],
  ['an answer taken back', [object, { kind: 'withdraw' }], 'asked'],
]

for (const [what, acts, state] of logs) {
  test(`after ${what} a sheet is ${state}`, () => assert.equal(foldSheet(logged(acts)).state, state))
}

test('a decision stands with who made it, why, and the change that it led to', () => {
  const { objections } = foldSheet(logged([object, accept, reject]))
  assert.deepEqual(
    objections.map(({ field, decision, because, change }) => [field, decision, because, change]),
    [
      ['landMu', 'accepted', null, 'c1'],
      ['employees', 'rejected', '以参保为准', null],
    ],
  )
})

test('what was taken back leaves no objection and no answer', () => {
  const { objections, answer } = foldSheet(logged([object, { kind: 'withdraw' }]))
  assert.deepEqual([objections, answer], [[], null])
})
