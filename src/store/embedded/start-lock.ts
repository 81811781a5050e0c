/**
 * One program at a time looks after the server of a data directory; the rest wait.
 *
 *     await withStartLock(folders.lockFile, async () => { … })
 *
 * The lock is a file that names its holder, so that one left by a killed program is told from a live one.
 */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedProblem, errorCode, fileProblem } from './embedded-problem.ts'
import { isSameProcess, type ProcessMark, processMark } from './process-state.ts'

const patienceMs = 90_000

export async function withStartLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  await takeLock(lockFile)
  try {
    return await work()
  } finally {
    await rm(lockFile, { force: true })
  }
}

async function takeLock(lockFile: string): Promise<void> {
  const until = Date.now() + patienceMs
  while (!(await isTaken(lockFile))) {
    if (Date.now() > until) {
      const holder = await readMark(lockFile)
      const text = `Another Guatu (process ${holder?.pid ?? 'unknown'}) has been starting the database for over a minute. Wait for it, or stop it.`
      throw new EmbeddedProblem('lock-held', text)
    }
    await removeDeadLock(lockFile)
    await sleep(15)
  }
}

/** Written whole beside it and then linked, so that nobody ever reads half a mark. */
async function isTaken(lockFile: string): Promise<boolean> {
  const draft = `${lockFile}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    await writeFile(draft, JSON.stringify(processMark(process.pid)))
    await link(draft, lockFile)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw fileProblem(error, lockFile)
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moved aside first: if it turns out to be a live one, made in between, it is put back. */
async function removeDeadLock(lockFile: string): Promise<void> {
  const mark = await readMark(lockFile)
  if (mark === undefined || isSameProcess(mark)) return
  const aside = `${lockFile}.dead.${process.pid}`
  try {
    await rename(lockFile, aside)
    const moved = await readMark(aside)
    if (moved !== undefined && isSameProcess(moved)) await link(aside, lockFile)
    await rm(aside, { force: true })
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error
  }
}

export async function readMark(file: string): Promise<ProcessMark | undefined> {
  try {
    const mark: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isMark(mark) ? mark : undefined
  } catch {
    return undefined
  }
}

function isMark(value: unknown): value is ProcessMark {
  return typeof value === 'object' && value !== null && 'pid' in value && 'started' in value
}
