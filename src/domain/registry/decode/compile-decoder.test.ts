import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber, monthNumber } from '../../../base/day-number.ts'
import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseMonth from '../../../content/registries/enterprise-month.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import site from '../../../content/registries/site.ts'
import { remarks as texts } from '../../messages/remarks.ts'
import { makeReferenceIndex } from '../cell/reference-index.ts'
import { creditCodeCheckCharacter } from '../credit-code.ts'
import { makeMapping } from '../mapping/mapping.ts'
import { recogniseTable } from '../recognise/recognise-table.ts'
import { makeSample, readGrid, type ShortCell } from '../testing/read-grid.ts'
import { compileDecoder } from './compile-decoder.ts'

const codeOf = (number: number) => {
  const first = `91330212MA2${String(number).padStart(6, '0')}`
  return `${first}${creditCodeCheckCharacter(first)}`
}
const towns = makeReferenceIndex('town', [{ id: '330212110', name: '姜山镇', aliases: [] }])

function decode(registry: typeof enterprise, rows: readonly (readonly ShortCell[])[], today?: string) {
  const sample = makeSample(rows)
  const lookups = { town: towns }
  const table = recogniseTable(sample, { registry, identity: enterprise, lookups })
  const { mapping } = makeMapping(table, registry)
  const decoder = compileDecoder({ mapping, registry, lookups, ...(today === undefined ? {} : { today }) })
  return { decoder, batch: decoder.push(sample.rows) }
}

test('a batch is columns: numbers, flags, dates, years and months as numbers, the rest as ids and texts', () => {
  const { batch } = decode(enterprise, [
    ['信用代码', '企业名称', '镇街', '成立日期', '注册资本（万元）', '状态'],
    [codeOf(1), '甲公司', '姜山', '2023-07-01', '1,000', '存续'],
    [codeOf(2), '乙公司', '姜山镇', '', '—', '注销'],
  ])
  assert.equal(batch.rowCount, 2)
  assert.deepEqual(batch.rowNumbers, Int32Array.of(2, 3))
  assert.deepEqual(batch.values.get('creditCode'), [codeOf(1), codeOf(2)])
  assert.deepEqual(batch.values.get('town'), ['330212110', '330212110'])
  assert.deepEqual(batch.values.get('status'), ['active', 'cancelled'])
  assert.deepEqual(batch.values.get('registeredOn'), Float64Array.of(dayNumber('2023-07-01'), Number.NaN))
  assert.deepEqual(batch.values.get('registeredCapitalWanYuan'), Float64Array.of(1000, Number.NaN))
  const months = decode(enterpriseMonth, [
    ['信用代码', '月份'],
    [codeOf(1), '2025年3月'],
  ]).batch
  assert.deepEqual(months.values.get('month'), Float64Array.of(monthNumber('2025-03')))
  const years = decode(enterpriseYear, [
    ['信用代码', '年度', '是否规上'],
    [codeOf(1), '2025', '是'],
  ]).batch
  assert.deepEqual(years.values.get('year'), Float64Array.of(2025))
  assert.deepEqual(years.values.get('isAboveScale'), Float64Array.of(1))
})

test('rows of a year or month that has not begun are errors', () => {
  const told = (registry: typeof enterprise, head: string, times: readonly string[]) => {
    const rows = times.map((time, at) => [codeOf(at + 1), time, '10'])
    const { batch } = decode(registry, [['信用代码', head, '税收（万元）'], ...rows], '2026-11-22')
    return [batch.remarks.map(({ code, row }) => `${code} ${row}`), batch.faultyRows]
  }
  assert.deepEqual(told(enterpriseYear, '年度', ['2026', '2099', '2027']), [
    ['row-period-ahead 3', 'row-period-ahead 4'],
    [3, 4],
  ])
  assert.deepEqual(told(enterpriseMonth, '月份', ['2026-11', '2026-12']), [['row-period-ahead 3'], [3]])
})

test('a remark has its code, weight, row, column, field, facts and what is proposed', () => {
  const { batch } = decode(enterpriseYear, [
    ['信用代码', '年度', '用地（亩）'],
    [codeOf(1), '2025', '约20'],
  ])
  assert.deepEqual(batch.remarks, [
    {
      code: 'quantity-approximate',
      severity: 'error',
      row: 2,
      column: 3,
      field: 'landMu',
      facts: { text: '约20', proposed: '20', words: '约' },
      proposed: 20,
    },
  ])
})

test('sums are kept with their rows, and compared with what stands above or below them', () => {
  const { rest, remarks } = readGrid(
    enterpriseYear,
    [
      ['信用代码', '年度', '税收（万元）'],
      ['姜山镇', null, '30'],
      [codeOf(1), '2025', '10'],
      [codeOf(2), '2025', '20'],
      ['小计', null, '30'],
      [codeOf(3), '2025', '5'],
      ['小计', null, '6'],
      ['合计', null, '35'],
    ],
    { lookups: { town: towns } },
  )
  assert.deepEqual(
    rest.totals.map(({ row, kind, label, town, values }) => [row, kind, label, town, values.taxWanYuan]),
    [
      [2, 'subtotal', '姜山镇', '330212110', 30],
      [5, 'subtotal', '小计', undefined, 30],
      [7, 'subtotal', '小计', undefined, 6],
      [8, 'total', '合计', undefined, 35],
    ],
  )
  assert.deepEqual(remarks, ['C7 total-differs'])
})

test('rows are counted by what they are, and notes are kept', () => {
  const { rest } = readGrid(enterpriseYear, [
    ['2025年税收表'],
    ['信用代码', '税收（万元）'],
    [codeOf(1), '10'],
    ['合计', '10'],
    ['注：不含海关代征'],
  ])
  assert.deepEqual(rest.counts, {
    ...{
      data: 1,
      blank: 0,
      head: 1,
      note: 2,
      example: 0,
      unclear: 0,
      section: 0,
      'other-head': 0,
      lost: 0,
      total: 1,
      subtotal: 0,
    },
  })
  assert.deepEqual(rest.notes.at(-1), { row: 5, text: '注：不含海关代征' })
})

test('remarks of one kind are listed up to a limit and counted beyond', () => {
  const rows = Array.from({ length: 700 }, (_, i) => [codeOf(i + 1), '2025', '不详'])
  const { decoder, batch } = decode(enterpriseYear, [['信用代码', '年度', '用地（亩）'], ...rows])
  assert.equal(batch.remarks.length, 500)
  const [left] = decoder.finish().remarks
  assert.deepEqual(
    [left?.code, left?.row, left?.column, left?.facts],
    ['remarks-left-out', null, 3, { code: 'quantity-not-number', count: 200 }],
  )
})

test('batches may be cut anywhere: sections, carried towns and keys go on', () => {
  const rows: readonly (readonly ShortCell[])[] = [
    ['信用代码', '企业名称'],
    ['一、姜山镇', null],
    [codeOf(1), '甲公司'],
    [codeOf(2), '乙公司'],
    [codeOf(1), '甲公司'],
  ]
  const sample = makeSample(rows)
  const lookups = { town: towns }
  const table = recogniseTable(sample, { registry: enterprise, lookups })
  const decoder = compileDecoder({
    mapping: makeMapping(table, enterprise).mapping,
    registry: enterprise,
    lookups,
  })
  const batches = sample.rows.map((row) => decoder.push([row]))
  assert.deepEqual(
    batches.flatMap(({ values }) => [...(values.get('town') ?? [])]),
    ['330212110', '330212110', '330212110'],
  )
  assert.deepEqual(
    batches.at(-1)?.remarks.map(({ code, row }) => `${code} ${row}`),
    ['row-double 5', 'row-doubled 3'],
  )
})

test('firms of an index have their places in it, and one named twice for a year is told however it is written', () => {
  const firms = [1, 2, 3].map((number) => ({
    id: codeOf(number),
    name: `第${number}机械有限公司`,
    aliases: [],
  }))
  const lookups = { town: towns, enterprise: makeReferenceIndex('enterprise', firms) }
  const sample = makeSample([
    ['信用代码', '年度', '税收（万元）'],
    [codeOf(3), '2025', '10'],
    [codeOf(2), '2025', '10'],
    [` ${codeOf(3).toLowerCase()}`, '2025', '20'],
    [codeOf(3), '2024', '10'],
    [codeOf(9), '2025', '10'],
    [codeOf(9), '2025', '20'],
  ])
  const table = recogniseTable(sample, { registry: enterpriseYear, identity: enterprise, lookups })
  const { mapping } = makeMapping(table, enterpriseYear)
  const decoder = compileDecoder({ mapping, registry: enterpriseYear, lookups })
  const batch = decoder.push(sample.rows)
  assert.deepEqual(batch.places.get('enterprise'), Int32Array.of(2, 1, 2, 2, -1, -1))
  assert.deepEqual(batch.values.get('enterprise'), [3, 2, 3, 3, 9, 9].map(codeOf))
  assert.deepEqual(
    batch.remarks
      .filter(({ code }) => code.startsWith('row-double'))
      .map(({ code, row }) => `${code} ${row}`),
    ['row-double 4', 'row-doubled 2', 'row-double 7', 'row-doubled 6'],
  )
  // Where a firm is given for all rows, its cells alone do not tell the places; doubles are told all the same.
  const given = compileDecoder({
    mapping: { ...mapping, given: { enterprise: codeOf(3) } },
    registry: enterpriseYear,
    lookups,
  })
  const filled = given.push(makeSample([[], [codeOf(3), '2025', '10'], [codeOf(3), '2025', '20']]).rows)
  assert.equal(filled.places.has('enterprise'), false)
  assert.ok(filled.remarks.some(({ code, row }) => code === 'row-double' && row === 3))
})

test('codes that lost their leading zeros, and texts that lost a letter, are told', () => {
  const meters = Array.from({ length: 30 }, (_, i) => `03302100${String(i).padStart(2, '0')}`)
  const rows = meters.map((meter, i) => [codeOf(i + 1), '姜山', `A-${i}`, i === 5 ? meter.slice(1) : meter])
  const { decoder } = decode(site, [['信用代码', '镇街', '场地编号', '户号'], ...rows])
  assert.deepEqual(
    decoder.finish().remarks.map(({ code, row, proposed }) => [code, row, proposed]),
    [['text-zero-lost', 7, '0330210005']],
  )
})

test('every code that a sheet can bring has its sentence', () => {
  for (const code of ['row-unclear', 'cell-missing', 'quantity-range', 'value-rounded'] as const)
    assert.ok(texts[code])
})
