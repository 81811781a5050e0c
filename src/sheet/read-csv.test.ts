import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCsv } from './read-csv.ts'
import { makeXlsx } from './testing/make-xlsx.ts'

/** 企业,亩均 / 甲公司,15 in GB18030. */
const gb18030 = Buffer.from('c6f3d2b52cc4b6bef90d0abcd7b9abcbbe2c31350d0a', 'hex')

function texts(bytes: Uint8Array): readonly (readonly (string | undefined)[])[] {
  const checked = readCsv(bytes, '名单')
  assert.ok(checked.isOk, JSON.stringify(checked.diagnostics))
  assert.deepEqual(checked.diagnostics, [])
  return checked.value.rows.map((row) => row.map((cell) => cell?.text))
}

const table = [
  ['企业', '亩均'],
  ['甲公司', '15'],
]
const swapped = Buffer.from('\uFEFF企业,亩均\n甲公司,15', 'utf16le').swap16()
const files = [
  { name: 'UTF-8', bytes: Buffer.from('企业,亩均\r\n甲公司,15\r\n') },
  { name: 'UTF-8 with a mark', bytes: Buffer.from('\uFEFF企业,亩均\n甲公司,15\n') },
  { name: 'UTF-16 little-endian', bytes: Buffer.from('\uFEFF企业\t亩均\r\n甲公司\t15\r\n', 'utf16le') },
  { name: 'UTF-16 big-endian', bytes: swapped },
  { name: 'GB18030', bytes: gb18030 },
  { name: 'semicolons', bytes: Buffer.from('企业;亩均\n甲公司;15\n') },
  { name: 'bars', bytes: Buffer.from('企业|亩均\n甲公司|15\n') },
  { name: 'full-width commas', bytes: Buffer.from('企业，亩均\n甲公司，15\n') },
  { name: 'quotes', bytes: Buffer.from('"企业","亩均"\n"甲公司","15"\n') },
  { name: 'the hint sep=', bytes: Buffer.from('sep=;\r\n企业;亩均\r\n甲公司;15') },
  { name: 'empty lines at the end', bytes: Buffer.from('企业,亩均\n甲公司,15\n\n\n,,\n') },
] as const

for (const { name, bytes } of files) {
  test(`CSV reads the same with ${name}`, () => {
    assert.deepEqual(texts(bytes), table)
  })
}

test('quoted fields keep delimiters, quotes and line breaks, and empty lines keep their number', () => {
  const bytes = Buffer.from('a,"x,""y""\nz"\n\n,b\n')
  assert.deepEqual(texts(bytes), [['a', 'x,"y"\nz'], [], [undefined, 'b']])
})

test('values stay text: leading zeros and long codes are not numbers', () => {
  assert.deepEqual(texts(Buffer.from('007,33021219900101123X,1e3\n')), [['007', '33021219900101123X', '1e3']])
})

test('a comma within Chinese text does not outweigh the delimiter', () => {
  const bytes = Buffer.from('名称;说明\n甲;"一，二"\n乙;三，四\n')
  assert.deepEqual(texts(bytes)[2], ['乙', '三，四'])
})

test('an open quote is remarked with its row', () => {
  const checked = readCsv(Buffer.from('a,b\nc,"d\ne,f\n'), 'x')
  assert.ok(checked.isOk)
  assert.deepEqual(
    checked.diagnostics.map(({ code, severity, facts }) => [code, severity, facts.row]),
    [['csv-broken-quotes', 'warning', 2]],
  )
})

const refused = [
  { name: 'an empty file', bytes: Buffer.alloc(0), code: 'file-empty' },
  { name: 'a workbook named .csv', bytes: makeXlsx({ sheets: [] }), code: 'file-xlsx-as-csv' },
  { name: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex'), code: 'file-unknown' },
  { name: 'a web page', bytes: Buffer.from('<html><body>'), code: 'file-html' },
  {
    name: 'an unknown encoding',
    bytes: Buffer.from('a,b\xff\xff\n', 'latin1'),
    code: 'csv-unknown-encoding',
  },
  { name: 'too many bytes', bytes: Buffer.alloc(101, 'a'), code: 'file-too-large' },
  { name: 'too many rows', bytes: Buffer.from('a\n'.repeat(11)), code: 'sheet-too-many-rows' },
  { name: 'too many columns', bytes: Buffer.from('a,'.repeat(11)), code: 'sheet-too-many-columns' },
  { name: 'too many cells', bytes: Buffer.from('a,b,c,d,e\n'.repeat(9)), code: 'sheet-too-many-cells' },
] as const

for (const { name, bytes, code } of refused) {
  test(`${name} is refused as ${code}`, () => {
    const checked = readCsv(bytes, 'x', {
      maxFileBytes: code === 'file-too-large' ? 100 : 5000,
      maxRows: 10,
      maxColumns: 10,
      maxCells: 40,
    })
    assert.deepEqual(
      checked.diagnostics.map((remark) => remark.code),
      [code],
    )
    assert.equal(checked.isOk, false)
  })
}
