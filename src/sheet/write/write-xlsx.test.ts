import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { inflateWhole } from '../../archive/inflate-limited.ts'
import { readZipDirectory } from '../../archive/zip-directory.ts'
import type { SheetModel, WorkbookModel } from '../sheet-model.ts'
import { checkSheetKey, keySheetName, makeKeySheet, readKeySheet, type SheetKey } from '../sign-key-sheet.ts'
import type { Workbook } from '../workbook.ts'
import { defaultLimits } from '../workbook-limits.ts'
import { readWorkbook } from '../xlsx/read-xlsx.ts'
import { writeWorkbook } from './write-xlsx.ts'

const entryRange = { firstRow: 3, firstColumn: 2, lastRow: 4, lastColumn: 2 }
const filling: SheetModel = {
  name: '填报',
  columns: [{ width: 40 }, { width: 14 }, { width: 12, isHidden: true }],
  rows: [
    [{ value: '2026 年 10 月填报', look: 'title' }],
    [
      { value: '指标', look: 'head' },
      { value: '实际值', look: 'head', note: '填本期数，单位见表头' },
    ],
    [{ value: '规上工业增加值增速' }, { value: null, look: 'entry', format: '0.0' }],
    [{ value: '=危险' }, { value: 4.4, look: 'entry', format: '0.0' }],
    [
      { value: { kind: 'formula', formula: 'B3-B4', result: 0 } },
      { value: { kind: 'date', iso: '2026-03-05' } },
      { value: true },
    ],
  ],
  merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
  frozenRows: 2,
  frozenColumns: 1,
  isProtected: true,
  validations: [
    {
      kind: 'decimal',
      range: entryRange,
      min: -100,
      max: 100,
      prompt: { title: '填写说明', text: '只填数字' },
      refusal: { title: '请更正', text: '请填 -100 到 100 之间的数字' },
    },
    { kind: 'list', range: { ...entryRange, firstColumn: 3, lastColumn: 3 }, list: 'scopes' },
    {
      kind: 'date',
      range: { ...entryRange, firstColumn: 4, lastColumn: 4 },
      from: '2026-01-01',
      to: '2026-12-31',
    },
    { kind: 'length', range: { ...entryRange, firstColumn: 5, lastColumn: 5 }, max: 200 },
  ],
  conditions: [{ range: entryRange, formula: 'B3<0', look: 'warning' }],
  print: { isLandscape: true, repeatedRows: 2, footer: '演示数据 & 示意' },
}
const key: SheetKey = {
  template: 'reporting',
  version: '1',
  district: '330212',
  unit: 'jxj',
  period: '2026-10',
  madeAt: '2026-11-22T08:00:00Z',
}
const secret = 'a secret of this installation'
const model: WorkbookModel = {
  creator: '挂图',
  madeAt: '2026-11-22T08:00:00Z',
  lists: [{ name: 'scopes', values: ['区本级', '全大区'] }],
  sheets: [filling, makeKeySheet(key, secret)],
}

async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const checked = await readWorkbook(bytes)
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  return checked.value
}

/** What Excel will see of the first sheet, as XML. */
async function sheetXml(bytes: Uint8Array, part: string): Promise<string> {
  const file = Buffer.from(bytes)
  const entries = readZipDirectory(file, defaultLimits)
  assert.ok(entries.isOk)
  const entry = entries.value.get(part)
  assert.ok(entry, part)
  const whole = inflateWhole(file, entry)
  assert.ok(whole.isOk)
  return whole.value.toString('utf8')
}

test('a written workbook reads back value by value', async () => {
  const workbook = await readBack(await writeWorkbook(model))
  assert.deepEqual(
    workbook.sheets.map(({ name, state }) => [name, state]),
    [
      ['填报', 'visible'],
      ['_key', 'veryHidden'],
      ['_lists', 'veryHidden'],
    ],
  )
  const values = workbook.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? null))
  assert.deepEqual(values?.slice(1), [
    ['指标', '实际值'],
    ['规上工业增加值增速'],
    ['=危险', 4.4],
    [0, { kind: 'date', iso: '2026-03-05' }, true],
  ])
  assert.equal(workbook.sheets[0]?.rows[4]?.[0]?.formula, 'B3-B4')
  assert.deepEqual(workbook.sheets[0]?.merges, [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }])
})

test('the same model gives the same bytes', async () => {
  const first = await writeWorkbook(model)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  assert.deepEqual(await writeWorkbook(model), first)
})

test('only entry cells are unlocked in a protected sheet, and they are coloured', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writeWorkbook(model)).slice().buffer as ArrayBuffer)
  const sheet = workbook.getWorksheet('填报')
  assert.equal(sheet?.getCell('B3').protection.locked, false)
  assert.notEqual(sheet?.getCell('A3').protection?.locked, false)
  assert.equal(sheet?.getCell('B3').fill.type, 'pattern')
  assert.equal(sheet?.getCell('A4').numFmt, '@')
  assert.match(
    await sheetXml(await writeWorkbook(model), 'xl/worksheets/sheet1.xml'),
    /<sheetProtection sheet="1"/,
  )
})

test('the sheet carries its drop-downs, limits, prompts, frozen panes, condition, print titles and note', async () => {
  const bytes = await writeWorkbook(model)
  const xml = await sheetXml(bytes, 'xl/worksheets/sheet1.xml')
  for (const wanted of [
    /<dataValidation type="decimal"[^>]*sqref="B3:B4"[^>]*><formula1>-100<\/formula1><formula2>100<\/formula2>/,
    /prompt="只填数字"/,
    /error="请填 -100 到 100 之间的数字"/,
    /<dataValidation type="list"[^>]*sqref="C3:C4"[^>]*><formula1>scopes<\/formula1>/,
    /<dataValidation type="date"[^>]*sqref="D3:D4"[^>]*><formula1>46023<\/formula1><formula2>46387<\/formula2>/,
    /<dataValidation type="textLength"[^>]*sqref="E3:E4"[^>]*><formula1>200<\/formula1>/,
    /<pane xSplit="1" ySplit="2"/,
    /<conditionalFormatting sqref="B3:B4"><cfRule type="expression"[^>]*><formula>B3&lt;0<\/formula>/,
    /<pageSetup[^>]*orientation="landscape"/,
    /<oddFooter>&amp;L演示数据 &amp;&amp; 示意&amp;R&amp;P\/&amp;N<\/oddFooter>/,
  ]) {
    assert.match(xml, wanted)
  }
  const book = await sheetXml(bytes, 'xl/workbook.xml')
  assert.match(book, /<definedName name="scopes">&apos;_lists&apos;!\$A\$1:\$A\$2<\/definedName>/)
  assert.match(book, /_xlnm.Print_Titles/)
  assert.match(await sheetXml(bytes, 'xl/comments1.xml'), /填本期数，单位见表头/)
})

test('a key sheet read back is the key that was made', async () => {
  const found = readKeySheet(await readBack(await writeWorkbook(model)), secret)
  assert.deepEqual(found, { isOk: true, value: key, diagnostics: [] })
})

test('a key sheet that is missing, altered or signed by others is refused', async () => {
  const workbook = await readBack(await writeWorkbook(model))
  const codeOf = (book: Workbook, by = secret) => readKeySheet(book, by).diagnostics.map(({ code }) => code)
  const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== keySheetName) }
  assert.deepEqual(codeOf(without), ['key-sheet-missing'])
  assert.deepEqual(codeOf(workbook, 'another secret'), ['key-sheet-altered'])
  const relabelled = makeKeySheet({ ...key, unit: 'other' }, 'guess')
  const altered = await readBack(await writeWorkbook({ ...model, sheets: [filling, relabelled] }))
  assert.deepEqual(codeOf(altered), ['key-sheet-altered'])
  const unsigned = { ...makeKeySheet(key, secret), rows: makeKeySheet(key, secret).rows.slice(0, 1) }
  const bare = await readBack(await writeWorkbook({ ...model, sheets: [filling, unsigned] }))
  assert.deepEqual(codeOf(bare), ['key-sheet-altered'])
})

test('a key for something else says what differs, each with its own code', () => {
  const expected = { template: 'registry', version: '2', district: '330203', unit: 'fgj', period: '2026-11' }
  assert.deepEqual(
    checkSheetKey(key, expected).map(({ code, facts }) => [code, facts.found, facts.expected]),
    [
      ['key-sheet-other-template', 'reporting', 'registry'],
      ['key-sheet-other-version', '1', '2'],
      ['key-sheet-other-district', '330212', '330203'],
      ['key-sheet-other-unit', 'jxj', 'fgj'],
      ['key-sheet-other-period', '2026-10', '2026-11'],
    ],
  )
  assert.deepEqual(checkSheetKey(key, { unit: 'jxj', period: '2026-10' }), [])
})
