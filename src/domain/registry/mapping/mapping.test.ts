import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { recogniseTable } from '../recognise/recognise-table.ts'
import { recogniseWorkbook } from '../recognise/recognise-workbook.ts'
import { makeSample, type ShortCell } from '../testing/read-grid.ts'
import { applyMapping } from './apply-mapping.ts'
import { checkMapping } from './check-mapping.ts'
import { headFingerprint } from './head-fingerprint.ts'
import { makeMapping, mapping as mappingSchema } from './mapping.ts'

const context = { registry: enterpriseYear, identity: enterprise, lookups: {} }
const recognise = (rows: readonly (readonly ShortCell[])[]) => recogniseTable(makeSample(rows), context)
const head = ['信用代码', '税收（万元）', '排污许可证']
const data = ['91330212MA2GRPNX1H', '1', 'x']
const plain = recognise([['2025年企业税收表'], head, data])
const { mapping } = makeMapping(plain, enterpriseYear)

test('a mapping is plain JSON and passes its gate', () => {
  assert.deepEqual(mappingSchema.parse(JSON.parse(JSON.stringify(mapping))), mapping)
  assert.ok(checkMapping(mapping, enterpriseYear).isOk)
  assert.deepEqual(mapping.given, { year: 2025 })
})

test('the fingerprint stays when rows and columns move and notes change; not when a head or a unit does', () => {
  const same = [
    [['说明：请核实'], ['2026年企业税收表'], [], head, data],
    [
      [head[1] ?? '', head[2] ?? '', head[0] ?? ''],
      ['1', 'x', data[0] ?? ''],
    ],
    [head.map((text) => ` ${text}\n`), data],
  ]
  for (const rows of same) assert.equal(headFingerprint(recognise(rows)), mapping.fingerprint)
  const other = [
    [['信用代码', '税收（元）', '排污许可证'], data],
    [['信用代码', '实缴税金（万元）', '排污许可证'], data],
    [
      [...head, '备注'],
      [...data, 'y'],
    ],
  ]
  for (const rows of other) assert.notEqual(headFingerprint(recognise(rows)), mapping.fingerprint)
})

test('a unit in the corner is part of what a column means', () => {
  const table = (corner: string) =>
    recognise([
      [corner, null],
      ['信用代码', '税收'],
      [data[0] ?? '', '1'],
    ])
  assert.notEqual(headFingerprint(table('单位：元')), headFingerprint(table('单位：万元')))
  assert.equal(headFingerprint(table('单位：元')), headFingerprint(table('计量单位：元')))
})

test('what a person chose is remembered for the column’s head, wherever it stands now; the year is not', () => {
  const columns = mapping.columns.map((one) =>
    one.head === '排污许可证' ? { ...one, use: { kind: 'field', field: 'emissionTonnes' } as const } : one,
  )
  const moved = recognise([
    ['2026年税收表'],
    ['排污许可证', '信用代码', '税收（万元）'],
    ['7', data[0] ?? '', '1'],
  ])
  const known = applyMapping(moved, { ...mapping, columns })
  const [first] = known.columns
  assert.deepEqual(
    [first?.use, first?.reason, first?.confidence],
    [{ kind: 'field', field: 'emissionTonnes' }, 'remembered', 1],
  )
  assert.deepEqual(makeMapping(known, enterpriseYear).mapping.given, { year: 2026 })
})

test('an answer chooses the column, and the year', () => {
  const rows = [
    ['信用代码', '税收（万元）', '入库税收（万元）'],
    [data[0] ?? '', '1', '2'],
    ['x', '3', '4'],
  ]
  const table = recognise(rows)
  assert.deepEqual(table.questions, [
    { kind: 'column', field: 'taxWanYuan', columns: [2, 3] },
    { kind: 'period', periods: [] },
  ])
  const made = makeMapping(table, enterpriseYear, { period: '2024', columns: { taxWanYuan: 3 } }).mapping
  assert.deepEqual(made.columns[2]?.use, { kind: 'field', field: 'taxWanYuan' })
  assert.deepEqual(made.given, { year: 2024 })
})

test('a changed mapping that cannot be read by is refused with reasons', () => {
  const codes = (data: unknown) => {
    const checked = checkMapping(data, enterpriseYear)
    return checked.isOk ? [] : checked.diagnostics.map(({ code }) => code)
  }
  const use = (field: string) => ({ kind: 'field', field }) as const
  const withUses = (...uses: readonly string[]) => {
    const columns = uses.map((field, i) => ({
      column: i + 1,
      head: field,
      use: use(field),
      carriesDown: false,
    }))
    return { ...mapping, columns }
  }
  assert.deepEqual(codes(withUses('enterprise', 'nothing')), ['mapping-unknown-field'])
  assert.deepEqual(codes(withUses('enterprise', 'taxWanYuan', 'taxWanYuan')), ['mapping-double-field'])
  assert.deepEqual(codes(withUses('taxWanYuan')), ['field-missing'])
  assert.deepEqual(codes({ ...withUses('enterprise'), given: {} }), ['field-missing'])
  const [column] = withUses('enterprise').columns
  const landInMoney = { ...column, use: use('landMu'), unit: { unit: 'yuan', exponent: 0 } }
  assert.deepEqual(codes({ ...mapping, columns: [column, { ...landInMoney, column: 2 }] }), [
    'column-unit-mismatch',
  ])
  assert.deepEqual(codes({ ...mapping, columns: 'none' }), ['definition-invalid'])
})

test('of two sheets with one content one is read; sheets of several towns are all offered', () => {
  const sheet = (name: string, rows: readonly (readonly ShortCell[])[]) => makeSample(rows, { sheet: name })
  const rows = [
    ['信用代码', '年度', '税收（万元）'],
    [data[0] ?? '', '2025', '1'],
  ]
  const other = [rows[0] ?? [], ['91330212MA2GRPNX2E', '2025', '2']]
  const book = recogniseWorkbook(
    [
      sheet('说明', [['填报说明']]),
      sheet('姜山镇', rows),
      sheet('副本', rows),
      sheet('云龙镇', other),
      { ...sheet('旧', other), state: 'hidden' },
    ],
    context,
  )
  assert.deepEqual(book.chosen, ['姜山镇', '云龙镇'])
  assert.deepEqual(
    book.remarks.map(({ code }) => code),
    ['sheets-same-content', 'sheet-hidden', 'sheets-several'],
  )
})
