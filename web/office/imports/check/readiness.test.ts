import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ImportDetail, RemarkGroup } from '../import-model.ts'
import { readinessOf } from './readiness.ts'

const group = (severity: RemarkGroup['severity'], open: number): RemarkGroup => ({
  code: 'x',
  severity,
  field: null,
  count: 9,
  asked: 9,
  open,
  text: { zh: '', en: '' },
})
const summary = { faulty: 2, staged: 7 } as ImportDetail['summary']

test('open warnings hold a file; errors without an answer are rows to be set aside', () => {
  const groups = [group('warning', 3), group('info', 1), group('error', 4)]
  assert.deepEqual(readinessOf({ summary, remarkGroups: groups }), { open: 4, wrong: 6, rows: 7 })
  const answered = [group('warning', 0), group('error', 0)]
  assert.deepEqual(readinessOf({ summary, remarkGroups: answered }), { open: 0, wrong: 2, rows: 7 })
  assert.deepEqual(readinessOf({ summary: null, remarkGroups: [] }), { open: 0, wrong: 0, rows: 0 })
})
