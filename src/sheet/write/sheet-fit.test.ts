import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnWidth, fittingColumns } from './sheet-fit.ts'

test('a column is as wide as what it shows, within bounds', () => {
  assert.equal(columnWidth([]), 8)
  assert.equal(columnWidth([3, 20, 11]), 22)
  assert.equal(columnWidth([300]), 48)
})

test('columns fit the texts of rows of any length, wide characters taking two', () => {
  const rows = [['年度'], ['2025', '宁波某某精密机械有限公司'], ['2025', '', 'x']]
  assert.deepEqual(fittingColumns(rows), [{ width: 8 }, { width: 26 }, { width: 8 }])
  assert.deepEqual(fittingColumns([]), [])
  assert.equal(fittingColumns(Array.from({ length: 200_000 }, () => ['1'.repeat(30)]))[0]?.width, 32)
})
