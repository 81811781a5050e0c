import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Field } from '../../../parts/antd/form/field.ts'
import { target, task } from '../testing/specimen-draft.ts'
import { decodeFields, decodeValues, encodeFields, keepChanged } from './encode-fields.ts'
import { findWords } from './find-words.ts'

const named = (key: string, kind: 'text' | 'number' | 'words') => ({ key, kind, label: key }) as const
const targetFields: readonly Field[] = [
  named('subject', 'text'),
  named('value', 'number'),
  named('valueHigh', 'number'),
  named('unit', 'text'),
  named('comparator', 'text'),
  named('scope', 'text'),
]

test('a form that nobody has touched changes nothing', () => {
  const changes = keepChanged(encodeFields('target', decodeFields(target), targetFields), target)
  assert.deepEqual(changes, {})
})

test('only what was typed is sent; a blank is nothing, save for a unit', () => {
  const values = { ...decodeFields(target), subject: ' 工业总产值 ', unit: '', scope: '  ' }
  const changes = keepChanged(encodeFields('target', values, targetFields), target)
  assert.deepEqual(changes, { subject: '工业总产值', unit: '' })
})

test('an upper end makes a range, and without one there is none', () => {
  const withHigh = encodeFields('target', { ...decodeFields(target), valueHigh: 380 }, targetFields)
  assert.equal(withHigh.comparator, 'range')
  const without = encodeFields('target', { ...decodeFields(target), comparator: 'range' }, targetFields)
  assert.equal(without.comparator, 'eq')
})

test('names lose the blanks around them', () => {
  const changes = encodeFields('task', { lead: [' 区经信局'] }, [named('lead', 'words')])
  assert.deepEqual(keepChanged(changes, task), { lead: ['区经信局'] })
})

test('the values of a row are read from what is typed', () => {
  assert.deepEqual(decodeValues('2025: 654.1；2027 (2)：790;'), { '2025': 654.1, '2027 (2)': 790 })
})

test('typed words are found from the chosen place on, else from the beginning', () => {
  assert.deepEqual(findWords('甲乙甲', '甲', 1), { start: 2, end: 3 })
  assert.deepEqual(findWords('甲乙丙', '甲', 1), { start: 0, end: 1 })
  assert.equal(findWords('甲乙', '丁', 0), undefined)
  assert.equal(findWords('甲乙', ' ', 0), undefined)
})
