/**
 * Reading a large registry sheet: our streaming reader against exceljs' stream reader, on the same file, each in a process of its own, in turns: of several runs
 * the quickest counts, since what else the machine does only makes a run slower.
 *
 *     node bench/read-xlsx.ts            100,000 rows × 20 columns
 *     node bench/read-xlsx.ts 20000 5    fewer rows, five runs of each
 *
 * Prints processor and wall time of the reading, peak memory and the ratio. Asked for: 3 times as fast, below 200 MB. The figures are generated and mean nothing.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportColumn, ExportValue } from '../src/sheet/write/table-export.ts'
import { writeTable } from '../src/sheet/write/write-table.ts'

const columnCount = 20

interface Result {
  readonly rows: number
  readonly cells: number
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakMb: number
}

function valueAt(row: number, column: number): ExportValue {
  switch (column % 5) {
    case 0:
      return `演示企业第${row}号（${column}）`
    case 1:
      return `91330212MA${String(row * 31 + column).padStart(8, '0')}`
    case 2:
      return Math.round(Math.sin(row + column) * 1e6) / 100
    case 3:
      return { kind: 'date', iso: `20${10 + (row % 15)}-0${1 + (row % 9)}-1${row % 10}` }
  }
  return row % 3 === 0 ? null : row * column
}

function* makeRows(count: number): Generator<readonly ExportValue[]> {
  for (let row = 1; row <= count; row++) {
    yield Array.from({ length: columnCount }, (_, column) => valueAt(row, column))
  }
}

async function makeFile(path: string, count: number): Promise<number> {
  const kinds = ['text', 'text', 'number', 'date', 'number'] as const
  const columns = Array.from({ length: columnCount }, (_, i): ExportColumn => {
    return { label: `列${i + 1}`, kind: kinds[i % 5] ?? 'text' }
  })
  const chunks: Uint8Array[] = []
  const table = { name: '企业', columns, rows: makeRows(count) }
  for await (const chunk of writeTable('xlsx', table, new Date(0))) chunks.push(chunk)
  writeFileSync(path, Buffer.concat(chunks))
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0)
}

type Reader = (path: string) => Promise<Pick<Result, 'rows' | 'cells'>>

/** Loaded before the clock starts, and only by the process that uses it. */
const readers = {
  async ours() {
    const { readRows } = await import('../src/sheet/xlsx/read-xlsx.ts')
    return async (path) => {
      let rows = 0
      let cells = 0
      const limits = { maxFileBytes: Number.POSITIVE_INFINITY, maxInflatedBytes: Number.POSITIVE_INFINITY }
      for await (const item of readRows(readFileSync(path), undefined, limits)) {
        if (item.kind === 'problem') throw new Error(item.diagnostic.code)
        rows++
        for (const cell of item.row.cells) if (cell !== undefined) cells++
      }
      return { rows, cells }
    }
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs')
    return async (path) => {
      let rows = 0
      let cells = 0
      const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache' } as const
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, options)) {
        for await (const row of sheet) {
          rows++
          row.eachCell(() => {
            cells++
          })
        }
      }
      return { rows, cells }
    }
  },
} as const satisfies Record<string, () => Promise<Reader>>

async function measure(reader: keyof typeof readers, path: string): Promise<Result> {
  const read = await readers[reader]()
  const start = performance.now()
  const before = process.cpuUsage()
  const counted = await read(path)
  const cpu = process.cpuUsage(before)
  return {
    ...counted,
    wallMs: Math.round(performance.now() - start),
    cpuMs: Math.round((cpu.user + cpu.system) / 1000),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function measureApart(reader: keyof typeof readers, path: string): Result {
  const output = execFileSync(process.execPath, [import.meta.filename, '--reader', reader, path], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Result
}

/** The quickest run, with the highest peak of all of them. */
function bestOf(results: readonly Result[]): Result {
  const least = (key: 'wallMs' | 'cpuMs') => Math.min(...results.map((result) => result[key]))
  const peakMb = Math.max(...results.map((result) => result.peakMb))
  const { rows = 0, cells = 0 } = results[0] ?? {}
  return { rows, cells, wallMs: least('wallMs'), cpuMs: least('cpuMs'), peakMb }
}

async function compare(count: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guatu-bench-'))
  try {
    const path = join(folder, 'rows.xlsx')
    const size = await makeFile(path, count)
    console.log(`${count} rows × ${columnCount} columns, ${(size / 1e6).toFixed(1)} MB`)
    const turns = Array.from({ length: runs }, () => ({
      ours: measureApart('ours', path),
      exceljs: measureApart('exceljs', path),
    }))
    const results = {
      ours: bestOf(turns.map(({ ours }) => ours)),
      exceljs: bestOf(turns.map(({ exceljs }) => exceljs)),
    }
    console.table(results)
    if (results.ours.cells !== results.exceljs.cells) throw new Error('the readers disagree on the cells')
    const ratio = (key: 'cpuMs' | 'wallMs' | 'peakMb') =>
      (results.exceljs[key] / results.ours[key]).toFixed(2)
    console.log(
      `exceljs ÷ ours: CPU ${ratio('cpuMs')}, wall ${ratio('wallMs')}, peak memory ${ratio('peakMb')}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first, reader, path] = process.argv.slice(2)
if (first === '--reader' && path !== undefined && (reader === 'ours' || reader === 'exceljs')) {
  process.stdout.write(JSON.stringify(await measure(reader, path)))
} else {
  await compare(Number(first ?? 100_000), Number(reader ?? 3))
}
