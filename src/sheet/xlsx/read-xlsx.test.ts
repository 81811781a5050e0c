import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeXlsx, type RawWorkbook, row } from '../testing/make-xlsx.ts'
import { type Cell, findCell, type Workbook } from '../workbook.ts'
import { readRows, readWorkbook } from './read-xlsx.ts'

const dates = (iso: string) => ({ value: { kind: 'date', iso }, text: iso })
const plain = (value: string | number | boolean, text = String(value)) => ({ value, text })

async function read(book: RawWorkbook): Promise<Workbook> {
  const checked = await readWorkbook(makeXlsx(book))
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  return checked.value
}

/** A1 of a workbook of one cell. */
async function readOne(cell: string, rest: Partial<RawWorkbook> = {}): Promise<Cell | undefined> {
  const workbook = await read({ sheets: [{ name: 'S', xml: row(1, cell) }], ...rest })
  const [sheet] = workbook.sheets
  return sheet && findCell(sheet, 1, 1)
}

const contents = [
  { name: 'a number', cell: '<c r="A1"><v>5.5</v></c>', expect: plain(5.5) },
  {
    name: 'a 17-digit number keeps its digits in the text',
    cell: '<c r="A1"><v>33021219900101123</v></c>',
    expect: plain(33021219900101124, '33021219900101123'),
  },
  { name: 'a number with an exponent', cell: '<c r="A1"><v>1.5E+3</v></c>', expect: plain(1500) },
  {
    name: 'a number with binary dust shows 15 digits',
    cell: '<c r="A1"><v>4.4000000000000004</v></c>',
    expect: plain(4.4),
  },
  { name: 'true', cell: '<c r="A1" t="b"><v>1</v></c>', expect: plain(true, 'TRUE') },
  { name: 'false', cell: '<c r="A1" t="b"><v>0</v></c>', expect: plain(false, 'FALSE') },
  {
    name: 'an error',
    cell: '<c r="A1" t="e"><v>#DIV/0!</v></c>',
    expect: { value: { kind: 'error', code: '#DIV/0!' }, text: '#DIV/0!' },
  },
  {
    name: 'an ISO date',
    cell: '<c r="A1" t="d"><v>2024-03-05T00:00:00</v></c>',
    expect: dates('2024-03-05'),
  },
  {
    name: 'an ISO moment',
    cell: '<c r="A1" t="d"><v>2024-03-05T08:30:00.000Z</v></c>',
    expect: dates('2024-03-05T08:30:00'),
  },
  {
    name: 'an ISO date that never was stays text',
    cell: '<c r="A1" t="d"><v>2024-02-30</v></c>',
    expect: plain('2024-02-30'),
  },
  {
    name: 'an inline string',
    cell: '<c r="A1" t="inlineStr"><is><t>鄞 &amp; 州</t></is></c>',
    expect: plain('鄞 & 州'),
  },
  {
    name: 'an inline rich text',
    cell: '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 乙</t></r></is></c>',
    expect: plain('甲 乙'),
  },
  {
    name: 'CDATA',
    cell: '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c>',
    expect: plain('a<b&c'),
  },
  {
    name: 'character references',
    cell: '<c r="A1" t="str"><v>&#x4E2D;&#10;&#20013;&lt;</v></c>',
    expect: plain('中\n中<'),
  },
  {
    name: 'a formula with its saved 0',
    cell: '<c r="A1"><f>B1-C1</f><v>0</v></c>',
    expect: { ...plain(0), formula: 'B1-C1' },
  },
  {
    name: 'a formula with an empty text',
    cell: '<c r="A1" t="str"><f>""</f><v></v></c>',
    expect: { ...plain(''), formula: '""' },
  },
  {
    name: 'a formula that was never computed',
    cell: '<c r="A1"><f>SUM(B1:B9)</f></c>',
    expect: { value: null, text: '', formula: 'SUM(B1:B9)', isStale: true },
  },
  { name: 'a styled cell without a value', cell: '<c r="A1" s="0"/>', expect: undefined },
  { name: 'a shared string that does not exist', cell: '<c r="A1" t="s"><v>9</v></c>', expect: undefined },
] as const

for (const { name, cell, expect } of contents) {
  test(`a cell reads right: ${name}`, async () => {
    assert.deepEqual(await readOne(cell), expect)
  })
}

const strings = [
  { name: 'plain', si: '<t>规上工业增加值</t>', expect: '规上工业增加值' },
  { name: 'rich text', si: '<r><t>亩均</t></r><r><t>税收</t></r>', expect: '亩均税收' },
  {
    name: 'phonetic runs left out',
    si: '<t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="1"/>',
    expect: '漢字',
  },
  { name: 'escaped carriage return', si: '<t>a_x000D_b</t>', expect: 'a\rb' },
  { name: 'an escape that is meant literally', si: '<t>_x005F_x000D_</t>', expect: '_x000D_' },
  { name: 'an underscore that is no escape', si: '<t>max_x00_y</t>', expect: 'max_x00_y' },
  { name: 'outer space', si: '<t xml:space="preserve"> a </t>', expect: ' a ' },
  { name: 'empty', si: '<t/>', expect: '' },
] as const

for (const { name, si, expect } of strings) {
  test(`a shared string reads right: ${name}`, async () => {
    const cell = await readOne('<c r="A1" t="s"><v>1</v></c>', { strings: `<si><t>x</t></si><si>${si}</si>` })
    assert.deepEqual(cell, plain(expect))
  })
}

const builtIn = (id: number) => ({ styles: [0, id] })
const custom = (code: string) => ({
  styles: [0, 164],
  formats: `<numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
})
const formats = [
  ...[14, 15, 16, 17, 22, 27, 28, 31, 36, 50, 57, 58].map((id) => ({
    name: `built-in ${id}`,
    raw: '45356',
    book: builtIn(id),
    expect: dates('2024-03-05'),
  })),
  { name: 'built-in 46, elapsed hours', raw: '1.5', book: builtIn(46), expect: plain(1.5) },
  {
    name: 'a Chinese month',
    raw: '45356',
    book: custom('[$-804]yyyy"年"m"月"'),
    expect: dates('2024-03-05'),
  },
  { name: 'a colour is no day', raw: '5', book: custom('[Red]0.00'), expect: plain(5) },
  { name: 'an escaped letter is no day', raw: '5', book: custom('0\\d'), expect: plain(5) },
  { name: 'a quoted unit is no month', raw: '5', book: custom('0.0"months"'), expect: plain(5) },
  { name: 'General is no era', raw: '5', book: custom('General;[Red]-General'), expect: plain(5) },
  { name: 'scientific is no year', raw: '5', book: custom('0.0E+00'), expect: plain(5) },
  { name: 'elapsed hours are a number', raw: '1.5', book: custom('[h]:mm'), expect: plain(1.5) },
  { name: 'a weekday is a date', raw: '45356', book: custom('aaaa'), expect: dates('2024-03-05') },
  {
    name: 'a moment',
    raw: '45356.5',
    book: custom('yyyy-mm-dd hh:mm AM/PM'),
    expect: dates('2024-03-05T12:00:00'),
  },
  { name: 'a time of day', raw: '0.35416666666666669', book: builtIn(20), expect: dates('T08:30:00') },
  {
    name: 'seconds that round up to midnight',
    raw: '45355.999999',
    book: builtIn(22),
    expect: dates('2024-03-05'),
  },
  { name: 'the day before the leap-year bug', raw: '59', book: builtIn(14), expect: dates('1900-02-28') },
  { name: 'the day that never was', raw: '60', book: builtIn(14), expect: plain(60) },
  { name: 'the day after it', raw: '61', book: builtIn(14), expect: dates('1900-03-01') },
  { name: 'a negative date is a number', raw: '-1', book: builtIn(14), expect: plain(-1) },
  { name: 'the last day', raw: '2958465', book: builtIn(14), expect: dates('9999-12-31') },
  { name: 'beyond the last day', raw: '2958466', book: builtIn(14), expect: plain(2958466) },
  {
    name: 'the 1904 system',
    raw: '0',
    book: { ...builtIn(14), workbookPr: ' date1904="1"' },
    expect: dates('1904-01-01'),
  },
  { name: 'a percentage', raw: '0.125', book: builtIn(9), expect: plain(0.125, '12.5%') },
  {
    name: 'a percentage with dust',
    raw: '0.55000000000000004',
    book: custom('0.0%'),
    expect: plain(0.55, '55%'),
  },
] as const

for (const { name, raw, book, expect } of formats) {
  test(`a number format is understood: ${name}`, async () => {
    assert.deepEqual(await readOne(`<c r="A1" s="1"><v>${raw}</v></c>`, book), expect)
  })
}

test('cells and rows without references follow one another', async () => {
  const xml = '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>'
  const { sheets } = await read({ sheets: [{ name: 'S', xml }] })
  const values = sheets[0]?.rows.map((cells) => cells.map((cell) => cell?.value))
  assert.deepEqual(values, [[1, undefined, undefined, 4, 5], [6]])
})

test('prefixed XML reads like any other', async () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<!-- written by a library --><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>鄞州</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
  const { sheets } = await read({ sheets: [{ name: 'S', xml }] })
  assert.deepEqual(sheets[0] && findCell(sheets[0], 2, 2), plain('鄞州'))
})

test('a shared formula is moved to each of its cells', async () => {
  const cell = (address: string, formula: string) => `<c r="${address}">${formula}<v>0</v></c>`
  const xml =
    row(1, cell('B1', '<f t="shared" ref="B1:C2" si="0">A1*$A$9+IF(A1="A1",LOG10(A$2),Sheet1!A1)</f>')) +
    row(2, cell('B2', '<f t="shared" si="0"/>') + cell('C2', '<f t="shared" si="0"/>'))
  const { sheets } = await read({ sheets: [{ name: 'S', xml }] })
  const formulas = sheets[0]?.rows[1]?.slice(1).map((found) => found?.formula)
  assert.deepEqual(formulas, [
    'A2*$A$9+IF(A2="A1",LOG10(A$2),Sheet1!A2)',
    'B2*$A$9+IF(B2="A1",LOG10(B$2),Sheet1!B2)',
  ])
})

test('sheets keep order, names, states, merged ranges, hidden rows and gaps', async () => {
  const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5"/></mergeCells>'
  const xml = `${row(1, '<c r="A1"><v>1</v></c>')}<row r="3" hidden="1"/><row r="5" hidden="true"><c r="B5"><v>2</v></c></row>`
  const workbook = await read({
    sheets: [
      { name: '填报 &amp; 说明', xml, after },
      { name: '字典', xml: '', state: 'veryHidden' },
      { name: '备注', xml: '', state: 'hidden' },
    ],
  })
  assert.deepEqual(
    workbook.sheets.map(({ name, state }) => [name, state]),
    [
      ['填报 & 说明', 'visible'],
      ['字典', 'veryHidden'],
      ['备注', 'hidden'],
    ],
  )
  const [sheet] = workbook.sheets
  assert.deepEqual(
    sheet?.rows.map((cells) => cells.length),
    [1, 0, 0, 0, 2],
  )
  assert.deepEqual(sheet?.hiddenRows, [3, 5])
  assert.deepEqual(sheet?.merges, [
    { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 },
    { firstRow: 5, firstColumn: 2, lastRow: 5, lastColumn: 2 },
  ])
  assert.equal(workbook.hasMacros, false)
  assert.equal(workbook.dateSystem, 1900)
})

test('a sheet larger than many chunks streams row by row, numbered as in the file', async () => {
  const text = (number: number) => `第${number}行${'汉字'.repeat(20)}`
  const rows = Array.from({ length: 5000 }, (_, i) =>
    row(i * 2 + 1, `<c r="A${i * 2 + 1}" t="inlineStr"><is><t>${text(i)}</t></is></c><c><v>${i}</v></c>`),
  )
  const bytes = makeXlsx({
    sheets: [
      { name: '首', xml: '' },
      { name: '企业', xml: rows.join('') },
    ],
  })
  let count = 0
  for await (const item of readRows(bytes, '企业')) {
    assert.ok(item.kind === 'row')
    assert.equal(item.row.number, count * 2 + 1)
    assert.deepEqual(item.row.cells, [plain(text(count)), plain(count)])
    count++
  }
  assert.equal(count, 5000)
})

test('a stream may be left early', async () => {
  const rows = Array.from({ length: 20000 }, (_, i) => row(i + 1, `<c><v>${i}</v></c>`))
  const bytes = makeXlsx({ sheets: [{ name: 'S', xml: rows.join('') }] })
  for await (const item of readRows(bytes)) {
    assert.equal(item.kind, 'row')
    break
  }
})
