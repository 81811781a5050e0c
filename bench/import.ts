/**
 * A long CSV of enterprises by year through the whole way in, over HTTP, against a bare COPY of the same rows into a table of the same shape on the same server, in turns.
 *
 *     node bench/import.ts [--rounds 3] [--most 1000000]
 *
 * Prints the time of each stage at 100,000 rows × 20 columns with the ratio of check and commit to COPY, then the time per row of 10,000 rows up to `most`, also as a
 * multiple of COPY at that moment, since a machine is not always equally quick, and the most memory that the program ever had. The server is a real one on a data
 * directory of its own.
 */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import enterpriseYear from '../src/content/registries/enterprise-year.ts'
import type { ImportDetail } from '../src/domain/registry/import-view.ts'
import { registryTables } from '../src/store/registry/registry-tables.ts'
import { directoryCsv, makeFirms, yearCopyCsv, yearCsv, yearRows } from './enterprise-sheets.ts'
import { ImportClient } from './import-client.ts'
import { type ServerApart, serveApart } from './serve-apart.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, most: { type: 'string', default: '1000000' } },
})
const rowCount = 100_000

/** Wall and processor time, in milliseconds. */
interface Spent {
  readonly wall: number
  readonly cpu: number
}

const stages = ['copy', 'upload', 'check', 'commit'] as const

interface Stages {
  readonly upload: Spent
  readonly check: Spent
  readonly commit: Spent
}

type Round = Stages & { readonly copy: Spent }

await using server = await serveApart({ port: 18_227, isDemo: true })
const client = await openClient(server)
const bare = await openBareTable(server)
const firms = makeFirms(rowCount)
await bring('enterprise', directoryCsv(firms))
console.log(`${firms.length} enterprises are known, peak ${(await server.peakMb()).toFixed(0)} MB`)

/** Every file is of years of its own; none may be to come. */
let year = 1950
const rounds: Round[] = []
for (let round = 0; round < Number(values.rounds); round += 1) rounds.push(await runRound(rowCount))
report()
for (let size = 10_000; size <= Number(values.most); size *= 10) await reportSize(size)
await bare.end()

async function openClient(server: ServerApart): Promise<ImportClient> {
  const token = (await server.run(['token', '--role', 'plan-office'])).trim()
  const client = new ImportClient(server.origin, token)
  await client.untilDemoIsLoaded()
  return client
}

async function bring(registry: string, bytes: Buffer): Promise<Stages> {
  const begun = await client.begin({ registry, fileName: 'bench.csv', bytes })
  const sent = await spend(() => client.sendParts(begun, bytes))
  const checked = await spend(() => client.check(begun.id))
  const done = await spend(() => client.commit(checked.value))
  expectAllStored(checked.value, done.value)
  return { upload: sent.spent, check: checked.spent, commit: done.spent }
}

async function spend<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly spent: Spent }> {
  const begunCpu = await server.cpuMs()
  const begun = performance.now()
  const value = await work()
  const wall = performance.now() - begun
  return { value, spent: { wall, cpu: (await server.cpuMs()) - begunCpu } }
}

function expectAllStored({ summary }: ImportDetail, { state }: Pick<ImportDetail, 'state'>): void {
  const isWhole = state === 'committed' && summary?.faulty === 0 && summary.added === summary.staged
  if (!isWhole) throw new Error(`not all rows were stored: ${state} ${JSON.stringify(summary)}`)
}

/** A table of the shape in which the rows end up, its key and index too; what every row of a change has in common are defaults. */
async function openBareTable({ dataDirectory }: ServerApart): Promise<pg.Client> {
  const { current } = registryTables(enterpriseYear)
  const bare = new pg.Client({ host: `${dataDirectory}/socket`, user: 'guatu', database: 'postgres' })
  await bare.connect()
  await bare.query(`create table bare (like ${current} including all)`)
  await bare.query(`alter table bare alter district set default '330212', alter version set default 1,
    alter recorded_at set default now(), alter change_id set default gen_random_uuid()`)
  return bare
}

async function copyBare(bytes: Buffer): Promise<void> {
  const names = registryTables(enterpriseYear).columns.map(({ name }) => name)
  const stream = bare.query(copyStreams.from(`copy bare (${names.join(', ')}) from stdin (format csv)`))
  await pipeline(Readable.from([bytes], { objectMode: false }), stream)
}

function report(): void {
  console.log(`${rowCount} rows × 20 columns, medians of ${rounds.length}: wall and processor time in ms`)
  const medians = new Map(stages.map((stage) => [stage, medianSpent(stage)]))
  for (const [stage, { wall, cpu }] of medians)
    console.log(`  ${stage.padEnd(8)}${wall.toFixed(0).padStart(6)}${cpu.toFixed(0).padStart(7)}`)
  const of = (kind: keyof Spent, some: readonly (typeof stages)[number][]) => {
    const sum = some.reduce((total, stage) => total + (medians.get(stage)?.[kind] ?? 0), 0)
    return (sum / (medians.get('copy')?.[kind] ?? 0)).toFixed(2)
  }
  const ratios = (some: readonly (typeof stages)[number][]) =>
    `${of('wall', some)} wall, ${of('cpu', some)} processor`
  console.log(`  check + commit ÷ bare COPY: ${ratios(['check', 'commit'])} (at most 2.5 is wanted)`)
  console.log(`  with the upload: ${ratios(['upload', 'check', 'commit'])}`)
}

function medianSpent(stage: (typeof stages)[number]): Spent {
  return medianOfRounds(rounds, (round) => round[stage])
}

function medianOfRounds(some: readonly Round[], spent: (round: Round) => Spent): Spent {
  const median = (kind: keyof Spent) => medianOf(some.map((round) => spent(round)[kind]))
  return { wall: median('wall'), cpu: median('cpu') }
}

/** A file is imported the more often the shorter it is, since other work on the machine shows in a short time most. */
async function reportSize(size: number): Promise<void> {
  const some: Round[] = []
  for (let round = 0; round < Math.max(1, Math.round(1000 / Math.sqrt(size))); round += 1) {
    await untilAtRest()
    some.push(await runRound(size))
  }
  const perRow = (ms: number) => ((ms / size) * 1000).toFixed(1)
  const each = stages.map((stage) => `${stage} ${perRow(medianOfRounds(some, (one) => one[stage]).wall)}`)
  const whole = medianOfRounds(some, (one) => sumOf(one, ['upload', 'check', 'commit']))
  const times = (whole.wall / medianOfRounds(some, ({ copy }) => copy).wall).toFixed(2)
  const peak = (await server.peakMb()).toFixed(0)
  console.log(
    `${size} rows, median of ${some.length}: ${perRow(whole.wall)} µs a row, ${times} × COPY (${each.join(', ')}), ${perRow(whole.cpu)} of a processor, peak ${peak} MB`,
  )
}

function sumOf(round: Round, some: readonly (typeof stages)[number][]): Spent {
  const sum = (kind: keyof Spent) => some.reduce((total, stage) => total + round[stage][kind], 0)
  return { wall: sum('wall'), cpu: sum('cpu') }
}

/** A bare COPY, then the import of the same rows. */
async function runRound(size: number): Promise<Round> {
  const some = firms.slice(0, size)
  const years = Array.from({ length: Math.ceil(size / some.length) }, () => {
    year += 1
    return year
  })
  const rows = Buffer.concat(years.map((one) => yearCopyCsv(some, one)))
  const copy = (await spend(() => copyBare(rows))).spent
  const sheet = years.map((one, at) => (at === 0 ? yearCsv(some, one) : yearRows(some, one)))
  return { copy, ...(await bring('enterprise-year', Buffer.concat(sheet))) }
}

/** The database tidies up after many rows came in, which is not part of what the next file costs. */
async function untilAtRest(): Promise<void> {
  const longestMs = 60_000
  const begun = performance.now()
  for (let quiet = 0; quiet < 2 && performance.now() - begun < longestMs; ) {
    const before = await server.cpuMs()
    await sleep(500)
    quiet = (await server.cpuMs()) - before < 20 ? quiet + 1 : 0
  }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
