import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProblemRemark } from '../../../api/api-problem.ts'
import { placeRemarks, rowsOfRemarks } from './edit-remarks.ts'

const remark = (path: string | null, detail: string): ProblemRemark => ({
  code: 'row-check-fails',
  severity: 'error',
  path,
  place: null,
  detail,
})
const tell = (detail: string, rows: readonly number[]) => `${detail} [${rows.join()}]`

test('one sentence is made of the same fault in many rows, and it stands at its field', () => {
  const found = placeRemarks(
    [
      remark('rows.1.landMu', '不小于 0'),
      remark('rows.3.landMu', '不小于 0'),
      remark('rows.2', '不在您的镇街'),
    ],
    tell,
  )
  assert.deepEqual(
    found.map(({ path, detail }) => [path, detail]),
    [
      ['landMu', '不小于 0 [1,3]'],
      ['rows.2', '不在您的镇街 [2]'],
    ],
  )
})

test('the name of the place is left out: the sentence stands there', () => {
  const place = { kind: 'field', path: 'rows.1.landMu', label: '第 1 行“用地面积”' } as const
  const [found] = placeRemarks([{ ...remark(place.path, `${place.label}：不小于 0`), place }], tell)
  assert.equal(found?.detail, '不小于 0 [1]')
})

test('a remark on the whole request stays as it is', () => {
  const [found] = placeRemarks([remark(null, '没有保存')], tell)
  assert.deepEqual([found?.path, found?.detail], [null, '没有保存 []'])
})

test('the rows that were changed meanwhile are told by the paths of the remarks', () => {
  assert.deepEqual(
    rowsOfRemarks([remark('rows.2', ''), remark('rows.2.landMu', ''), remark('rows.7', '')]),
    [2, 7],
  )
})
