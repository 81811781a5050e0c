import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CellModel } from '../sheet-model.ts'
import { linesOfRow, rowHeight } from './row-lines.ts'

const columns = [{ width: 12 }, { width: 22 }, { width: 100, isHidden: true }]
const sheet = (...cells: readonly (CellModel | undefined)[]) => ({ columns, rows: [cells] })

test('the longest wrapped text decides, wide characters taking two columns', () => {
  const wrapped = (value: string): CellModel => ({ value, isWrapped: true })
  assert.equal(linesOfRow(sheet(), 0), 1)
  assert.equal(linesOfRow(sheet(wrapped('规上工业')), 0), 1)
  assert.equal(linesOfRow(sheet(wrapped('规上工业增加值')), 0), 2)
  assert.equal(linesOfRow(sheet(wrapped('0123456789'), wrapped('累计获评国家级制造业单项冠军的企业')), 0), 2)
  assert.equal(linesOfRow(sheet(wrapped('一\n二\n\n四')), 0), 4)
  assert.equal(linesOfRow(sheet(undefined, undefined, wrapped('甲'.repeat(200))), 0), 1, 'hidden')
})

test('heads are wrapped unless they say otherwise; what is not wrapped takes one line', () => {
  const text = '互联网和相关服务营业收入（万元）'
  assert.equal(linesOfRow(sheet({ value: text, look: 'head' }), 0), 3)
  assert.equal(linesOfRow(sheet({ value: text, look: 'head', isWrapped: false }), 0), 1)
  assert.equal(linesOfRow(sheet({ value: text }, { value: 123, isWrapped: true }), 0), 1)
})

test('a cell over several columns has their width, but not that of a hidden one', () => {
  const row = sheet({ value: '甲'.repeat(20), isWrapped: true })
  const merges = [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }]
  assert.equal(linesOfRow(row, 0), 4)
  assert.equal(linesOfRow({ ...row, merges }, 0), 2)
})

test('a row is as high as its lines, up to what programs take', () => {
  assert.deepEqual([1, 2, 5, 100].map(rowHeight), [undefined, 32, 80, 409])
})
