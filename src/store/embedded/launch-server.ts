/**
 * Starts and stops the server process of a cluster.
 *
 *     const note = await launchServer(rights, folders, {})   // ready for connections
 *     await stopServer(note.pid, folders.cluster)
 */
import { once } from 'node:events'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedProblem, fileProblem, serverProblem } from './embedded-problem.ts'
import type { Folders } from './folders.ts'
import {
  findLiveServer,
  findPostmasterNote,
  type PostmasterNote,
  removeStaleNotes,
} from './postmaster-file.ts'
import { isSameProcess, isServerOf, processMark } from './process-state.ts'
import { type ServerRights, spawnAs } from './server-user.ts'

export type ServerSettings = Readonly<Record<string, string>>

const defaults: ServerSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_connections: '60',
  random_page_cost: '1.1',
  // After a long import its tables are planned for as empty ones until they are counted: that may not take a minute.
  autovacuum_naptime: '15s',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
  idle_in_transaction_session_timeout: '120s',
}

/** A first start after a crash reads the log again, which takes long after a long write. */
const readyPatienceMs = 120_000
const restartTries = 300

export interface Launching {
  readonly settings: ServerSettings
  readonly onLaunched?: (() => void) | undefined
}

export async function launchServer(
  rights: ServerRights,
  folders: Folders,
  launching: Launching,
): Promise<PostmasterNote> {
  await rotateLog(folders.logFile)
  for (let tries = 1; ; tries += 1) {
    await removeStaleNotes(folders)
    const start = await tryLaunch(rights, folders, launching)
    if ('note' in start) return start.note
    const isLeftOver = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(
      start.words,
    )
    if (!isLeftOver || tries >= restartTries) throw serverProblem(start.words, folders.logFile)
    await sleep(100)
  }
}

type Launch = { readonly note: PostmasterNote } | { readonly words: string }

async function tryLaunch(
  rights: ServerRights,
  folders: Folders,
  { settings, onLaunched }: Launching,
): Promise<Launch> {
  const logStart = await sizeOf(folders.logFile)
  const log = await open(folders.logFile, 'a', 0o600).catch((error: unknown) => {
    throw fileProblem(error, folders.logFile)
  })
  try {
    const all = { ...defaults, unix_socket_directories: folders.socket, ...settings }
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = spawnAs(rights.user, [rights.binaries.postgres, '-D', folders.cluster, ...flags], {
      env: rights.binaries.environment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.unref()
    onLaunched?.()
    const ended = once(child, 'exit').catch((error: unknown) => error)
    const end = { isEnded: false }
    void ended.then(() => (end.isEnded = true))
    return await untilReady(child.pid, folders, { end, logStart })
  } finally {
    await log.close()
  }
}

async function untilReady(
  pid: number | undefined,
  folders: Folders,
  { end, logStart }: { readonly end: { readonly isEnded: boolean }; readonly logStart: number },
): Promise<Launch> {
  const until = Date.now() + readyPatienceMs
  while (!end.isEnded && pid !== undefined && Date.now() < until) {
    const note = await findPostmasterNote(folders.cluster)
    if (note?.pid === pid && note.status === 'ready') return { note }
    await sleep(4)
  }
  const log = await readFile(folders.logFile, 'utf8').catch(() => '')
  const words = Buffer.from(log, 'utf8').subarray(logStart).toString('utf8')
  return { words: end.isEnded || pid === undefined ? words : `${words}\nFATAL: not ready after two minutes` }
}

/** Waits for a live server that someone else started; undefined when it goes away meanwhile. */
export async function waitForServer(cluster: string): Promise<PostmasterNote | undefined> {
  const until = Date.now() + readyPatienceMs
  while (Date.now() < until) {
    const note = await findLiveServer(cluster)
    if (note === undefined || note.status === 'ready') return note
    await sleep(15)
  }
  throw new EmbeddedProblem(
    'start-failed',
    `The database server in ${cluster} is neither ready nor gone after two minutes.`,
  )
}

/** Ends all sessions, writes everything out and waits until the process is gone. */
export async function stopServer(pid: number, cluster: string): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isServerOf(pid, cluster)) return
    const mark = processMark(pid)
    signalServer(pid, signal)
    const until = Date.now() + patienceMs
    while (Date.now() < until) {
      if (!isSameProcess(mark)) return
      await sleep(5)
    }
  }
  throw new EmbeddedProblem('stop-failed', `The database server (process ${pid}) does not stop.`)
}

/** It may end between the look and the signal. */
function signalServer(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
  }
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => ({ size: 0 }))).size
}

/** One former log is kept. */
async function rotateLog(logFile: string): Promise<void> {
  if ((await sizeOf(logFile)) > 10_000_000) await rename(logFile, `${logFile}.1`)
}
