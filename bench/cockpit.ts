/**
 * The cockpit under load against a bare route of the same HTTP library that returns the same bytes, in turns, in one run.
 *
 *     node bench/cockpit.ts [--seconds 5] [--rounds 3] [--clients 20]
 *
 * Prints requests a second and p95 latency of both, and the ratio of their medians. The server is a real one on a data directory of its own, asked with a leader's token.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { askRepeatedly, type Measured } from './ask-repeatedly.ts'
import { ImportClient } from './import-client.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    clients: { type: 'string', default: '20' },
  },
})
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const bareServer = fileURLToPath(new URL('bare-route.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'guatu-bench-'))
const environment = {
  ...process.env,
  GUATU_DATA: join(folder, 'data'),
  PORT: '18224',
  BARE_PORT: '18225',
  BARE_FILE: join(folder, 'bytes'),
}
const running: ChildProcess[] = []

try {
  start([main, 'serve'])
  await waitFor('http://127.0.0.1:18224/api/health')
  const token = (await run([main, 'token', '--role', 'leader'])).trim()
  // The demo's enterprises are loaded after the first answer, at the cost of whoever asks meanwhile.
  await new ImportClient('http://127.0.0.1:18224', token).untilDemoIsLoaded()
  const url = 'http://127.0.0.1:18224/api/v1/districts/330212/cockpit?year=2025'
  const headers = { authorization: `Bearer ${token}` }
  const body = await (await fetch(url, { headers })).bytes()
  await writeFile(environment.BARE_FILE, body)
  start([bareServer])
  await waitFor('http://127.0.0.1:18225/')
  const ours: Measured[] = []
  const bare: Measured[] = []
  await load(url, headers, 2)
  await load('http://127.0.0.1:18225/', headers, 2)
  for (let round = 0; round < Number(values.rounds); round += 1) {
    ours.push(await load(url, headers, Number(values.seconds)))
    bare.push(await load('http://127.0.0.1:18225/', headers, Number(values.seconds)))
  }
  report(body.length, ours, bare)
} finally {
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(running.map((child) => new Promise((resolve) => child.once('exit', resolve))))
  await rm(folder, { recursive: true, force: true })
}

function start(words: readonly string[]): void {
  running.push(spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] }))
}

async function run(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  for await (const chunk of child.stdout) text += String(chunk)
  return text
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isUp = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer within 30 s`)
}

function load(url: string, headers: Record<string, string>, seconds: number): Promise<Measured> {
  return askRepeatedly({ url, headers, seconds, clients: Number(values.clients) })
}

function report(bytes: number, ours: readonly Measured[], bare: readonly Measured[]): void {
  const perSecond = [median(ours.map((r) => r.perSecond)), median(bare.map((r) => r.perSecond))] as const
  const p95 = [median(ours.map((r) => r.p95Ms)), median(bare.map((r) => r.p95Ms))] as const
  console.log(
    `cockpit, ${bytes} bytes, ${values.clients} clients, ${values.rounds} × ${values.seconds} s each, in turns`,
  )
  console.log(`  guatu       ${perSecond[0].toFixed(0)} req/s, p95 ${p95[0].toFixed(1)} ms`)
  console.log(`  bare route  ${perSecond[1].toFixed(0)} req/s, p95 ${p95[1].toFixed(1)} ms`)
  console.log(`  ratio       ${(perSecond[0] / perSecond[1]).toFixed(2)} (at least 0.5 is wanted)`)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
