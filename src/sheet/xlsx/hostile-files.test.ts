import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeZip, type ZipPart } from '../../archive/testing/make-zip.ts'
import type { Checked } from '../../base/checked.ts'
import { remarks } from '../../domain/messages/remarks.ts'
import { makeParts, makeXlsx, type RawWorkbook, row } from '../testing/make-xlsx.ts'
import type { Workbook } from '../workbook.ts'
import type { WorkbookLimits } from '../workbook-limits.ts'
import { readRows, readWorkbook } from './read-xlsx.ts'

const small: RawWorkbook = { sheets: [{ name: 'S', xml: row(1, '<c r="A1"><v>1</v></c>') }] }
const good = makeXlsx(small)

function codesOf(checked: Checked<Workbook>): readonly string[] {
  return checked.isOk ? ['ok'] : checked.diagnostics.map(({ code }) => code)
}

/** A compound file with one directory entry. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  const name = Buffer.from(`${stream}\0`, 'utf16le')
  name.copy(bytes, 1152)
  bytes.writeUInt16LE(name.length, 1152 + 64)
  bytes[1152 + 66] = 2
  return bytes
}

function withPart(part: ZipPart): Buffer {
  return makeXlsx({ ...small, parts: [part] })
}

const relationsTo = (target: string) =>
  `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`
const sheetPart = 'xl/worksheets/sheet1.xml'
const sheetXml = '<worksheet><sheetData/></worksheet>'

const files: readonly { readonly name: string; readonly bytes: Buffer; readonly code: string }[] = [
  { name: 'an empty file', bytes: Buffer.alloc(0), code: 'file-empty' },
  { name: 'a 200 MB file', bytes: Buffer.alloc(200 * 1024 * 1024), code: 'file-too-large' },
  { name: 'an encrypted workbook', bytes: compound('EncryptedPackage'), code: 'file-encrypted' },
  { name: 'an old .xls', bytes: compound('Workbook'), code: 'file-old-xls' },
  { name: 'a very old .xls', bytes: compound('Book'), code: 'file-old-xls' },
  { name: 'an old .doc', bytes: compound('WordDocument'), code: 'file-old-office' },
  {
    name: 'a CSV named .xlsx',
    bytes: Buffer.from('企业名称,亩均税收\n甲,15\n'),
    code: 'file-csv-as-xlsx',
  },
  {
    name: 'an HTML table saved as .xls',
    bytes: Buffer.from('\uFEFF<html xmlns:x="urn"><table></table>'),
    code: 'file-html',
  },
  {
    name: 'an XML spreadsheet of 2003',
    bytes: Buffer.from(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
    code: 'file-xml-spreadsheet',
  },
  { name: 'a PDF', bytes: Buffer.from('%PDF-1.7\n'), code: 'file-pdf' },
  { name: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex'), code: 'file-unknown' },
  {
    name: 'a Word document',
    bytes: makeZip([{ name: '_rels/.rels', data: relationsTo('word/document.xml') }]),
    code: 'file-docx',
  },
  {
    name: 'a presentation',
    bytes: makeZip([{ name: '_rels/.rels', data: relationsTo('/ppt/presentation.xml') }]),
    code: 'file-pptx',
  },
  {
    name: 'a binary workbook',
    bytes: makeZip([{ name: '_rels/.rels', data: relationsTo('xl/workbook.bin') }]),
    code: 'file-binary-xlsb',
  },
  {
    name: 'an OpenDocument sheet',
    bytes: makeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      { name: 'content.xml', data: '<a/>' },
    ]),
    code: 'file-ods',
  },
  {
    name: 'an archive of other things',
    bytes: makeZip([{ name: 'photo.jpg', data: 'x' }]),
    code: 'file-other-zip',
  },
  { name: 'an archive of nothing', bytes: makeZip([]), code: 'file-other-zip' },
  { name: 'a truncated workbook', bytes: good.subarray(0, good.length - 40), code: 'zip-truncated' },
  {
    name: 'a workbook with its head cut off',
    bytes: Buffer.concat([good.subarray(0, 4), good.subarray(60)]),
    code: 'zip-truncated',
  },
  {
    name: 'a part with a wrong checksum',
    bytes: withPart({ name: sheetPart, data: sheetXml, declaredCrc: 7 }),
    code: 'zip-damaged',
  },
  {
    name: 'a part longer than it says',
    bytes: withPart({ name: sheetPart, data: sheetXml, declaredSize: 9 }),
    code: 'zip-damaged',
  },
  {
    name: 'a part shorter than it says',
    bytes: withPart({ name: sheetPart, data: sheetXml, declaredSize: 9999 }),
    code: 'zip-damaged',
  },
  {
    name: 'styles longer than they say',
    bytes: withPart({ name: 'xl/styles.xml', data: '<styleSheet/>', declaredSize: 9 }),
    code: 'zip-damaged',
  },
  {
    name: 'a part packed in an unknown way',
    bytes: withPart({ name: sheetPart, data: sheetXml, declaredMethod: 9 }),
    code: 'zip-unknown-method',
  },
  {
    name: 'a part named differently in its two headers',
    bytes: withPart({ name: 'xl/a', localName: 'xl/b', data: '' }),
    code: 'zip-damaged',
  },
  {
    name: 'a part that climbs out',
    bytes: withPart({ name: '../../etc/passwd', data: '' }),
    code: 'zip-unsafe',
  },
  {
    name: 'a part that climbs out backwards',
    bytes: withPart({ name: 'xl\\..\\..\\a', data: '' }),
    code: 'zip-unsafe',
  },
  { name: 'an absolute part', bytes: withPart({ name: '/etc/passwd', data: '' }), code: 'zip-unsafe' },
  { name: 'a part on a drive', bytes: withPart({ name: 'C:/a', data: '' }), code: 'zip-unsafe' },
  {
    name: 'two parts of one name',
    bytes: makeZip([...makeParts(small), { name: sheetPart, data: sheetXml }]),
    code: 'zip-unsafe',
  },
  {
    name: 'parts that overlap',
    bytes: makeZip([
      { name: 'a', data: makeZip([{ name: 'b', data: 'x' }]).subarray(0, 40), isStored: true },
      { name: 'b', data: 'x', headerStart: 31 },
    ]),
    code: 'zip-unsafe',
  },
  { name: 'a missing sheet part', bytes: withoutSheet(), code: 'zip-damaged' },
  {
    name: 'a document type with an outside entity',
    bytes: withPart({
      name: sheetPart,
      data: `<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml}`,
    }),
    code: 'xml-doctype',
  },
  {
    name: 'a document type in the shared strings',
    bytes: withPart({ name: 'xl/sharedStrings.xml', data: '<!doctype sst><sst/>' }),
    code: 'xml-doctype',
  },
  { name: 'XML that stops', bytes: sheetOf('<worksheet><sheetData><row>'), code: 'xml-broken' },
  { name: 'XML that closes wrongly', bytes: sheetOf('<worksheet><a></b></worksheet>'), code: 'xml-broken' },
  { name: 'XML with two roots', bytes: sheetOf(`${sheetXml}${sheetXml}`), code: 'xml-broken' },
  { name: 'XML that is text', bytes: sheetOf('not XML at all'), code: 'xml-broken' },
  { name: 'XML nested without end', bytes: sheetOf('<a>'.repeat(100_000)), code: 'xml-broken' },
  {
    name: 'XML with a token of 9 MB',
    bytes: sheetOf(`<a b="${'x'.repeat(9_000_000)}"/>`),
    code: 'xml-broken',
  },
  {
    name: 'rows that run backwards',
    bytes: makeXlsx({ sheets: [{ name: 'S', xml: row(5, '') + row(4, '') }] }),
    code: 'xml-broken',
  },
  { name: 'a workbook of no sheets', bytes: makeXlsx({ sheets: [] }), code: 'workbook-no-sheets' },
  {
    name: 'two sheets of one name',
    bytes: makeXlsx({ sheets: [...small.sheets, ...small.sheets] }),
    code: 'workbook-same-names',
  },
]

function sheetOf(data: string): Buffer {
  return withPart({ name: sheetPart, data })
}

function withoutSheet(): Buffer {
  return makeZip(makeParts(small).filter(({ name }) => name !== sheetPart))
}

for (const { name, bytes, code } of files) {
  test(`${name} is refused as ${code}`, async () => {
    const checked = await readWorkbook(bytes)
    assert.deepEqual(codesOf(checked), [code])
    assert.ok(code in remarks)
  })
}

const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 1)).join('')
const limited: readonly {
  readonly name: string
  readonly book: RawWorkbook
  readonly limits: Partial<WorkbookLimits>
  readonly code: string
}[] = [
  { name: 'bytes', book: small, limits: { maxFileBytes: 100 }, code: 'file-too-large' },
  { name: 'unpacked bytes', book: small, limits: { maxInflatedBytes: 1000 }, code: 'zip-bomb' },
  {
    name: 'ratio',
    book: { sheets: [{ name: 'S', xml: row(1, '<c/>'.repeat(100_000)) }] },
    limits: { maxRatio: 50, ratioFromBytes: 10_000 },
    code: 'zip-ratio',
  },
  { name: 'parts', book: small, limits: { maxEntries: 6 }, code: 'zip-too-many-entries' },
  {
    name: 'sheets',
    book: { sheets: [1, 2, 3].map((i) => ({ name: `S${i}`, xml: '' })) },
    limits: { maxSheets: 2 },
    code: 'workbook-too-many-sheets',
  },
  {
    name: 'shared strings',
    book: { ...small, strings: many(11, (i) => `<si><t>${i}</t></si>`) },
    limits: { maxSharedStrings: 10 },
    code: 'workbook-too-many-strings',
  },
  {
    name: 'rows',
    book: { sheets: [{ name: 'S', xml: row(11, '<c><v>1</v></c>') }] },
    limits: { maxRows: 10 },
    code: 'sheet-too-many-rows',
  },
  {
    name: 'columns',
    book: { sheets: [{ name: 'S', xml: row(1, '<c r="K1"><v>1</v></c>') }] },
    limits: { maxColumns: 10 },
    code: 'sheet-too-many-columns',
  },
  {
    name: 'cells, counting gaps and all sheets',
    book: { sheets: [1, 2].map((i) => ({ name: `S${i}`, xml: row(500, '<c r="J500"><v>1</v></c>') })) },
    limits: { maxCells: 600 },
    code: 'sheet-too-many-cells',
  },
]

for (const { name, book, limits, code } of limited) {
  test(`a workbook beyond the limit of ${name} is refused as ${code}`, async () => {
    const bytes = makeXlsx(book)
    assert.deepEqual(codesOf(await readWorkbook(bytes)), ['ok'])
    assert.deepEqual(codesOf(await readWorkbook(bytes, limits)), [code])
  })
}

test('a bomb of 300 MB is refused from its directory, before a byte of it is unpacked', async () => {
  const bytes = makeZip([
    ...makeParts(small),
    { name: 'xl/media/bomb', data: Buffer.alloc(300 * 1024 * 1024) },
  ])
  assert.ok(bytes.length < 1024 * 1024)
  const before = process.memoryUsage().rss
  const [code] = codesOf(await readWorkbook(bytes))
  assert.equal(code, 'zip-bomb')
  assert.ok(process.memoryUsage().rss - before < 20 * 1024 * 1024)
})

test('a bomb whose directory lies is stopped at the size it declared', async () => {
  const bomb = { name: sheetPart, data: Buffer.alloc(100 * 1024 * 1024, '<a/>'), declaredSize: 500 }
  assert.deepEqual(codesOf(await readWorkbook(withPart(bomb))), ['zip-damaged'])
})

test('a stray value in the last row of a sheet does not fill the memory', async () => {
  const stray = '<c r="A1048576"><v>1</v></c>'
  const sheets = Array.from({ length: 10 }, (_, i) => ({ name: `S${i}`, xml: row(1_048_576, stray) }))
  const [first] = sheets
  assert.ok(first)
  assert.deepEqual(codesOf(await readWorkbook(makeXlsx({ sheets: [first] }))), ['ok'])
  assert.deepEqual(codesOf(await readWorkbook(makeXlsx({ sheets }))), ['sheet-too-many-cells'])
})

test('formatted cells without values beyond the last column are no columns', async () => {
  const xml = row(1, '<c r="A1"><v>1</v></c><c r="XFD1" s="0"/>')
  assert.deepEqual(codesOf(await readWorkbook(makeXlsx({ sheets: [{ name: 'S', xml }] }))), ['ok'])
})

for (const kind of ['hasDescriptor', 'isZip64', 'isStored'] as const) {
  test(`a zip whose parts are marked ${kind} reads like any other`, async () => {
    const bytes = makeZip(makeParts(small).map((part) => ({ ...part, [kind]: true })))
    assert.deepEqual(await readWorkbook(bytes), await readWorkbook(good))
  })
}

test('a zip with a comment behind it reads like any other', async () => {
  const bytes = Buffer.concat([good, Buffer.from('hello')])
  bytes.writeUInt16LE(5, good.length - 2)
  assert.deepEqual(await readWorkbook(bytes), await readWorkbook(good))
})

test('macros are seen, never run', async () => {
  const relations = `<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`
  const checked = await readWorkbook(withPart({ name: 'xl/_rels/workbook.xml.rels', data: relations }))
  assert.ok(checked.isOk)
  assert.equal(checked.value.hasMacros, true)
})

test('a stream tells what is wrong as its last item', async () => {
  const items: string[] = []
  for await (const item of readRows(sheetOf('<worksheet><row r="1"><c><v>1</v></c></row><row'))) {
    items.push(item.kind === 'row' ? `row ${item.row.number}` : item.diagnostic.code)
  }
  assert.deepEqual(items, ['row 1', 'xml-broken'])
})

test('a stream of a sheet that does not exist names those that do', async () => {
  for await (const item of readRows(good, '填报')) {
    assert.ok(item.kind === 'problem')
    assert.deepEqual(item.diagnostic.facts, { sheet: '填报', sheets: 'S' })
  }
})
