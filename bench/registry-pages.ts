/**
 * The pages of the registries under load: indicators computed from the rows, lists of 5,000 enterprises by month in several orders, one record, and the first byte of an
 * export; p95 with 20 clients.
 *
 *     node bench/registry-pages.ts [--seconds 5] [--clients 20]
 *
 * The server is a real one with the demo's invented enterprises, asked with a leader's token. At most 150 ms is wanted.
 */
import { parseArgs } from 'node:util'
import { askRepeatedly } from './ask-repeatedly.ts'
import { ImportClient } from './import-client.ts'
import { serveApart } from './serve-apart.ts'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, clients: { type: 'string', default: '20' } },
})
const clients = Number(values.clients)

await using server = await serveApart({ port: 18_229, isDemo: true })
const token = (await server.run(['token', '--role', 'leader'])).trim()
const client = new ImportClient(server.origin, token)
await client.untilDemoIsLoaded()
const headers = { authorization: `Bearer ${token}` }
const api = `${server.origin}/api/v1/districts/330212`
const registries = `${api}/registries`
const months = 'registries/enterprise-month/records?purpose=plan-monitoring&limit=50'

interface Listed {
  readonly items: readonly { readonly key: string }[]
  readonly count: number
}

const first = await client.ask<Listed>(`GET ${months}`)
const key = first.items[0]?.key ?? ''
const pages: Readonly<Record<string, string>> = {
  'all computed indicators': 'computed-indicators',
  'all computed indicators of a town': 'computed-indicators?town=330212110',
  'an indicator by town': 'computed-indicators/industrial-tax-per-mu?by=town',
  'an indicator of a cluster by segment': 'computed-indicators/cluster-output?cluster=digital&by=segment',
  'the rows behind an indicator': 'computed-indicators/industrial-tax-per-mu/rows?limit=30',
  'months, first page': months,
  'months of a town by electricity': `${months}&filters=town:eq:330212110&sort=-electricityWanKwh`,
  'one month by name of the enterprise': `${months}&filters=month:eq:2025-06&sort=enterpriseName`,
  'enterprises by words of their name':
    'registries/enterprise/records?purpose=plan-monitoring&limit=50&q=精密',
  'years by tax': 'registries/enterprise-year/records?purpose=plan-monitoring&limit=50&sort=-landMu',
  'a record with its history': `registries/enterprise-month/records/${encodeURIComponent(key)}?purpose=plan-monitoring`,
}
console.log(`${first.count} rows by month, ${clients} clients, ${values.seconds} s each`)
for (const [name, path] of Object.entries(pages)) {
  const load = { url: encodeURI(decodeURI(`${api}/${path}`)), headers, clients }
  await askRepeatedly({ ...load, seconds: 1 })
  const { perSecond, p95Ms } = await askRepeatedly({ ...load, seconds: Number(values.seconds) })
  console.log(
    `  ${name.padEnd(38)}${p95Ms.toFixed(0).padStart(6)} ms p95 ${perSecond.toFixed(0).padStart(6)} a second`,
  )
}
const times = await Promise.all(
  Array.from({ length: clients }, () =>
    firstByteMs('enterprise-month/export?purpose=plan-monitoring&format=csv'),
  ),
)
console.log(
  `  ${'first byte of an export'.padEnd(38)}${(times.sort((a, b) => a - b)[Math.floor(clients * 0.95)] ?? Number.NaN).toFixed(0).padStart(6)} ms p95`,
)

async function firstByteMs(path: string): Promise<number> {
  const begunMs = performance.now()
  const reply = await fetch(`${registries}/${path}`, { headers })
  if (!reply.ok || reply.body === null) throw new Error(`${reply.status} ${await reply.text()}`)
  const reader = reply.body.getReader()
  await reader.read()
  const ms = performance.now() - begunMs
  await reader.cancel()
  return ms
}
