import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayWidth } from './display-width.ts'

test('wide characters take two columns, whatever plane they are of', () => {
  assert.equal(displayWidth(''), 0)
  assert.equal(displayWidth('税收 GDP'), 8)
  assert.equal(displayWidth('（万元）'), 8)
  assert.equal(displayWidth('\u{20bb7}野家'), 6)
})
