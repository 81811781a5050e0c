/**
 * Kills the real server with SIGKILL, 100 times, while clients post observations. After each restart the last acknowledged ones must be there, once, and at the end all of them; every
 * submission must be the fold of its acts and the audit chain whole.
 *
 *     node bench/kill-server.ts [--rounds 100] [--clients 4]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { yinzhouPlan } from '../src/content/districts/yinzhou/plan.ts'
import type { SubmissionDetail } from '../src/domain/submission/submission.ts'
import { ImportClient } from './import-client.ts'
import { type Attempt, runKillLoop } from './kill-loop.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, clients: { type: 'string', default: '4' } },
})
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'guatu-kill-'))
const environment = { GUATU_DATA: join(folder, 'data'), PORT: '18226' }
const api = 'http://127.0.0.1:18226/api/v1/districts/330212'
const unit = 'economy-information'

/** Figures of one unit for every month of three closed years: each is entered, then revised again and again. */
const subjects = yinzhouPlan.indicators
  .filter((row) => row.owners[0] === unit)
  .flatMap((row) =>
    [2023, 2024, 2025].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => ({
        indicator: row.indicator,
        unit: row.unit,
        period: `${year}-${String(month + 1).padStart(2, '0')}`,
      })),
    ),
  )

/** What each attempt's key stands for: the same key always brings the same body, as its idempotency asks. */
const wishes = new Map<string, number>()
/** Acknowledged last before the kill: looked at after each restart; all are looked at in the end. */
const mostAtRisk = 40

try {
  const token = await prepare()
  const result = await runKillLoop({
    command: [process.execPath, main, 'serve'],
    environment,
    healthUrl: 'http://127.0.0.1:18226/api/health',
    rounds: Number(values.rounds),
    clients: Number(values.clients),
    // The first write waits until what answers it is loaded, for most of a second.
    aliveMs: [500, 1600],
    write: (attempt) => write(attempt, token),
    verify: (ids) => findProblems(ids.slice(-mostAtRisk), token),
    finish: async (ids) => [...(await findProblems(ids, token)), ...(await findAuditProblems())],
    note: (line) => process.stderr.write(`${line}\n`),
  })
  console.log(JSON.stringify(result, null, 2))
  // A loop in which nothing was acknowledged shows nothing.
  process.exitCode = result.problems.length === 0 && result.acknowledged > 0 ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The demo district, installed whole and stopped again, and a token for it: while its enterprises are loaded, which begins anew after each kill, no write comes through in time. */
async function prepare(): Promise<string> {
  const server = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // Its address is all that the server prints.
  await once(server.stdout, 'data')
  const token = (await run(['token', '--role', 'liaison', '--unit', unit])).trim()
  const office = (await run(['token', '--role', 'plan-office'])).trim()
  await new ImportClient('http://127.0.0.1:18226', office).untilDemoIsLoaded()
  server.kill('SIGTERM')
  await once(server, 'exit')
  return token
}

/** `<submission> <note>`: the note is the attempt's key, so that a doubled act would be seen. */
async function write({ key }: Attempt, token: string): Promise<string> {
  const turn = wishes.get(key) ?? wishes.size
  wishes.set(key, turn)
  const subject = subjects[turn % subjects.length]
  const reply = await fetch(`${api}/observations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...subject, value: (turn % 90) + 1, note: key, isConfirmed: true }),
    signal: AbortSignal.timeout(10_000),
  })
  if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`)
  const { id } = (await reply.json()) as SubmissionDetail
  return `${id} ${key}`
}

async function findProblems(ids: readonly string[], token: string): Promise<readonly string[]> {
  const keysOf = Map.groupBy(ids, (id) => id.split(' ')[0] ?? '')
  const problems: string[] = []
  for (const [submission, own] of keysOf) {
    const detail = await read(submission, token)
    if (detail.version !== detail.acts.length + 1)
      problems.push(`${submission}: version ${detail.version}, ${detail.acts.length} acts`)
    for (const id of own) {
      const count = detail.acts.filter((act) => act.note === id.split(' ')[1]).length
      if (count !== 1) problems.push(`${id}: ${count} times`)
    }
  }
  return problems
}

async function read(submission: string, token: string): Promise<SubmissionDetail> {
  const reply = await fetch(`${api}/submissions/${submission}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  if (!reply.ok) throw new Error(`${submission}: ${reply.status}`)
  return (await reply.json()) as SubmissionDetail
}

async function findAuditProblems(): Promise<readonly string[]> {
  const { checks } = JSON.parse(await run(['doctor', '--json'])) as {
    checks: readonly { isGood: boolean; found: string }[]
  }
  return checks.filter((check) => !check.isGood).map((check) => check.found)
}

async function run(words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const chunk of child.stdout) text += String(chunk)
  return text
}
