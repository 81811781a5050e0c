/**
 * A long CSV of enterprises by year: read, cut into rows, decoded with all checks of a row; each step alone and its share of the whole.
 *
 *     node bench/decode-rows.ts [--rows 100000] [--rounds 5]
 *
 * Prints the medians in milliseconds of processor time. The limit is papaparse on the whole text, which decodes nothing.
 */
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import enterprise from '../src/content/registries/enterprise.ts'
import enterpriseYear from '../src/content/registries/enterprise-year.ts'
import { seededRandom } from '../src/domain/demo/seeded-random.ts'
import type { GridRow } from '../src/domain/grid/grid.ts'
import { makeReferenceIndex } from '../src/domain/registry/cell/reference-index.ts'
import { creditCodeAlphabet, creditCodeCheckCharacter } from '../src/domain/registry/credit-code.ts'
import { compileDecoder } from '../src/domain/registry/decode/compile-decoder.ts'
import { makeMapping } from '../src/domain/registry/mapping/mapping.ts'
import { recogniseTable } from '../src/domain/registry/recognise/recognise-table.ts'
import { readCsvRows } from '../src/sheet/read-csv-rows.ts'
import { sampleSheets } from '../src/sheet/table-source.ts'

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } },
})
const rowCount = Number(options.rows)
const next = seededRandom('decode-rows')
const clusters = ['digital', 'key-components', 'new-energy']

function makeCode(): string {
  let body = 'MA'
  while (body.length < 9) body += creditCodeAlphabet[Math.floor(next() * 31)]
  const first = `91330212${body}`
  return `${first}${creditCodeCheckCharacter(first)}`
}

const { fields } = enterpriseYear
const heads = ['企业名称', ...fields.map(({ label }) => label.zh)]
const codes = Array.from({ length: rowCount }, makeCode)

function cellText(kind: string, key: string, row: number): string {
  if (key === 'enterprise') return codes[row] ?? ''
  if (key === 'productCluster') return clusters[row % 3] ?? ''
  if (kind === 'year') return '2025'
  if (kind === 'flag') return row % 2 === 0 ? '是' : '否'
  if (kind === 'choice') return row % 3 === 0 ? '小型' : '中型'
  return kind === 'integer' ? String(Math.floor(next() * 900)) : (next() * 90_000).toFixed(2)
}

const lines = codes.map((_, row) =>
  [`宁波第${row}精密机械有限公司`, ...fields.map(({ key, type }) => cellText(type.kind, key, row))].join(','),
)
const bytes = Buffer.from(`${heads.join(',')}\r\n${lines.join('\r\n')}\r\n`)
const index = (target: 'enterprise' | 'cluster', names: readonly (readonly [string, string])[]) =>
  makeReferenceIndex(
    target,
    names.map(([id, name]) => ({ id, name, aliases: [] })),
  )
const lookups = {
  enterprise: index(
    'enterprise',
    codes.map((code, row) => [code, `宁波第${row}精密机械有限公司`] as const),
  ),
  cluster: index(
    'cluster',
    clusters.map((id) => [id, id] as const),
  ),
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
}

const source = { kind: 'csv', name: 'bench', chunks } as const
const samples = await sampleSheets(source)
const [sample] = samples.isOk ? samples.value : []
if (sample === undefined) throw new Error('the sample cannot be read')
const table = recogniseTable(sample, { registry: enterpriseYear, identity: enterprise, lookups })
const { mapping } = makeMapping(table, enterpriseYear)

/** Of this process, so that what else runs on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const times = { parse: [] as number[], read: [] as number[], decode: [] as number[] }
let told = 0
for (let round = 0; round < Number(options.rounds); round += 1) {
  let begun = cpuMs()
  Papa.parse(bytes.toString(), { delimiter: ',', newline: '\r\n' })
  times.parse.push(cpuMs() - begun)
  const batches: (readonly GridRow[])[] = []
  begun = cpuMs()
  for await (const item of readCsvRows(source.chunks(), 'bench', { maxFileBytes: bytes.length })) {
    if (item.kind === 'rows') batches.push(item.rows)
  }
  times.read.push(cpuMs() - begun)
  begun = cpuMs()
  const decoder = compileDecoder({ mapping, registry: enterpriseYear, lookups })
  told = 0
  let decoded = 0
  for (const rows of batches) {
    const batch = decoder.push(rows)
    decoded += batch.rowCount
    told += batch.remarks.length
  }
  told += decoder.finish().remarks.length
  times.decode.push(cpuMs() - begun)
  if (decoded !== rowCount) throw new Error(`${decoded} rows of ${rowCount}`)
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
console.log(
  `${rowCount} rows of ${heads.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB, ${told} remarks`,
)
for (const [name, values] of Object.entries(times))
  console.log(`${name.padEnd(8)}${median(values).toFixed(0)} ms`)
