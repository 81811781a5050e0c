import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Jobs } from './jobs.ts'

function waiting(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    setTimeout(resolve, 5000).unref()
  })
}

test('a second job of the same key is not begun while the first runs', async () => {
  const jobs = new Jobs(() => assert.fail())
  const begun: string[] = []
  const gate = Promise.withResolvers<void>()
  const work = (name: string) => async () => {
    begun.push(name)
    await gate.promise
  }
  jobs.start('a', work('first'))
  jobs.start('a', work('second'))
  jobs.start('b', work('other'))
  gate.resolve()
  await jobs.settled()
  assert.deepEqual(begun, ['first', 'other'])
  jobs.start('a', work('third'))
  await jobs.settled()
  assert.deepEqual(begun, ['first', 'other', 'third'])
})

test('a stopped job is waited for, and its stopping is no fault', async () => {
  const jobs = new Jobs(() => assert.fail())
  jobs.start('a', waiting)
  await jobs.stop('a')
  assert.equal(jobs.isRunning('a'), false)
})

test('what a job does not handle is told with its key', async () => {
  const told: unknown[] = []
  const jobs = new Jobs((error, key) => told.push([key, (error as Error).message]))
  jobs.start('a', async () => {
    throw new Error('broken')
  })
  await jobs.settled()
  assert.deepEqual(told, [['a', 'broken']])
})
