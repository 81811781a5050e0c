import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfTable, readSheetRows, sampleSheets, type TableSource } from './table-source.ts'
import { makeXlsx, row } from './testing/make-xlsx.ts'

const number = (address: string, value: number) => `<c r="${address}"><v>${value}</v></c>`
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`

/** Rows of one number each. */
function longSheet(count: number, from = 1): string {
  return Array.from({ length: count }, (_, i) => row(from + i, number(`A${from + i}`, i))).join('')
}

async function sampleOf(source: TableSource) {
  const checked = await sampleSheets(source)
  assert.ok(checked.isOk)
  return checked.value
}

test('each sheet of a workbook gives its first rows, all merges, hidden rows and columns', async () => {
  const cols = '<cols><col min="2" max="3" hidden="1" width="9"/></cols>'
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cols}<sheetData>${longSheet(300)}<row r="301" hidden="1">${text('A301', '末')}</row></sheetData><mergeCells><mergeCell ref="A250:B251"/></mergeCells></worksheet>`
  const bytes = makeXlsx({
    sheets: [
      { name: '长', xml: sheet },
      { name: '短', xml: row(2, text('B2', '姜山镇')), state: 'hidden' },
    ],
  })
  const [long, short] = await sampleOf({ kind: 'xlsx', bytes })
  assert.equal(long?.rows.length, 200)
  assert.equal(long?.isWhole, false)
  assert.deepEqual(long?.hiddenColumns, [2, 3])
  assert.deepEqual(long?.merges, [{ firstRow: 250, firstColumn: 1, lastRow: 251, lastColumn: 2 }])
  assert.equal(short?.isWhole, true)
  assert.equal(short?.state, 'hidden')
  assert.deepEqual(
    short?.rows.map(({ number: at }) => at),
    [2],
  )
})

test('a million empty rows below the table cost nothing to look at', async () => {
  const empty = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 3}" s="1" customFormat="1"/>`).join(
    '',
  )
  const bytes = makeXlsx({ sheets: [{ name: '表', xml: longSheet(2) + empty }] })
  const [sample] = await sampleOf({ kind: 'xlsx', bytes })
  assert.deepEqual([sample?.rows.length, sample?.isWhole], [2, true])
})

test('a CSV is one sheet; its reader begins anew each time', async () => {
  const bytes = Buffer.from(`年度,税收\n${'\n'.repeat(3)}${'2025,1\n'.repeat(500)}`)
  const source = {
    kind: 'csv',
    name: '税收',
    async *chunks() {
      yield bytes
    },
  } as const
  const [sample] = await sampleOf(source)
  assert.equal(sample?.name, '税收')
  assert.equal(sample?.rows.length, 200)
  assert.deepEqual(sample?.rows.slice(0, 2), [
    { number: 1, cells: ['年度', '税收'], isHidden: false },
    { number: 5, cells: ['2025', '1'], isHidden: false },
  ])
  let count = 0
  for await (const item of readSheetRows(source, '税收')) if (item.kind === 'rows') count += item.rows.length
  assert.equal(count, 504)
})

test('rows of a workbook come in the shape that rows of a CSV do', async () => {
  const bytes = makeXlsx({ sheets: [{ name: '表', xml: row(3, text('A3', '甲') + number('B3', 5)) }] })
  const items = []
  for await (const item of readSheetRows({ kind: 'xlsx', bytes }, '表')) items.push(item)
  assert.deepEqual(items, [
    {
      kind: 'rows',
      rows: [
        {
          number: 3,
          cells: [
            { value: '甲', text: '甲' },
            { value: 5, text: '5' },
          ],
          isHidden: false,
        },
      ],
    },
  ])
})

test('a sheet that is not there, and a file that is none, are told', async () => {
  const bytes = makeXlsx({ sheets: [{ name: '表', xml: '' }] })
  for await (const item of readSheetRows({ kind: 'xlsx', bytes }, '别的')) {
    assert.ok(item.kind === 'problem' && item.diagnostic.code === 'sheet-missing')
  }
  const broken = await sampleSheets({ kind: 'xlsx', bytes: Buffer.from('no zip') })
  assert.ok(!broken.isOk)
})

test('what a file is, its first bytes say', () => {
  assert.equal(kindOfTable(makeXlsx({ sheets: [] })), 'xlsx')
  assert.equal(kindOfTable(Buffer.from('甲,乙')), 'csv')
})
