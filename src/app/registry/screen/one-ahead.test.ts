import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oneAhead } from './one-ahead.ts'

test('the next one is begun when one is taken, and no other', async () => {
  const begun: number[] = []
  const take = oneAhead([1, 2, 3], async (item) => {
    begun.push(item)
    return item * 10
  })
  assert.deepEqual(begun, [1])
  assert.equal(await take(), 10)
  assert.deepEqual(begun, [1, 2])
  assert.deepEqual([await take(), await take()], [20, 30])
  await assert.rejects(take(), /nothing is left/)
})

test('one that fails is told to whoever takes it, and to nobody when it is not taken', async () => {
  const take = oneAhead([1, 2], async (item) => {
    if (item === 2) throw new Error('lost')
    return item
  })
  assert.equal(await take(), 1)
  await new Promise(setImmediate)
  await assert.rejects(take(), /lost/)
})
