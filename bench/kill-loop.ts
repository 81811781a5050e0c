/**
 * Kills a server again and again while clients write, and checks after each restart that nothing acknowledged is lost. What is served, written and checked is the
 * caller's; this is the loop around it.
 *
 *     const result = await runKillLoop({
 *       command: ['node', 'src/main.ts', 'serve'], environment: { PORT: '8399' }, healthUrl: 'http://127.0.0.1:8399/api/health',
 *       rounds: 100, clients: 4, aliveMs: [100, 600],
 *       write: async ({ key }) => post(key),              // resolves to an id once the server has acknowledged
 *       verify: async (ids) => missingOf(ids),            // after every restart, with the ids acknowledged so far
 *       finish: async (ids) => auditProblems(),           // once, at the end
 *     })
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Attempt {
  readonly client: number
  /** Differs for every piece of work and stays when the same one is tried again: an idempotency key. */
  readonly key: string
}

export interface KillLoop {
  readonly command: readonly [string, ...string[]]
  readonly environment: Readonly<Record<string, string>>
  readonly healthUrl: string
  readonly rounds: number
  readonly clients: number
  /** The server is killed after a random time between these, in milliseconds, counted from the first healthy answer. */
  readonly aliveMs: readonly [number, number]
  /** Tells the id of what was stored; a throw means that nothing is known, and the same key is tried again. */
  readonly write: (attempt: Attempt) => Promise<string>
  /** What is wrong after a restart, a line each; empty when every id is there, once. */
  readonly verify: (acknowledged: readonly string[]) => Promise<readonly string[]>
  readonly finish: (acknowledged: readonly string[]) => Promise<readonly string[]>
  readonly note?: (line: string) => void
}

export interface KillLoopResult {
  readonly rounds: number
  readonly acknowledged: number
  /** Writes that ended without an answer and were tried again. */
  readonly unanswered: number
  readonly problems: readonly string[]
  /** From the start of the process to the first healthy answer, ms. */
  readonly startMs: { readonly median: number; readonly max: number }
}

/** Longest wait for a healthy answer. */
const startPatienceMs = 60_000

interface Progress {
  readonly acknowledged: string[]
  readonly problems: string[]
  readonly startTimes: number[]
  unanswered: number
  isOver: boolean
}

export async function runKillLoop(loop: KillLoop): Promise<KillLoopResult> {
  const progress: Progress = { acknowledged: [], problems: [], startTimes: [], unanswered: 0, isOver: false }
  let server = await startServer(loop, progress)
  const clients = Array.from({ length: loop.clients }, (_, client) => writeUntilOver(loop, progress, client))
  try {
    for (let round = 1; round <= loop.rounds; round += 1) {
      const [least, most] = loop.aliveMs
      await sleep(least + Math.random() * (most - least))
      await kill(server)
      server = await startServer(loop, progress)
      progress.problems.push(...(await loop.verify([...progress.acknowledged])))
      loop.note?.(
        `round ${round}: ${progress.acknowledged.length} acknowledged, ${progress.problems.length} problems`,
      )
    }
    progress.isOver = true
    await Promise.all(clients)
    progress.problems.push(...(await loop.finish([...progress.acknowledged])))
    return summaryOf(loop, progress)
  } finally {
    progress.isOver = true
    await stop(server)
  }
}

function summaryOf(loop: KillLoop, progress: Progress): KillLoopResult {
  const times = [...progress.startTimes].sort((a, b) => a - b)
  return {
    rounds: loop.rounds,
    acknowledged: progress.acknowledged.length,
    unanswered: progress.unanswered,
    problems: progress.problems,
    startMs: { median: times[Math.floor(times.length / 2)] ?? 0, max: times.at(-1) ?? 0 },
  }
}

async function startServer(loop: KillLoop, progress: Progress): Promise<ChildProcess> {
  const startedAt = performance.now()
  const [program, ...words] = loop.command
  const environment = { ...process.env, ...loop.environment }
  const server = spawn(program, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  while (!(await isHealthy(loop.healthUrl))) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${said}`)
    if (performance.now() - startedAt > startPatienceMs) {
      await kill(server)
      throw new Error(`the server was not healthy within ${startPatienceMs} ms: ${said}`)
    }
    await sleep(20)
  }
  progress.startTimes.push(Math.round(performance.now() - startedAt))
  return server
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGTERM')
  await gone
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) {
    throw new Error(`the server had ended by itself: ${server.exitCode ?? server.signalCode}`)
  }
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}

/** One write after another; what got no answer is tried again with the same key, as a careful client does. */
async function writeUntilOver(loop: KillLoop, progress: Progress, client: number): Promise<void> {
  for (let number = 0; !progress.isOver; number += 1) {
    const id = await writeOnce(loop, progress, {
      client,
      key: `kill-loop-${process.pid}-${client}-${number}`,
    })
    if (id !== undefined) progress.acknowledged.push(id)
  }
}

async function writeOnce(loop: KillLoop, progress: Progress, attempt: Attempt): Promise<string | undefined> {
  while (!progress.isOver) {
    try {
      return await loop.write(attempt)
    } catch {
      progress.unanswered += 1
      await sleep(25)
    }
  }
  return undefined
}
