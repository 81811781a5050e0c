import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutSheet, sheetColumnNumber } from './reporting-sheet-layout.ts'
import { figures } from './testing/filled-sheet.ts'

const sheet = {
  districtName: { zh: '清岚区', en: 'Qinglan District' },
  unitName: '工业局',
  period: '2026',
  isDemo: true,
  figures,
}
const at = (key: Parameters<typeof sheetColumnNumber>[0]) => sheetColumnNumber(key) - 1

test('what is to be filled in stands first and alone is open', () => {
  const { rows, headRow, entries } = layOutSheet(sheet, 'zh')
  const looks = rows.slice(headRow).map((row) => row[at('value')]?.look)
  assert.deepEqual(looks, ['entry', 'entry', 'entry', 'entry', 'entry', 'muted', 'muted', 'muted'])
  assert.deepEqual(
    entries.map(({ row }) => row),
    [5, 6, 7, 8, 9],
  )
  for (const row of rows.slice(headRow)) {
    const isOpen = row[at('value')]?.look === 'entry'
    for (const key of ['unit', 'note'] as const) assert.equal(row[at(key)]?.look === 'entry', isOpen)
    for (const key of ['name', 'period', 'due', 'status', 'key'] as const)
      assert.equal(row[at(key)]?.look, 'muted')
  }
})

test('a known figure shows its value, where it is from and since when', () => {
  const { rows } = layOutSheet(sheet, 'zh')
  const row = rows.find((cells) => cells[at('name')]?.value === '数字产业营收（亿元）')
  assert.equal(row?.[at('value')]?.value, 553.1)
  assert.equal(row?.[at('status')]?.value, '已有：公开发布，2026-10-31')
  assert.equal(row?.[at('key')]?.value, 'known:digital-industry-revenue:2026-01..2026-09')
})

test('reference values of the path and whole years say what they are', () => {
  const { rows, headRow } = layOutSheet(
    {
      ...sheet,
      figures: figures.map((one) =>
        one.kind === 'asked' ? { ...one, previous: { period: '2025', value: 97.1 } } : one,
      ),
    },
    'zh',
  )
  assert.equal(rows[headRow]?.[at('due')]?.format, '#,##0.0"（参考）"')
  assert.equal(rows[headRow]?.[at('previous')]?.format, '#,##0.0"（全年）"')
  assert.equal(layOutSheet(sheet, 'zh').rows[headRow]?.[at('previous')]?.format, '#,##0.0')
})

test('each unit cell offers the units of its own dimension, the plan’s among them', () => {
  const { rows, entries, choices } = layOutSheet(sheet, 'zh')
  for (const { row, choice } of entries) {
    const unit = rows[row - 1]?.[at('unit')]?.value
    assert.ok(choices.get(choice)?.includes(String(unit)), `${choice} offers ${unit}`)
    assert.match(choice, /^[a-z_]+$/)
  }
  assert.deepEqual(choices.get('units_money'), ['元', '万元', '亿元'])
})

test('demo data says so in the title, and a sheet that asks nothing says that', () => {
  assert.match(String(layOutSheet(sheet, 'zh').rows[0]?.[0]?.value), /演示数据/)
  const empty = layOutSheet({ ...sheet, isDemo: false, figures: [] }, 'en')
  assert.doesNotMatch(String(empty.rows[0]?.[0]?.value), /demo/)
  assert.match(String(empty.rows[empty.headRow]?.[0]?.value), /Nothing/)
  assert.deepEqual(empty.entries, [])
})

test('every sentence is filled in, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const { rows, guide } = layOutSheet(sheet, language)
    const texts = [...rows, ...guide].flat().map(({ value }) => String(value ?? ''))
    for (const text of texts) assert.doesNotMatch(text, /\{\w+\}|undefined/)
  }
})
