import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMainScope } from './main-scope.ts'

test('the scope that most indicators share is the main one', () => {
  const readings = ['proper', 'greater', 'proper', null].map((scope) => ({ scope }))
  assert.equal(findMainScope(readings), 'proper')
})

test('a plan without scopes has no main one', () => {
  assert.equal(findMainScope([{ scope: null }]), null)
  assert.equal(findMainScope([]), null)
})
