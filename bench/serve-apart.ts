/**
 * The real program in a process of its own on a data directory of its own, for benches that ask it over HTTP.
 *
 *     await using server = await serveApart({ port: 8450 })
 *     const token = (await server.run(['token', '--role', 'plan-office'])).trim()
 *     await server.kill()       // as a power cut would
 *     await server.start()      // on the same data
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
/** Longest wait for a healthy answer. */
const startPatienceMs = 60_000

export interface ServeApart {
  readonly port: number
  /** With the demo's invented rows, or an empty district. */
  readonly isDemo?: boolean
}

export async function serveApart({ port, isDemo = false }: ServeApart): Promise<ServerApart> {
  const folder = await mkdtemp(join(tmpdir(), 'guatu-bench-'))
  const server = new ServerApart(folder, { PORT: String(port), GUATU_DEMO: isDemo ? '1' : '0' })
  await server.start()
  return server
}

export class ServerApart {
  readonly origin: string
  readonly dataDirectory: string
  readonly #folder: string
  readonly #environment: NodeJS.ProcessEnv
  #process: ChildProcess | undefined
  #said = ''

  constructor(folder: string, settings: Readonly<{ PORT: string; GUATU_DEMO: string }>) {
    this.#folder = folder
    this.dataDirectory = join(folder, 'data')
    this.#environment = { ...process.env, ...settings, GUATU_DATA: this.dataDirectory }
    this.origin = `http://127.0.0.1:${settings.PORT}`
  }

  /** Resolves with the first healthy answer. */
  async start(): Promise<void> {
    const begunMs = performance.now()
    const child = spawn(process.execPath, [main, 'serve'], {
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#process = child
    child.stderr.on('data', (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-4000)
    })
    while (!(await isHealthy(this.origin))) {
      if (child.exitCode !== null || performance.now() - begunMs > startPatienceMs)
        throw new Error(`the server did not start: ${this.#said}`)
      await sleep(20)
    }
  }

  /** SIGKILL: nothing is written out, nothing is closed. */
  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  /** A command of the program on the same data: what it prints. */
  async run(words: readonly string[]): Promise<string> {
    const stdio = ['ignore', 'pipe', 'inherit'] as const
    const child = spawn(process.execPath, [main, ...words], { env: this.#environment, stdio: [...stdio] })
    let text = ''
    for await (const chunk of child.stdout ?? []) text += String(chunk)
    return text
  }

  /** The most memory that the process ever had, in MB; Linux only, NaN elsewhere. */
  async peakMb(): Promise<number> {
    const status = await readFile(`/proc/${this.#process?.pid}/status`, 'utf8').catch(() => '')
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024
  }

  /** Of the database server, the first one and its children. Linux only. */
  async databaseProcesses(): Promise<readonly number[]> {
    return (await this.#databaseTimes()).map(({ pid }) => pid)
  }

  /** Processor time of the program and of its database so far, in milliseconds: what else runs on the machine does not count. Linux only. */
  async cpuMs(): Promise<number> {
    const times = [await readTimes(String(this.#process?.pid)), ...(await this.#databaseTimes())]
    return times.reduce((sum, { cpuMs }) => sum + cpuMs, 0)
  }

  /** Stops it and takes its data away. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end('SIGTERM')
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #databaseTimes(): Promise<readonly ProcessTimes[]> {
    const note = await readFile(join(this.dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')
    const postmaster = Number(note.split('\n')[0])
    const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const times = await Promise.all(all.map(readTimes))
    return times.filter(({ pid, parent }) => pid === postmaster || parent === postmaster)
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#process
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
}

interface ProcessTimes {
  readonly pid: number
  readonly parent: number
  /** Its own, and that of children that have ended. */
  readonly cpuMs: number
}

/** A clock tick is ten milliseconds. */
const tickMs = 10

async function readTimes(pid: string): Promise<ProcessTimes> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [parent = 0, ...times] = [4, 14, 15, 16, 17].map((field) =>
    Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[field - 3] ?? 0),
  )
  return { pid: Number(pid), parent, cpuMs: times.reduce((sum, time) => sum + time, 0) * tickMs }
}

async function isHealthy(origin: string): Promise<boolean> {
  return fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
    (reply) => reply.ok,
    () => false,
  )
}
