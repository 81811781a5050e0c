import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SheetDetail } from '../../../../src/domain/confirmation/confirmation-view.ts'
import { findSheetChanges } from './sheet-changes.ts'

/** As much of a sheet as its changes are read from. */
function sheetOf(change: object = {}): SheetDetail {
  const fields = [
    { field: { key: 'landMu' }, stored: 10 },
    { field: { key: 'employees' }, stored: null },
  ]
  const sheet = { hasRecord: true, isRoundOpen: true, log: [{ seq: 1, kind: 'object' }], fields, ...change }
  return sheet as unknown as SheetDetail
}

const none = { acts: [], values: [], isClosed: false, isGone: false }

describe('changes of a sheet', () => {
  it('are none between a sheet and itself', () => {
    assert.deepEqual(findSheetChanges(sheetOf(), sheetOf()), none)
  })

  it('are the acts after the last one that was seen', () => {
    const log = [...sheetOf().log, { seq: 2, kind: 'withdraw' }, { seq: 3, kind: 'confirm' }]
    const { acts } = findSheetChanges(sheetOf(), sheetOf({ log }))
    assert.deepEqual(
      acts.map(({ kind }) => kind),
      ['withdraw', 'confirm'],
    )
  })

  it('are values with what they were, also to and from nothing', () => {
    const fields = [
      { field: { key: 'employees' }, stored: 60 },
      { field: { key: 'landMu' }, stored: null },
    ]
    const { values } = findSheetChanges(sheetOf(), sheetOf({ fields }))
    assert.deepEqual(
      values.map(({ field, from, to }) => [field.field.key, from, to]),
      [
        ['employees', null, 60],
        ['landMu', 10, null],
      ],
    )
  })

  it('are the end of its round and of its row, which is not told again value by value', () => {
    const fields = sheetOf().fields.map((field) => ({ ...field, stored: null }))
    const now = sheetOf({ isRoundOpen: false, hasRecord: false, fields })
    assert.deepEqual(findSheetChanges(sheetOf(), now), { ...none, isClosed: true, isGone: true })
    assert.deepEqual(findSheetChanges(now, now), none)
  })
})
