import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderRemark } from '../../messages/render-message.ts'
import { type CheckedFields, checkFields } from './check-fields.ts'
import { readItems } from './read-items.ts'
import type { ReviewChanges, ReviewKind } from './review-fields.ts'
import { smallPlan } from './testing/small-draft.ts'

const items = readItems(smallPlan)

/** The small draft's first item of the kind with some fields changed. */
function changed(kind: ReviewKind, changes: ReviewChanges): CheckedFields {
  const item = items.find((one) => one.kind === kind) ?? assert.fail()
  return { kind, fields: { ...item.fields, ...changes } } as CheckedFields
}

const cases: readonly (readonly [ReviewKind, ReviewChanges, readonly string[]])[] = [
  ['target', { year: 2030, value: 12.5 }, []],
  ['target', { subject: '  ' }, ['review-field-blank']],
  ['target', { subject: '长'.repeat(501) }, ['review-field-too-long']],
  ['target', { unit: '' }, []],
  ['target', { unit: '亿'.repeat(31) }, ['review-field-too-long']],
  ['target', { value: 1e16 }, ['review-value-impossible']],
  ['target', { value: -3 }, []],
  ['target', { value: -3, kind: 'count' }, ['review-value-negative']],
  ['target', { value: 0, kind: 'rank' }, ['review-rank-impossible']],
  ['target', { value: 2.5, kind: 'rank' }, ['review-rank-impossible']],
  ['target', { value: 3, kind: 'rank' }, []],
  ['target', { comparator: 'range' }, ['review-range-impossible']],
  ['target', { comparator: 'range', valueHigh: 330 }, []],
  ['target', { comparator: 'range', valueHigh: 310 }, ['review-range-impossible']],
  ['target', { valueHigh: 330 }, ['review-range-impossible']],
  ['target', { year: 20277 }, ['review-year-impossible']],
  ['target', { year: 1948 }, ['review-year-impossible']],
  ['target', { year: null }, []],
  ['target', { baselineYear: 2029 }, ['review-baseline-after-year']],
  ['task', { lead: [], support: [] }, []],
  ['task', { lead: ['区财政局'] }, ['review-owner-twice']],
  ['task', { lead: ['甲', '甲'] }, ['review-owner-twice']],
  ['task', { support: [''] }, ['review-field-blank']],
  ['task', { support: Array.from({ length: 201 }, (_, at) => `第${at}局`) }, ['review-too-many-entries']],
  ['cluster', { name: '' }, ['review-field-blank']],
  ['cluster', { target: null, unit: null, year: null }, []],
  ['cluster', { target: -1e16 }, ['review-value-impossible']],
  ['row', { values: { '2025': 1, '2025 (2)': 2 } }, []],
  ['row', { values: { 第一年: 1 } }, ['review-values-key']],
  ['row', { values: { '3025': 1 } }, ['review-values-key']],
]

for (const [kind, changes, codes] of cases) {
  const shown = JSON.stringify(changes).slice(0, 60)
  test(`${kind} ${shown} is ${codes.length === 0 ? 'sensible' : codes.join(', ')}`, () => {
    const said = Object.keys(changes)
    const remarks = checkFields({ item: changed(kind, changes), said, path: 'act.changes' })
    assert.deepEqual(
      remarks.map(({ code }) => code),
      codes,
    )
  })
}

test('an odd reading of another field does not bar a correction', () => {
  const item = changed('target', { year: 20277, scope: '全区' })
  assert.deepEqual(checkFields({ item, said: ['scope'], path: 'act.changes' }), [])
})

test('a remark names the field by its label and its path by the place', () => {
  const item = changed('target', { year: 20277 })
  const [remark] = checkFields({ item, said: ['year'], path: 'act.changes' })
  assert.ok(remark)
  assert.deepEqual(remark.place, { kind: 'field', path: 'act.changes.year' })
  const { zh, en } = renderRemark(remark)
  assert.equal(zh, '“年份”写的是 20277，应在 1949—2100 之间；请核对年份。')
  assert.match(en, /^“Year” says 20277/)
})
