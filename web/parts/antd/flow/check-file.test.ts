import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mediaTypeOf } from '../../../api/media-type.ts'
import { checkFile, formatBytes } from './check-file.ts'

const limits = { extensions: ['xlsx', 'csv'], maxBytes: 20_000_000 }

test('a file of the wrong kind, empty or too large is refused with what was found and what is allowed', () => {
  assert.deepEqual(checkFile({ name: '填报.exe', size: 3 }, limits), {
    code: 'type',
    found: 'exe',
    expected: ['.xlsx', '.csv'],
  })
  assert.deepEqual(checkFile({ name: '没有扩展名', size: 3 }, limits)?.code, 'type')
  assert.deepEqual(checkFile({ name: 'a.csv', size: 0 }, limits), { code: 'empty' })
  assert.deepEqual(checkFile({ name: 'a.xlsx', size: 200_000_000 }, limits), {
    code: 'size',
    sizeMb: '200',
    limitMb: '20',
  })
  assert.equal(checkFile({ name: 'A.XLSX', size: 20_000_000 }, limits), undefined)
})

test('a kind of file may have a limit of its own', () => {
  const own = { ...limits, maxBytesOf: { xlsx: 5_000_000 } }
  assert.equal(checkFile({ name: 'a.csv', size: 6_000_000 }, own), undefined)
  const fault = { code: 'size', sizeMb: '6', limitMb: '5' }
  assert.deepEqual(checkFile({ name: 'a.xlsx', size: 6_000_000 }, own), fault)
})

test('a file that is not offered is sent all the same where the server tells what to do with it', () => {
  const plan = { extensions: ['docx'], sentToo: ['doc'], maxBytes: 10 }
  assert.equal(checkFile({ name: 'a.doc', size: 3 }, plan), undefined)
  assert.deepEqual(checkFile({ name: 'a.xlsx', size: 3 }, plan), {
    code: 'type',
    found: 'xlsx',
    expected: ['.docx'],
  })
})

test('a size reads in the unit that fits', () => {
  assert.deepEqual([12, 182_344, 2_400_000].map(formatBytes), ['12 B', '178 kB', '2.4 MB'])
})

test('a file is sent as what its ending says, whatever the browser calls it', () => {
  assert.equal(mediaTypeOf('界线.GeoJSON'), 'application/geo+json')
  assert.equal(mediaTypeOf('数据.csv'), 'text/csv')
  assert.equal(mediaTypeOf('无名'), 'application/octet-stream')
})
