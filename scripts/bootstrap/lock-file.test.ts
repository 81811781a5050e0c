import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { isStale, parseHolder, withLock } from './lock-file.mjs'

const folder = mkdtempSync(join(tmpdir(), 'guatu-lock-'))
after(() => rmSync(folder, { recursive: true }))

const isAlive = (pid: number) => pid === 1
const cases = [
  { name: 'of a living process holds', pids: [1], ageMilliseconds: 1000, stale: false },
  { name: 'of a dead process is stale', pids: [2], ageMilliseconds: 1000, stale: true },
  { name: 'of a dead process whose child works on holds', pids: [2, 1], ageMilliseconds: 1000, stale: false },
  { name: 'that is an hour old is stale', pids: [1], ageMilliseconds: 3_600_000, stale: true },
]

for (const { name, pids, ageMilliseconds, stale } of cases) {
  test(`a lock ${name}`, () => {
    assert.equal(isStale({ pids }, { ageMilliseconds, isAlive }), stale)
  })
}

test('an empty lock is held while it is being born and by nobody after that', () => {
  assert.deepEqual(parseHolder('', 100), { pids: [process.pid] })
  assert.deepEqual(parseHolder('', 5000), { pids: [] })
})

test('two works under one lock never overlap', async () => {
  const path = join(folder, 'busy.lock')
  let atWork = 0
  let waited = 0
  const work = async () => {
    atWork += 1
    assert.equal(atWork, 1)
    await sleep(30)
    atWork -= 1
  }
  const onWait = () => {
    waited += 1
  }
  await Promise.all([1, 2, 3].map(() => withLock({ path, onWait }, work)))
  assert.equal(waited, 2)
  assert.equal(existsSync(path), false)
})

test('the lock of a process that died is taken over', async () => {
  const path = join(folder, 'left.lock')
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('close', resolve))
  writeFileSync(path, JSON.stringify({ pids: [child.pid] }))
  assert.equal(
    await withLock({ path, onWait: () => assert.fail('must not wait') }, async () => 'done'),
    'done',
  )
})

test('a lock is given back when the work fails', async () => {
  const path = join(folder, 'failing.lock')
  const failing = withLock({ path, onWait: () => {} }, async () => {
    throw new Error('no network')
  })
  await assert.rejects(failing, /no network/)
  assert.equal(existsSync(path), false)
})
