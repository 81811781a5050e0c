/**
 * A long CSV of enterprises by year through the whole way in, over HTTP, against a bare COPY of the same rows into a table of the same shape on the same server, in turns.
 *
 *     node bench/import.ts [--rounds 3] [--most 1000000]
 *
 * Prints the time of each stage at 100,000 rows × 20 columns with the ratio of check and commit to COPY, then the time per row of 10,000 rows up to `most`, and the
 * most memory that the program ever had. The server is a real one on a data directory of its own.
 */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import enterpriseYear from '../src/content/registries/enterprise-year.ts'
import type { ImportDetail } from '../src/domain/registry/import-view.ts'
import { registryTables } from '../src/store/registry/registry-tables.ts'
import { directoryCsv, type Firm, makeFirms, yearCopyCsv, yearCsv, yearRows } from './enterprise-sheets.ts'
import { ImportClient } from './import-client.ts'
import { type ServerApart, serveApart } from './serve-apart.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, most: { type: 'string', default: '1000000' } },
})
const rowCount = 100_000

interface Stages {
  readonly uploadMs: number
  readonly checkMs: number
  readonly commitMs: number
}

await using server = await serveApart({ port: 18_227, isDemo: true })
const client = await openClient(server)
const bare = await openBareTable(server)
const firms = makeFirms(rowCount)
await bring('enterprise', directoryCsv(firms))
console.log(`${firms.length} enterprises are known, peak ${(await server.peakMb()).toFixed(0)} MB`)

let year = 2000
const rounds: (Stages & { readonly copyMs: number })[] = []
for (let round = 0; round < Number(values.rounds); round += 1) {
  year += 1
  const copyMs = await copyBare(yearCopyCsv(firms, year))
  rounds.push({ copyMs, ...(await bring('enterprise-year', yearCsv(firms, year))) })
}
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
  const begunMs = performance.now()
  const begun = await client.begin({ registry, fileName: 'bench.csv', bytes })
  await client.sendParts(begun, bytes)
  const uploadedMs = performance.now()
  const checked = await client.check(begun.id)
  const checkedMs = performance.now()
  const done = await client.commit(checked)
  const doneMs = performance.now()
  expectAllStored(checked, done)
  return {
    uploadMs: uploadedMs - begunMs,
    checkMs: checkedMs - uploadedMs,
    commitMs: doneMs - checkedMs,
  }
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

async function copyBare(bytes: Buffer): Promise<number> {
  const names = registryTables(enterpriseYear).columns.map(({ name }) => name)
  const begunMs = performance.now()
  const stream = bare.query(copyStreams.from(`copy bare (${names.join(', ')}) from stdin (format csv)`))
  await pipeline(Readable.from([bytes], { objectMode: false }), stream)
  return performance.now() - begunMs
}

function report(): void {
  const { copyMs, uploadMs, checkMs, commitMs } = {
    copyMs: medianOf(rounds.map((round) => round.copyMs)),
    uploadMs: medianOf(rounds.map((round) => round.uploadMs)),
    checkMs: medianOf(rounds.map((round) => round.checkMs)),
    commitMs: medianOf(rounds.map((round) => round.commitMs)),
  }
  const ratio = (ms: number) => (ms / copyMs).toFixed(2)
  console.log(`${rowCount} rows × 20 columns, medians of ${rounds.length}`)
  console.log(`  bare COPY   ${copyMs.toFixed(0)} ms`)
  console.log(`  upload      ${uploadMs.toFixed(0)} ms`)
  console.log(`  check       ${checkMs.toFixed(0)} ms, recognised and read`)
  console.log(`  commit      ${commitMs.toFixed(0)} ms`)
  console.log(
    `  ratio       ${ratio(checkMs + commitMs)} (at most 2.5 is wanted), with the upload ${ratio(uploadMs + checkMs + commitMs)}`,
  )
}

async function reportSize(size: number): Promise<void> {
  year += 1
  const some = firms.slice(0, size)
  const parts = [yearCsv(some, year)]
  for (let rows = some.length; rows < size; rows += some.length) parts.push(moreRows(some))
  const { uploadMs, checkMs, commitMs } = await bring('enterprise-year', Buffer.concat(parts))
  const perRow = (ms: number) => ((ms / size) * 1000).toFixed(1)
  const stages = `upload ${perRow(uploadMs)}, check ${perRow(checkMs)}, commit ${perRow(commitMs)}`
  const peak = (await server.peakMb()).toFixed(0)
  console.log(`${size} rows: ${perRow(uploadMs + checkMs + commitMs)} µs a row (${stages}), peak ${peak} MB`)
}

function moreRows(some: readonly Firm[]): Buffer {
  year += 1
  return yearRows(some, year)
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
