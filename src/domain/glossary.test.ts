import assert from 'node:assert/strict'
import { test } from 'node:test'
import reporting from '../content/loops/reporting.ts'
import { permissions, roles } from './access/permissions.ts'
import { kindTerms, originTerms, roleTerms, statusTerms, terms } from './glossary.ts'
import { indicatorKinds } from './indicator/definition.ts'
import { figureOrigins } from './indicator/figure.ts'
import { statuses } from './indicator/reading.ts'

const families = { terms, roleTerms, statusTerms, kindTerms, originTerms }

test('every role, status, kind and origin has its word, and none is left over', () => {
  assert.deepEqual(Object.keys(roleTerms).sort(), [...roles].sort())
  assert.deepEqual(Object.keys(statusTerms).sort(), [...statuses].sort())
  assert.deepEqual(Object.keys(kindTerms).sort(), [...indicatorKinds].sort())
  assert.deepEqual(Object.keys(originTerms).sort(), [...figureOrigins].sort())
})

test('within a family no word stands for two things, in either language', () => {
  for (const [family, words] of Object.entries(families)) {
    const labels = Object.values(words)
    assert.equal(new Set(labels.map((label) => label.zh)).size, labels.length, family)
    assert.equal(new Set(labels.map((label) => label.en)).size, labels.length, family)
  }
})

test('English words hold no Chinese, Chinese ones some', () => {
  for (const { zh, en } of Object.values(families).flatMap((words) => Object.values(words))) {
    assert.match(zh, /\p{Script=Han}/u)
    assert.doesNotMatch(en, /\p{Script=Han}/u)
  }
})

test('the reporting loop speaks of roles that the glossary and the permission table know', () => {
  for (const { by, action } of Object.values(reporting.steps)) {
    for (const role of by) {
      assert.ok(roleTerms[role])
      assert.ok(
        permissions.some(
          (one) => one.role === role && one.resource === 'submission' && one.action === action,
        ),
      )
    }
  }
})
