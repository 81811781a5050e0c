import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiProblem, offlineProblem } from '../../../api/api-problem.ts'
import { createActQueue, type QueuedAct } from './act-queue.ts'

const problem = (status: number, code: string) =>
  new ApiProblem({ status, code, title: '', detail: '', errors: [], requestId: null, facts: {} })

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

/** A server at version 4 that answers each act with the next version, or with what it is told to throw. */
function openQueue(faults: Readonly<Record<string, readonly unknown[]>> = {}) {
  const log: string[] = []
  const left = new Map(Object.entries(faults).map(([act, errors]) => [act, [...errors]]))
  let count = 0
  let halted: unknown = null
  const queue = createActQueue<string, { readonly version: number }>({
    send: async ({ key, act }: QueuedAct<string>, version) => {
      log.push(`${act}@${version} ${key}`)
      await Promise.resolve()
      const fault = left.get(act)?.shift()
      if (fault !== undefined) throw fault
      return { version: version + 1 }
    },
    newKey: () => `k${++count}`,
    onChange: (state) => {
      halted = state.halted
    },
    onDone: () => undefined,
    onStale: (_, dropped) => void log.push(`stale, dropped ${dropped.join(' ')}`),
    onRefused: (_, act) => void log.push(`refused ${act}`),
  })
  queue.setVersion(4)
  return { queue, log, isHalted: () => halted !== null }
}

test('acts made in one breath go out one after the other, each with the version the last one gave', async () => {
  const { queue, log } = openQueue()
  for (const act of ['a', 'b', 'c']) queue.add(act)
  await pause()
  assert.deepEqual(log, ['a@4 k1', 'b@5 k2', 'c@6 k3'])
})

test('when somebody was faster all that waits is dropped, and the next act takes the version read anew', async () => {
  const { queue, log } = openQueue({ b: [problem(412, 'plan-draft-stale')] })
  for (const act of ['a', 'b', 'c']) queue.add(act)
  await pause()
  queue.setVersion(9)
  queue.add('d')
  await pause()
  assert.deepEqual(log, ['a@4 k1', 'b@5 k2', 'stale, dropped b c', 'd@9 k4'])
})

test('a refused act falls out and the others go on', async () => {
  const { queue, log } = openQueue({ a: [problem(409, 'not-open')] })
  for (const act of ['a', 'b']) queue.add(act)
  await pause()
  assert.deepEqual(log, ['a@4 k1', 'refused a', 'b@4 k2'])
})

test('without a reply the queue holds, and goes on with the same key', async () => {
  const { queue, log, isHalted } = openQueue({ a: [offlineProblem()] })
  for (const act of ['a', 'b']) queue.add(act)
  await pause()
  assert.equal(isHalted(), true)
  queue.retry()
  await pause()
  assert.equal(isHalted(), false)
  assert.deepEqual(log, ['a@4 k1', 'a@4 k1', 'b@5 k2'])
})
