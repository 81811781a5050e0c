import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeZip, type ZipPart } from '../archive/testing/make-zip.ts'
import { renderRemark } from '../domain/messages/render-message.ts'
import { readPlanDocument } from './read-plan-document.ts'
import { makeDocx, makeDocxParts, paragraph } from './testing/make-docx.ts'
import { showChecked } from './testing/show-source.ts'

const docx = { body: paragraph('一、总体要求') }
const good = makeDocx(docx)
const megabyte = 1024 * 1024

/** A compound file with one entry in its directory. */
function compound(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  const name = Buffer.from(`${stream}\0`, 'utf16le')
  name.copy(bytes, 1152)
  bytes.writeUInt16LE(name.length, 1152 + 64)
  bytes[1152 + 66] = 2
  return bytes
}

function officeZip(main: string): Buffer {
  const relations = `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${main}"/></Relationships>`
  return makeZip([
    { name: '_rels/.rels', data: relations },
    { name: main, data: '<a/>' },
  ])
}

function openDocument(kind: string): Buffer {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`
  return makeZip([{ name: 'mimetype', data: mimetype, isStored: true }])
}

function withPart(part: ZipPart): Buffer {
  return makeDocx({ ...docx, parts: [part] })
}

const bodyOf = (data: string | Buffer) => withPart({ name: 'word/document.xml', data })

const refused: readonly (readonly [what: string, bytes: Buffer, code: string])[] = [
  ['an empty file', Buffer.alloc(0), 'document-empty'],
  ['a file of blanks', Buffer.from(' \r\n\t　'), 'document-blank'],
  ['a file of 21 MB', Buffer.alloc(21 * megabyte, 'x'), 'document-too-large'],
  ['a text of 12 million characters', Buffer.alloc(12_000_000, 'x'), 'document-too-long'],
  ['a program', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'document-unknown'],
  ['bytes of no encoding', Buffer.alloc(200, 0xff), 'document-unknown-encoding'],
  ['an old .doc', compound('WordDocument'), 'document-old-word'],
  ['an encrypted docx', compound('EncryptedPackage'), 'document-encrypted'],
  ['an old .xls', compound('Workbook'), 'document-is-workbook'],
  ['an old .ppt', compound('PowerPoint Document'), 'document-is-slides'],
  ['an .xlsx', officeZip('xl/workbook.xml'), 'document-is-workbook'],
  ['a .pptx', officeZip('ppt/presentation.xml'), 'document-is-slides'],
  ['an .odt', openDocument('text'), 'document-other-format'],
  ['an .ods', openDocument('spreadsheet'), 'document-is-workbook'],
  ['an .odp', openDocument('presentation'), 'document-is-slides'],
  ['an .ofd', makeZip([{ name: 'OFD.xml', data: '<a/>' }]), 'document-other-format'],
  ['a zip of pictures', makeZip([{ name: 'a.jpg', data: 'x' }]), 'document-is-archive'],
  ['a zip of nothing', makeZip([]), 'document-is-archive'],
  ['a .rar', Buffer.from('526172211a0700cf', 'hex'), 'document-is-archive'],
  ['an RTF', Buffer.from('{\\rtf1 plan}'), 'document-other-format'],
  ['an .mht', Buffer.from('MIME-Version: 1.0\n'), 'document-other-format'],
  [
    'Word XML of 2003',
    Buffer.from(
      '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
    ),
    'document-other-format',
  ],
  ['a PNG', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'document-is-picture'],
  ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'document-is-picture'],
  ['a bitmap', Buffer.concat([Buffer.from('BM'), Buffer.alloc(40)]), 'document-is-picture'],
  ['a WebP', Buffer.from('RIFF\u0001\u0001\u0001\u0001WEBPVP8 ', 'latin1'), 'document-is-picture'],
  ['a HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0', 'latin1'), 'document-is-picture'],
  ['a docx cut short', good.subarray(0, good.length - 30), 'zip-truncated'],
  [
    'a docx without its text',
    makeZip(makeDocxParts(docx).filter(({ name }) => name !== 'word/document.xml')),
    'zip-damaged',
  ],
  [
    'a docx with a wrong checksum',
    withPart({ name: 'word/document.xml', data: '<a/>', declaredCrc: 7 }),
    'zip-damaged',
  ],
  [
    'a docx that unpacks to 300 MB',
    withPart({ name: 'word/media/a', data: Buffer.alloc(300 * megabyte) }),
    'zip-bomb',
  ],
  [
    'a docx that unpacks to more than it says',
    withPart({ name: 'word/document.xml', data: Buffer.alloc(50 * megabyte), declaredSize: 99 }),
    'zip-damaged',
  ],
  [
    'a docx of a million laughs',
    bodyOf('<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
    'xml-doctype',
  ],
  [
    'a docx with an entity in its styles',
    makeDocx({ ...docx, styles: '', parts: [{ name: 'word/styles.xml', data: '<!DOCTYPE a><a/>' }] }),
    'xml-doctype',
  ],
  ['a docx of broken XML', bodyOf('<w:document><w:body></w:document>'), 'xml-broken'],
  ['a docx nested without end', bodyOf('<w:tbl>'.repeat(10_000)), 'xml-broken'],
  ['a docx of empty paragraphs', makeDocx({ body: '<w:p/><w:p/>' }), 'document-blank'],
  ['a PDF cut short', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'document-pdf-damaged'],
]

for (const [what, bytes, code] of refused) {
  test(`${what} is refused as ${code}, in words that say the way out`, async () => {
    const checked = await readPlanDocument(bytes, '方案.docx')
    assert.deepEqual(showChecked(checked), [`! ${code}`])
    const [remark] = checked.diagnostics
    assert.ok(remark)
    const { zh, en } = renderRemark(remark)
    assert.match(zh, /^文件“方案.docx”：.+[；。，].*请/)
    assert.doesNotMatch(`${zh}${en}`, /[{}]/)
  })
}

test('a name that lies changes nothing: the bytes tell', async () => {
  const shown = await Promise.all(
    [
      readPlanDocument(good, 'a.pdf'),
      readPlanDocument(Buffer.from('一、总体要求'), 'a.docx'),
      readPlanDocument(Buffer.from('<p>一、总体要求</p>'), 'a.txt'),
      readPlanDocument(Buffer.from('GDP<10%，产值>3'), 'a.html'),
    ].map(async (reading) => {
      const checked = await reading
      return checked.isOk ? checked.value.text.trim() : checked.diagnostics
    }),
  )
  assert.deepEqual(shown, ['一、总体要求', '一、总体要求', '一、总体要求', 'GDP<10%，产值>3'])
})
