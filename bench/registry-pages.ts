/**
 * The pages of the registries under load: indicators computed from the rows, lists of 5,000 enterprises by month in many orders, one record, and an export; p95 with
 * 20 clients.
 *
 *     node bench/registry-pages.ts [--seconds 5] [--clients 20] [--only electricity]
 *
 * The server is a real one with the demo's invented enterprises, asked with a leader's token. At most 150 ms is wanted. `first` is the very first answer, when nothing is
 * held of that list; `cpu` is the processor time of server and database for one answer, whatever else the machine does. At a question with a star nothing can be held.
 */
import { parseArgs } from 'node:util'
import type { SortKey } from '../src/store/engine/page.ts'
import { askRepeatedly } from './ask-repeatedly.ts'
import { ImportClient } from './import-client.ts'
import { months, monthsInOffice, type Question, registryQuestions } from './registry-questions.ts'
import { serveApart } from './serve-apart.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    clients: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
  },
})
const clients = Number(values.clients)

interface Listed {
  readonly items: readonly { readonly key: string; readonly values: Readonly<Record<string, unknown>> }[]
  readonly count: number
  readonly nextCursor: string | null
}

await using server = await serveApart({ port: 18_229, isDemo: true })
const token = (await server.run(['token', '--role', 'leader'])).trim()
const client = new ImportClient(server.origin, token)
await client.untilDemoIsLoaded()
const headers = { authorization: `Bearer ${token}` }
const api = `${server.origin}/api/v1/districts/330212`

const first = await client.ask<Listed>(`GET ${months}`)
console.log(`${first.count} rows by month, ${clients} clients, ${values.seconds} s each`)
const questions = registryQuestions({ key: first.items[0]?.key ?? '', ...(await findPlaces()) })
for (const [name, question] of Object.entries(questions)) {
  if (name.includes(values.only)) await report(name, question)
}
if ('walking down'.includes(values.only)) await reportWalk(30)
for (const [name, query] of [
  ['csv', 'format=csv'],
  ['xlsx', 'format=xlsx'],
  ['csv by electricity', 'format=csv&sort=-electricityWanKwh'],
] as const) {
  if (`export as ${name}`.includes(values.only)) await reportExport(name, query)
}

function report(name: string, question: Question): Promise<void> {
  return measure(name, (ask) => encodeURI(decodeURI(`${api}/${question(ask)}`)))
}

async function measure(name: string, urlOf: (ask: number) => string): Promise<void> {
  const firstMs = await timeOf(async () => (await fetch(urlOf(0), { headers })).arrayBuffer())
  await askRepeatedly({ url: (ask) => urlOf(ask + 1), headers, clients, seconds: 1 })
  const begunCpuMs = await server.cpuMs()
  const load = { url: (ask: number) => urlOf(ask + 50_000), headers, clients }
  const { asks, perSecond, p95Ms } = await askRepeatedly({ ...load, seconds: Number(values.seconds) })
  const cpuMs = ((await server.cpuMs()) - begunCpuMs) / asks
  const cells = [`${p95Ms.toFixed(0)} ms p95`, `${perSecond.toFixed(0)} a second`]
  const beside = [`${firstMs.toFixed(0)} ms first`, `${cpuMs.toFixed(1)} ms cpu`]
  tell(name, [...cells, ...beside])
}

/** A hundred places by key and by a figure, none of which was ever handed out as a place to go on from. */
async function findPlaces(): Promise<{
  readonly keys: readonly SortKey[]
  readonly figures: readonly SortKey[]
}> {
  const keys: SortKey[] = []
  const figures: SortKey[] = []
  for (let at = 0; at < 100; at += 1) {
    const most = 40 / 1.06 ** at
    const path = `${months.replace('limit=50', 'limit=1')}&sort=-electricityWanKwh&filters=electricityWanKwh:lte:${most}`
    const { enterprise, month, electricityWanKwh } =
      (await client.ask<Listed>(`GET ${path}`)).items[0]?.values ?? {}
    keys.push([String(enterprise), String(enterprise), String(month)])
    figures.push([Number(electricityWanKwh), String(enterprise), String(month)])
  }
  return { keys, figures }
}

/** Every client scrolls down a list of its own as the office does, page after page. */
async function reportWalk(pageCount: number): Promise<void> {
  const figures = ['grossOutputWanYuan', 'taxWanYuan', 'electricityWanKwh', 'employees']
  const timesMs: number[] = []
  const walk = async (at: number) => {
    const sort = `${at % 2 === 0 ? '-' : ''}${figures[at % figures.length]}`
    const path = `${monthsInOffice}&sort=${sort}&filters=electricityWanKwh:gte:${at / 1000}`
    let cursor: string | null = ''
    for (let page = 0; page < pageCount && cursor !== null; page += 1) {
      const address: string = `GET ${path}${cursor === '' ? '' : `&cursor=${cursor}`}`
      timesMs.push(await timeOf(async () => (cursor = (await client.ask<Listed>(address)).nextCursor)))
    }
  }
  const begunCpuMs = await server.cpuMs()
  await Promise.all(Array.from({ length: clients }, (_, at) => walk(at)))
  const cpuMs = ((await server.cpuMs()) - begunCpuMs) / timesMs.length
  const [half, most] = [quantile(timesMs, 0.5), quantile(timesMs, 1)].map((ms) => ms.toFixed(0))
  tell('walking down, each its own list', [
    `${quantile(timesMs, 0.95).toFixed(0)} ms p95`,
    `${half} ms half`,
    `${most} ms most`,
    `${cpuMs.toFixed(1)} ms cpu`,
  ])
}

async function reportExport(name: string, query: string): Promise<void> {
  const path = `registries/enterprise-month/export?purpose=plan-monitoring&${query}`
  const alone = await exportMs(path, true)
  const times = await Promise.all(Array.from({ length: clients }, () => exportMs(path, false)))
  tell(`export as ${name}`, [
    `${quantile(
      times.map(({ firstByte }) => firstByte),
      0.95,
    ).toFixed(0)} ms p95`,
    `${alone.firstByte.toFixed(0)} ms alone`,
    `${alone.firstRows.toFixed(0)} ms rows`,
    `${(alone.whole / 1000).toFixed(1)} s whole`,
  ])
}

interface ExportTimes {
  readonly firstByte: number
  /** Until more than the head is there: 20 kB. */
  readonly firstRows: number
  readonly whole: number
}

async function exportMs(path: string, isWhole: boolean): Promise<ExportTimes> {
  const begunMs = performance.now()
  const reply = await fetch(`${api}/${path}`, { headers })
  if (!reply.ok || reply.body === null) throw new Error(`${reply.status} ${await reply.text()}`)
  const times = { firstByte: Number.NaN, firstRows: Number.NaN, whole: Number.NaN }
  let bytes = 0
  for await (const chunk of reply.body) {
    const ms = performance.now() - begunMs
    bytes += chunk.length
    if (Number.isNaN(times.firstByte)) times.firstByte = ms
    if (Number.isNaN(times.firstRows) && bytes > 20_000) times.firstRows = ms
    if (!isWhole && bytes > 20_000) break
  }
  times.whole = performance.now() - begunMs
  return times
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begunMs = performance.now()
  await work()
  return performance.now() - begunMs
}

function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function tell(name: string, cells: readonly string[]): void {
  console.log(`  ${name.padEnd(38)}${cells.map((cell) => cell.padStart(16)).join('')}`)
}
