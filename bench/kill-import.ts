/**
 * Kills the real server with SIGKILL at 200 random moments while a file is uploaded, recognised, checked, stored and undone again and again; every fourth time the database
 * server too, as a power cut would. After each restart the rows must be as before the file or as after it, in keeping with what the import says of itself; the import goes on
 * from where it stands and is never stored twice. In the end the audit chain must be whole.
 *
 *     node bench/kill-import.ts [--rounds 200] [--rows 2000]
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { directoryCsv, makeFirms } from './enterprise-sheets.ts'
import { ImportClient, Refused } from './import-client.ts'
import { serveApart } from './serve-apart.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, rows: { type: 'string', default: '2000' } },
})
const rowCount = Number(values.rows)
const aliveMs = [30, 5000] as const

/** Half of the second file's rows are stored already and change their town, half are new; a long note makes it several parts. */
const firms = makeFirms(rowCount * 1.5)
const before = directoryCsv(firms.slice(0, rowCount))
const changed = directoryCsv(firms.slice(rowCount / 2), { firstTown: 1, note: '备注'.repeat(500) })

/** Rows by what they say, without what every storing makes anew; after the first file and after the second there is one text each. */
const rowsText = `select md5(string_agg(credit_code || name || town, ',' order by credit_code)) as rows from registry_enterprise`
const factsText = `select (${rowsText}),
  (select jsonb_object_agg(state, count) from (select state, count(*) from registry_import group by state) s) as states,
  (select count(*)::int from registry_change where kind = 'import') as changes`

/** Where the driver stands: what is under way when the server is killed. */
const driver = { phase: 'begin', id: '', finished: 0, isOver: false }
const problems: string[] = []
const hits = new Map<string, number>()
const afterTexts = new Set<string>()

await using server = await serveApart({ port: 18_228 })
const token = (await server.run(['token', '--role', 'plan-office'])).trim()
const client = new ImportClient(server.origin, token)
const base = await client.upload({ registry: 'enterprise', fileName: 'before.csv', bytes: before })
await client.commit(await client.check(base.id))
const [stored] = await look<{ rows: string }>(rowsText)
const driving = drive()
for (let round = 1; round <= Number(values.rounds); round += 1) {
  await sleep(aliveMs[0] + Math.random() * (aliveMs[1] - aliveMs[0]))
  const { phase } = driver
  await server.kill()
  if (round % 4 === 0) await killDatabase()
  hits.set(phase, (hits.get(phase) ?? 0) + 1)
  await server.start()
  await verify(`round ${round}, killed at ${phase}`)
  process.stderr.write(
    `round ${round}: ${phase}, ${driver.finished} imports done, ${problems.length} problems\n`,
  )
}
driver.isOver = true
await driving
problems.push(...(await findAuditProblems()))
console.log(
  JSON.stringify(
    { rounds: values.rounds, finished: driver.finished, hits: Object.fromEntries(hits), problems },
    null,
    2,
  ),
)
process.exitCode = problems.length === 0 ? 0 : 1

function tell(problem: string): void {
  problems.push(problem)
  process.stderr.write(`${problem}\n`)
}

/** One import after the other, each to its end; what got no answer is looked at again and goes on from there. */
async function drive(): Promise<void> {
  while (!driver.isOver) {
    try {
      await takeStep()
    } catch (error) {
      // 409 and 412: the program moved on by itself since it was looked at. 503: the database is not there yet.
      const isExpected = !(error instanceof Refused) || [409, 412, 503].includes(error.status)
      if (!isExpected) tell(`${driver.phase}: ${error.message}`)
      await sleep(25)
    }
  }
}

async function takeStep(): Promise<void> {
  if (driver.id === '') {
    driver.phase = 'begin'
    driver.id = (await client.begin({ registry: 'enterprise', fileName: 'changed.csv', bytes: changed })).id
  }
  const seen = await client.read(driver.id)
  driver.phase = seen.state
  switch (seen.state) {
    case 'uploading':
      return client.sendParts(seen, changed)
    case 'recognising':
    case 'checking':
      return sleep(10)
    case 'mapping':
      await client.ask(`POST registry-imports/${seen.id}/mapping`, {
        version: seen.version,
        mapping: seen.mapping,
      })
      return
    case 'checked':
      await client.commit(seen)
      return
    case 'committed':
      await client.ask(`POST registry-changes/${seen.changeId}/undo`, { note: 'kill-import' })
      return
    case 'undone':
      driver.id = ''
      driver.finished += 1
      return
    case 'failed':
    case 'cancelled':
      tell(`${seen.id} ${seen.state}: ${JSON.stringify(seen.problem)}`)
      driver.id = ''
  }
}

interface Found {
  readonly rows: string
  readonly states: Readonly<Record<string, number>>
  readonly changes: number
}

/** One statement sees one moment, whatever the driver does meanwhile. */
async function verify(place: string): Promise<void> {
  const [found] = await look<Found>(factsText)
  if (found === undefined) throw new Error('a query of facts has a row')
  const { committed = 0, undone = 0 } = found.states
  // The first file is committed for good.
  const isAfter = committed > 1
  if (found.rows !== stored?.rows && !isAfter) tell(`${place}: the rows are neither before nor after`)
  if (found.rows === stored?.rows && isAfter)
    tell(`${place}: the import says it is stored, its rows are not there`)
  if (isAfter) afterTexts.add(found.rows)
  if (afterTexts.size > 1) tell(`${place}: the rows after the file are not always the same`)
  if (found.changes !== committed + undone)
    tell(`${place}: ${found.changes} changes of ${committed + undone} imports`)
}

async function look<Row extends object>(text: string): Promise<readonly Row[]> {
  const database = new pg.Client({
    host: join(server.dataDirectory, 'socket'),
    user: 'guatu',
    database: 'postgres',
  })
  await database.connect()
  try {
    return (await database.query<Row>(text)).rows
  } finally {
    await database.end()
  }
}

/** The database server of a killed program lives on; without it the memory that was not written out is lost too. A power cut spares none of its processes. */
async function killDatabase(): Promise<void> {
  for (const pid of await server.databaseProcesses()) killIfThere(pid)
}

/** Its children end by themselves soon after the first process. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

async function findAuditProblems(): Promise<readonly string[]> {
  const { checks } = JSON.parse(await server.run(['doctor', '--json'])) as {
    checks: readonly { isGood: boolean; found: string }[]
  }
  return checks.filter(({ isGood }) => !isGood).map(({ found }) => found)
}
