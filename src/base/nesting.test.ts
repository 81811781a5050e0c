import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeeperThan } from './nesting.ts'

function nested(depth: number): unknown {
  let data: unknown = 1
  for (let level = 0; level < depth; level++) data = level % 2 === 0 ? [data] : { of: data }
  return data
}

test('data are as deep as they hold things in things', () => {
  assert.ok(!isDeeperThan('text', 0))
  assert.ok(!isDeeperThan(nested(1), 0))
  assert.ok(!isDeeperThan(nested(4), 3))
  assert.ok(isDeeperThan(nested(5), 3))
})

test('the deepest data are told without strain', () => {
  assert.ok(isDeeperThan(nested(200_000), 60))
})
