import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { readCsv } from '../read-csv.ts'
import type { Sheet } from '../workbook.ts'
import { readRows, readWorkbook } from '../xlsx/read-xlsx.ts'
import { escapeCsvText, isFormulaLike, unescapeCsvText } from './escape-cell.ts'
import type { ExportValue, TableExport } from './table-export.ts'
import { type TableFormat, writeTable } from './write-table.ts'

const madeAt = new Date('2026-11-22T08:00:00Z')
const columns = [
  { label: '企业名称', kind: 'text' },
  { label: '亩均税收', kind: 'number', decimals: 2 },
  { label: '增速', kind: 'percent', decimals: 1 },
  { label: '认定日期', kind: 'date' },
  { label: '有效', kind: 'text' },
] as const
const rows: readonly (readonly ExportValue[])[] = [
  ['甲 & <公司> "一"', 15.256, 0.044, { kind: 'date', iso: '2026-03-05' }, true],
  ['=HYPERLINK("http://x")', -3, null, { kind: 'date', iso: '2026-03-05T08:30:00' }, false],
  ['  ＋1', 0, Number.NaN, { kind: 'date', iso: '1899-01-01' }, null],
  ['多行\r\n文本_x000D_', 33021219900101, 1, null, '330212'],
  ["'=已转义", null, null, null, ' '],
]
const table: TableExport = { name: '企业', columns, rows }

async function write(format: TableFormat, given: TableExport = table): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeTable(format, given, madeAt)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function readBack(bytes: Buffer): Promise<Sheet> {
  const checked = await readWorkbook(bytes)
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  const [sheet] = checked.value.sheets
  assert.ok(sheet)
  return sheet
}

test('an xlsx export reads back value by value', async () => {
  const sheet = await readBack(await write('xlsx'))
  const values = sheet.rows.map((row) => row.map((cell) => cell?.value))
  assert.deepEqual(values, [
    columns.map(({ label }) => label),
    ['甲 & <公司> "一"', 15.256, 0.044, { kind: 'date', iso: '2026-03-05' }, true],
    ['=HYPERLINK("http://x")', -3, undefined, { kind: 'date', iso: '2026-03-05T08:30:00' }, false],
    ['  ＋1', 0, undefined, '1899-01-01'],
    ['多行\r\n文本_x000D_', 33021219900101, 1, undefined, '330212'],
    ["'=已转义", undefined, undefined, undefined, ' '],
  ])
  assert.ok(sheet.rows.flat().every((cell) => cell?.formula === undefined))
})

test('another library reads the same xlsx export', async () => {
  const workbook = new ExcelJS.Workbook()
  const bytes = await write('xlsx')
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  )
  const [sheet] = workbook.worksheets
  assert.equal(sheet?.name, '企业')
  assert.equal(sheet?.getCell('A2').value, '甲 & <公司> "一"')
  assert.equal(sheet?.getCell('A3').value, '=HYPERLINK("http://x")')
  assert.equal(sheet?.getCell('A3').numFmt, '@')
  assert.equal(sheet?.getCell('B2').value, 15.256)
  assert.equal(sheet?.getCell('B2').numFmt, '#,##0.00')
  assert.deepEqual(sheet?.getCell('D2').value, new Date('2026-03-05T00:00:00Z'))
})

test('a CSV export opens with a mark and reads back text by text', async () => {
  const bytes = await write('csv', { ...table, note: '演示数据' })
  assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf')
  const checked = readCsv(bytes, '企业')
  assert.ok(checked.isOk)
  const read = checked.value.rows.map((row) => row.map((cell) => cell?.text))
  assert.deepEqual(read[0], ['演示数据'])
  assert.deepEqual(read[2], ['甲 & <公司> "一"', '15.256', '0.044', '2026-03-05', 'TRUE'])
  assert.deepEqual(read[3], ['=HYPERLINK("http://x")', '-3', undefined, '2026-03-05 08:30:00', 'FALSE'])
  assert.deepEqual(read[5]?.[0], '多行\r\n文本_x000D_')
  assert.deepEqual(read[6]?.[0], "'=已转义")
})

test('no CSV field begins like a formula, and numbers are left alone', async () => {
  const text = (await write('csv')).toString('utf8')
  assert.match(text, /"'=HYPERLINK/)
  assert.match(text, /,-3,/)
  assert.doesNotMatch(text, /(^|[,\n"])\s*[=＝＋@]/)
})

const formulaLike = [
  '=1',
  '+1',
  '-1',
  '@A',
  '\tx',
  '\rx',
  '\n=1',
  ' =1',
  '　＝1',
  '＋1',
  '－1',
  '＠a',
  '\u00a0=1',
]
const harmless = ['', 'a=1', '1-2', "'", "it's", '鄞州', ' a', '*1', '—', '%']

test('formula-like text is told from harmless text', () => {
  assert.deepEqual(formulaLike.filter(isFormulaLike), formulaLike)
  assert.deepEqual(harmless.filter(isFormulaLike), [])
})

test('escaping makes any text harmless and can be undone', () => {
  for (const text of [...formulaLike, ...harmless, "'=1", "''＝1", "' a", "'\tx"]) {
    assert.equal(isFormulaLike(escapeCsvText(text)), false, text)
    assert.equal(unescapeCsvText(escapeCsvText(text)), text)
  }
})

test('the same list gives the same bytes', async () => {
  assert.deepEqual(await write('xlsx'), await write('xlsx'))
})

test('an empty list is a sheet with heads', async () => {
  const sheet = await readBack(await write('xlsx', { ...table, rows: [], note: '无数据' }))
  assert.deepEqual(
    sheet.rows.map((row) => row[0]?.text),
    ['无数据', '企业名称'],
  )
})

test('text longer than a cell can hold is cut with a sign of it', async () => {
  const sheet = await readBack(await write('xlsx', { ...table, rows: [['x'.repeat(40_000)]] }))
  const text = sheet.rows[1]?.[0]?.text ?? ''
  assert.equal(text.length, 32_767)
  assert.ok(text.endsWith('x…'))
})

test('a list longer than a sheet goes on in the next one, with its heads', async () => {
  const numbers = Array.from({ length: 1002 }, (_, i) => [i + 1])
  const list = {
    name: '企业',
    columns: [{ label: '号', kind: 'number' }],
    rows: numbers,
    rowsPerSheet: 1001,
  } as const
  const bytes = await write('xlsx', list)
  const seen: string[] = []
  for await (const item of readRows(bytes, '企业 (2)')) {
    assert.ok(item.kind === 'row')
    seen.push(item.row.cells[0]?.text ?? '')
  }
  assert.deepEqual(seen, ['号', '1001', '1002'])
})

for (const format of ['csv', 'xlsx'] as const) {
  test(`a failing source fails the ${format} export instead of cutting it short`, async () => {
    async function* failing(): AsyncGenerator<readonly ExportValue[]> {
      yield ['甲']
      throw new Error('connection lost')
    }
    await assert.rejects(write(format, { ...table, rows: failing() }), /connection lost/)
  })

  test(`leaving a ${format} export early closes its source`, async () => {
    let isClosed = false
    async function* endless(): AsyncGenerator<readonly ExportValue[]> {
      try {
        for (;;) yield ['甲', Math.sqrt(performance.now())]
      } finally {
        isClosed = true
      }
    }
    for await (const chunk of writeTable(format, { ...table, rows: endless() }, madeAt)) {
      if (chunk.length > 1000) break
    }
    await new Promise((resolve) => setImmediate(resolve))
    assert.equal(isClosed, true)
  })
}
