import assert from 'node:assert/strict'
import { test } from 'node:test'
import { required, assert as state } from './assert.ts'
import { accepted, getChecked, rejected } from './checked.ts'
import { cellPlace, columnName, diagnostic } from './diagnostic.ts'

test('an accepted value is got with its remarks, a rejected one is told with all of them', () => {
  const note = diagnostic('note', { severity: 'info' })
  assert.deepEqual(accepted(1, [note]), { isOk: true, value: 1, diagnostics: [note] })
  assert.equal(getChecked(accepted(1), 'number'), 1)
  const bad = rejected(diagnostic('a', { facts: { at: 1 } }), diagnostic('b'))
  assert.throws(() => getChecked(bad, 'loop x'), { message: 'loop x is not valid: a {"at":1}; b {}' })
})

test('a remark is an error without place or facts unless said otherwise', () => {
  assert.deepEqual(diagnostic('x'), { code: 'x', severity: 'error', facts: {} })
  const place = cellPlace('填报', 12, 3)
  assert.deepEqual(diagnostic('x', { severity: 'warning', place, facts: { text: '约20' } }), {
    code: 'x',
    severity: 'warning',
    place: { kind: 'cell', sheet: '填报', row: 12, column: 3 },
    facts: { text: '约20' },
  })
})

test('columns are named as a spreadsheet shows them', () => {
  const names = [1, 26, 27, 28, 52, 53, 702, 703, 16384].map(columnName)
  assert.deepEqual(names, ['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'])
})

test('what must exist is given back; what is missing is our fault', () => {
  assert.equal(required(0, 'zero'), 0)
  assert.equal(required('', 'empty'), '')
  assert.throws(() => required(undefined, 'a row'), { message: 'assertion failed: a row' })
  assert.throws(() => required(null, 'a row'), { message: 'assertion failed: a row' })
  assert.throws(() => state(false, 'sorted'), { message: 'assertion failed: sorted' })
})
