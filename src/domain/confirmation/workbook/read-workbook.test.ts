import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { getField } from '../../registry/registry.ts'
import { layOutWorkbook, type WorkbookSheet, workbookHeadRow } from './lay-out-workbook.ts'
import { type AnswerGrid, readAnswerWorkbook } from './read-workbook.ts'
import { workbookColumnNumber } from './workbook-columns.ts'
import type { WorkbookLanguage } from './workbook-words.ts'

const large = { value: 'large', label: { zh: '大型', en: 'large' } }
const sheet: WorkbookSheet = {
  enterprise: { code: '91330212MA2GRPNX1H', name: '宁波禾川机械厂', townName: '姜山镇' },
  year: 2025,
  dueOn: '2026-12-20',
  isDemo: false,
  fields: [
    { field: getField(enterpriseYear, 'landMu'), stored: 10, choices: [] },
    { field: getField(enterpriseYear, 'size'), stored: 'small', choices: [large] },
  ],
}

/** The table as it is laid out, with what is written into its rows; `arrange` moves its columns. */
function filled(
  language: WorkbookLanguage,
  entries: readonly (readonly [held: string, reason: string])[],
  arrange = (cells: readonly string[]) => cells,
): AnswerGrid {
  const rows = layOutWorkbook(sheet, language).rows.map((row) => row.map(({ value }) => String(value ?? '')))
  for (const [i, [held, reason]] of entries.entries()) {
    const row = rows[workbookHeadRow + i] ?? []
    row[workbookColumnNumber('held') - 1] = held
    row[workbookColumnNumber('reason') - 1] = reason
  }
  return { name: 'Confirmation', rows: rows.map(arrange) }
}

function read(grid: AnswerGrid) {
  const reading = readAnswerWorkbook({ grids: [grid], fields: sheet.fields, context: { lookups: {} } })
  assert.ok(reading.isOk)
  const { objections, remarks } = reading.value
  assert.deepEqual(remarks, [])
  return objections.map(({ field, held, reason }) => [field.key, held, reason])
}

for (const language of ['zh', 'en'] as const) {
  test(`the table in ${language} is read back as it was laid out and filled in`, () => {
    assert.deepEqual(read(filled(language, [])), [])
    const entries = [
      ['8.5', '退租一块'],
      [large.label[language], '营收增加'],
    ] as const
    assert.deepEqual(read(filled(language, entries)), [
      ['landMu', 8.5, '退租一块'],
      ['size', 'large', '营收增加'],
    ])
  })
}

test('its columns are found by their heads wherever they were moved', () => {
  const grid = filled('zh', [['8.5', '退租一块']], (cells) => cells.toReversed())
  assert.deepEqual(read(grid), [['landMu', 8.5, '退租一块']])
})
