/**
 * One process at a time: a file that names who is at work. The lock of a dead process is taken over.
 *
 *     await withLock({ path: '.cache/install.lock', onWait: say }, async (lock) => { … })
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} Holder
 * @property {readonly number[]} pids processes at work; the lock is stale when none of them lives
 */

/**
 * @typedef {object} HeldLock
 * @property {(pid: number) => void} addProcess names a child that works under the lock and may outlive its parent
 */

/** After this many milliseconds a lock is stale whoever holds it: process numbers are used again. */
const LONGEST_HOLD = 20 * 60 * 1000

/** Milliseconds a lock may stay empty between its creation and its first byte. */
const LONGEST_BIRTH = 2000

/** Milliseconds between two looks at a lock that somebody else holds. */
const POLL_EVERY = 200

/**
 * @param {Holder} holder
 * @param {{ ageMilliseconds: number, isAlive: (pid: number) => boolean }} facts
 * @returns {boolean}
 */
export function isStale(holder, { ageMilliseconds, isAlive }) {
  return ageMilliseconds > LONGEST_HOLD || !holder.pids.some(isAlive)
}

/**
 * Runs the work while no other process runs work under the same path.
 *
 * @template T
 * @param {{ path: string, onWait: (holder: Holder) => void }} options `onWait` is called once, when another holds it
 * @param {(lock: HeldLock) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock({ path, onWait }, work) {
  await acquire(path, onWait)
  try {
    return await work({ addProcess: (pid) => writeHolder(path, { pids: [process.pid, pid] }) })
  } finally {
    rmSync(path, { force: true })
  }
}

/**
 * @param {string} path
 * @param {(holder: Holder) => void} onWait
 * @returns {Promise<void>}
 */
async function acquire(path, onWait) {
  mkdirSync(dirname(path), { recursive: true })
  let hasTold = false
  while (!tryCreate(path)) {
    const state = readState(path)
    if (
      state !== undefined &&
      isStale(state.holder, { ageMilliseconds: state.age, isAlive: isAliveProcess })
    ) {
      setAside(path, state.holder)
    } else {
      if (state !== undefined && !hasTold) onWait(state.holder)
      hasTold = true
      await sleep(POLL_EVERY)
    }
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function tryCreate(path) {
  try {
    writeFileSync(path, JSON.stringify({ pids: [process.pid] }), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Replaces the file in one step, so that no reader sees half of it.
 *
 * @param {string} path
 * @param {Holder} holder
 */
function writeHolder(path, holder) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  renameSync(draft, path)
}

/**
 * @param {string} path
 * @returns {{ holder: Holder, age: number } | undefined} undefined when the file has just gone
 */
function readState(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    return { holder: parseHolder(readFileSync(path, 'utf8'), age), age }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * A file caught between its creation and its first byte names nobody yet: the reader stands in for the holder. One
 * that stays empty was left by a process that died in between: nobody holds it.
 *
 * @param {string} text
 * @param {number} age milliseconds since the file was written
 * @returns {Holder}
 */
export function parseHolder(text, age) {
  if (text !== '') return JSON.parse(text)
  return { pids: age < LONGEST_BIRTH ? [process.pid] : [] }
}

/**
 * Takes a stale lock away. Another waiting process may have done so and made its own lock since we looked: that one
 * is put back.
 *
 * @param {string} path
 * @param {Holder} seen
 */
function setAside(path, seen) {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== (seen.pids.length === 0 ? '' : JSON.stringify(seen)))
      linkSync(aside, path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error
  }
  rmSync(aside, { force: true })
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAliveProcess(pid) {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * Linux lists a dead process until its parent has asked after it; in a container nobody may ever ask.
 *
 * @param {number} pid
 * @returns {boolean}
 */
function isZombie(pid) {
  const status = `/proc/${pid}/status`
  return existsSync(status) && /^State:\s*Z/m.test(readFileSync(status, 'utf8'))
}

/**
 * @param {unknown} error
 * @param {string} code
 * @returns {boolean}
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
