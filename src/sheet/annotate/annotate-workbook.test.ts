import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { inflateWhole } from '../../archive/inflate-limited.ts'
import { readZipDirectory } from '../../archive/zip-directory.ts'
import { readAddress } from '../cell-address.ts'
import { makeXlsx, type RawWorkbook, row } from '../testing/make-xlsx.ts'
import type { Workbook } from '../workbook.ts'
import { defaultLimits } from '../workbook-limits.ts'
import { readWorkbook } from '../xlsx/read-xlsx.ts'
import { annotateWorkbook } from './annotate-workbook.ts'
import { type CellRemark, remarkWords } from './remark-sheet.ts'

const madeAt = new Date('2026-11-22T08:00:00Z')
const book: RawWorkbook = {
  styles: [0, 31, 57, 164],
  formats: '<numFmt numFmtId="164" formatCode="0.0%"/>',
  strings: '<si><t>企业_x000D_名称</t></si>',
  sheets: [
    {
      name: '填报',
      xml:
        '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45356</v></c></row>' +
        row(2, '<c r="A2"><f>B9-C9</f><v>0</v></c><c r="D2" t="d"><v>2024-03-05</v></c>') +
        row(4, '<c r="A4"><v>33021219900101123</v></c><c r="B4" s="3"><v>0.125</v></c>') +
        '<row r="6" ht="30"/>',
      after:
        '<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells><tableParts count="0"/><extLst><ext uri="x"/></extLst>',
    },
    { name: '空表', xml: '' },
    { name: '说明', xml: row(1, '<c r="A1" s="2"><v>45356</v></c>'), state: 'hidden' },
  ],
}

/** A remark on a cell such as `填报!A2`. */
function at(address: string, rest: Partial<CellRemark> = {}): CellRemark {
  const [sheet = '', cell = ''] = address.split('!')
  const place = readAddress(cell)
  assert.ok(place, address)
  const problem = `${address} <不是数字> & 待核`
  return { place: { sheet, ...place }, severity: 'error', problem, wayOut: '请填数字', ...rest }
}
const remarks = [
  at('填报!A2'),
  at('填报!C2', { severity: 'warning' }),
  at('填报!B4', { severity: 'info' }),
  at('填报!B4'),
  at('填报!B1'),
  at('填报!I1'),
  at('填报!A6'),
  at('填报!B3'),
  at('填报!B20'),
  at('空表!B2'),
  { severity: 'warning', problem: '缺少一张表', wayOut: '请补上' } as const,
]

async function annotate(bytes: Buffer, given: readonly CellRemark[] = remarks): Promise<Buffer> {
  const checked = await annotateWorkbook(bytes, { remarks: given, words: remarkWords.zh, madeAt })
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  return Buffer.from(checked.value)
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const checked = await readWorkbook(bytes)
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  return checked.value
}

async function load(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

function partOf(bytes: Buffer, name: string): string {
  const entries = readZipDirectory(bytes, defaultLimits)
  assert.ok(entries.isOk)
  const entry = entries.value.get(name)
  assert.ok(entry, name)
  const whole = inflateWhole(bytes, entry)
  assert.ok(whole.isOk)
  return whole.value.toString('utf8')
}

function noteText(cell: ExcelJS.Cell | undefined): string {
  const note = cell?.note
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : (note ?? '')
}

test('every value, formula, saved 0, date and merged range survives', async () => {
  const before = makeXlsx(book)
  const after = await read(await annotate(before))
  assert.deepEqual(after.sheets.slice(0, 3), (await read(before)).sheets)
})

test('parts that need no change stay as they were, and the change of a sheet is confined to its remarked cells', async () => {
  const before = makeXlsx(book)
  const after = await annotate(before)
  for (const name of ['xl/sharedStrings.xml', 'xl/worksheets/sheet3.xml']) {
    assert.equal(partOf(after, name), partOf(before, name))
  }
  const xml = partOf(after, 'xl/worksheets/sheet1.xml')
  assert.ok(xml.includes('<c r="D2" t="d"><v>2024-03-05</v></c>'))
  assert.ok(xml.includes('<c r="A4"><v>33021219900101123</v></c>'))
  assert.ok(xml.includes('<mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells><legacyDrawing '))
})

test('remarked cells are coloured and noted, whether they were there or not', async () => {
  const workbook = await load(await annotate(makeXlsx(book)))
  const sheet = workbook.getWorksheet('填报')
  const colours = {
    A2: 'FFFBD5D5',
    C2: 'FFFDEBC8',
    B4: 'FFFBD5D5',
    I1: 'FFFBD5D5',
    A6: 'FFFBD5D5',
    B20: 'FFFBD5D5',
  }
  for (const [address, argb] of Object.entries(colours)) {
    const cell = sheet?.getCell(address)
    assert.deepEqual(cell?.fill, { type: 'pattern', pattern: 'solid', fgColor: { argb } }, address)
    assert.match(noteText(cell), /不是数字/, address)
  }
  assert.equal(sheet?.getCell('B4').numFmt, '0.0%')
  assert.equal(noteText(sheet?.getCell('B4')).split('不是数字').length, 3)
  assert.equal(sheet?.getCell('A1').fill?.type, undefined)
  assert.match(noteText(workbook.getWorksheet('空表')?.getCell('B2')), /请填数字/)
})

test('a last sheet lists every remark with its place and the way out', async () => {
  const { sheets } = await read(await annotate(makeXlsx(book)))
  const list = sheets.at(-1)
  assert.equal(list?.name, '批注')
  const rows = list?.rows.map((cells) => cells.map((cell) => cell?.text ?? ''))
  assert.deepEqual(rows?.[0], ['工作表', '单元格', '程度', '问题', '处理办法'])
  assert.deepEqual(rows?.[1], ['填报', 'A2', '错误', '填报!A2 <不是数字> & 待核', '请填数字'])
  assert.deepEqual(rows?.at(-1), ['', '', '提醒', '缺少一张表', '请补上'])
  assert.equal(rows?.length, remarks.length + 1)
})

test('an annotated workbook can be annotated again: notes and lists are added, none is lost', async () => {
  const once = await annotate(makeXlsx(book))
  const twice = await annotate(once, [
    at('填报!A2', { problem: '仍未更正' }),
    at('填报!G7', { problem: '新问题' }),
  ])
  const { sheets } = await read(twice)
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['填报', '空表', '说明', '批注', '批注 (2)'],
  )
  const sheet = (await load(twice)).getWorksheet('填报')
  assert.match(noteText(sheet?.getCell('A2')), /不是数字[\s\S]*仍未更正/)
  assert.match(noteText(sheet?.getCell('G7')), /新问题/)
  assert.match(noteText(sheet?.getCell('B4')), /不是数字/)
})

test('a workbook from another library keeps its own notes, drop-downs and frozen panes', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('填报', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.getCell('A1').value = '指标'
  sheet.getCell('A1').note = '单位内部说明'
  sheet.getCell('B2').value = '约20'
  sheet.getCell('B2').font = { bold: true }
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"是,否"'] }
  const annotated = await annotate(Buffer.from(await workbook.xlsx.writeBuffer()), [
    at('填报!B2'),
    at('填报!A1'),
  ])
  const after = (await load(annotated)).getWorksheet('填报')
  assert.match(noteText(after?.getCell('A1')), /单位内部说明[\s\S]*不是数字/)
  assert.match(noteText(after?.getCell('B2')), /不是数字/)
  assert.equal(after?.getCell('B2').font.bold, true)
  assert.equal(after?.getCell('B2').dataValidation.type, 'list')
  assert.equal(after?.views[0]?.state, 'frozen')
})

test('a drawing of notes that is no sound XML is left alone; colours and list tell the remarks', async () => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`
  const drawing = '<xml><v:shape><br></v:shape></xml>'
  const relations = `${relation('a', 'vmlDrawing', '../drawings/header.vml')}${relation('b', 'vmlDrawing', '../drawings/notes.vml')}`
  const before = makeXlsx({
    sheets: [{ name: 'S', xml: row(1, '<c r="A1"><v>1</v></c>'), after: '<legacyDrawing r:id="b"/>' }],
    parts: [
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: `<Relationships>${relations}</Relationships>` },
      { name: 'xl/drawings/header.vml', data: '<xml/>' },
      { name: 'xl/drawings/notes.vml', data: drawing },
    ],
  })
  const after = await annotate(before, [at('S!A1')])
  assert.equal(partOf(after, 'xl/drawings/notes.vml'), drawing)
  assert.equal(partOf(after, 'xl/drawings/header.vml'), '<xml/>')
  assert.match(
    partOf(after, 'xl/worksheets/sheet1.xml'),
    /<c r="A1" s="1"><v>1<\/v>.*<legacyDrawing r:id="b"\/>/,
  )
  assert.equal((await read(after)).sheets.at(-1)?.rows[1]?.[1]?.text, 'A1')
})

test('prefixed XML is annotated in its own prefix', async () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
  const annotated = await annotate(makeXlsx({ sheets: [{ name: 'S', xml }] }), [
    at('S!A1'),
    at('S!B1'),
    at('S!A3'),
  ])
  const text = partOf(annotated, 'xl/worksheets/sheet1.xml')
  assert.match(text, /<x:c t="inlineStr" s="1"><x:is>/)
  assert.match(
    text,
    /<x:c r="B1" s="1"\/><\/x:row><x:row r="3"><x:c r="A3" s="1"\/><\/x:row><\/x:sheetData><x:legacyDrawing /,
  )
  assert.equal((await read(annotated)).sheets[0]?.rows[0]?.[0]?.text, '甲')
})

test('the same remarks give the same bytes, and none give only an empty list', async () => {
  const before = makeXlsx(book)
  assert.deepEqual(await annotate(before), await annotate(before))
  const { sheets } = await read(await annotate(before, []))
  assert.equal(sheets.at(-1)?.rows.length, 1)
})

test('a file that is no workbook is refused as when it is read', async () => {
  const checked = await annotateWorkbook(Buffer.from('a,b'), { remarks, words: remarkWords.en, madeAt })
  assert.deepEqual(
    checked.diagnostics.map(({ code }) => code),
    ['file-csv-as-xlsx'],
  )
})

test('a long remark goes over several lines, in a row as high as they are', async () => {
  const long = at('填报!A2', { problem: '数字与上一年相差太多，'.repeat(12) })
  const sheet = (await load(await annotate(makeXlsx(book), [at('填报!B4'), long]))).getWorksheet('批注')
  assert.equal(sheet?.getRow(2).height, undefined)
  assert.equal(sheet?.getRow(3).height, 80)
  assert.equal(sheet?.getCell('D3').alignment?.wrapText, true)
  assert.deepEqual(sheet?.getCell('D3').fill, sheet?.getCell('D2').fill)
})
