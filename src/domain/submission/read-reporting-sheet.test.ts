import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GridRange } from '../grid/grid.ts'
import { findRemark, renderRemark } from '../messages/render-message.ts'
import { figures, grid, ids, readFilled, type Text } from './testing/filled-sheet.ts'

const head: readonly Text[] = ['序号', '指标', '口径', '期间', '计量单位', '数值', '说明', '行标识']
const investment = `${ids.investment}@1`
const nine = '2026年1—9月'
/** The row of an investment of the first nine months. */
const row = (value: Text, unit: Text = '亿元', note: Text = null): readonly Text[] => [
  '10',
  '工业投资（亿元）',
  '区本级',
  nine,
  unit,
  value,
  note,
  investment,
]
const growth = (value: Text) => [
  '11',
  '工业投资年均增速（%）',
  '区本级',
  nine,
  '%',
  value,
  null,
  `${ids.growth}@2`,
]
const counted = (period: Text, value: Text, key: Text): readonly Text[] => [
  '13',
  '智能工厂（个）',
  '区本级',
  period,
  '个',
  value,
  null,
  key,
]

interface Case {
  readonly name: string
  readonly rows: readonly (readonly Text[])[]
  readonly merges?: readonly GridRange[]
  readonly hasKey?: boolean
  readonly cells?: readonly string[]
  readonly entries?: readonly string[]
  /** Without `sheet-rows-missing`, which nearly every short table draws. */
  readonly remarks?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a number in the plan’s unit',
    rows: [head, row('87.4')],
    cells: ['F2 工业投资（亿元） new 87.4'],
    entries: ['enter 87.4 yi-yuan v1'],
  },
  {
    name: 'full-width digits',
    rows: [head, row('８７．４')],
    cells: ['F2 工业投资（亿元） new 87.4'],
  },
  {
    name: 'a number stored as text with blanks and separators',
    rows: [head, row(' 87.40 ', '亿元'), growth("'9.3")],
    cells: ['F2 工业投资（亿元） new 87.4', 'F3 工业投资年均增速（%） changed 9.3'],
    entries: ['enter 87.4 yi-yuan v1', 'revise 9.3 percent v2'],
  },
  {
    name: 'the unit written in the cell, as in the plan',
    rows: [head, row('87.4亿元')],
    cells: ['F2 工业投资（亿元） new 87.4'],
  },
  {
    name: 'another unit in the cell goes before the unit column and says so',
    rows: [head, row('874000万元')],
    cells: ['F2 工业投资（亿元） new 87.4'],
    entries: ['enter 874000 wan-yuan v1'],
    remarks: ['sheet-unit-from-cell F2'],
  },
  {
    name: 'another unit chosen in the unit column',
    rows: [head, row('874,000', '万元')],
    cells: ['F2 工业投资（亿元） new 87.4'],
    entries: ['enter 874000 wan-yuan v1'],
  },
  {
    name: 'a unit in the head of the value column, where there is no unit column',
    rows: [
      ['指标', '期间', '本期值（万元）'],
      ['工业投资', nine, '874000'],
    ],
    cells: ['C2 工业投资（亿元） new 87.4'],
    entries: ['enter 874000 wan-yuan v1'],
  },
  {
    name: 'a percent cell keeps its figure',
    rows: [head, growth('9.3%')],
    cells: ['F2 工业投资年均增速（%） changed 9.3'],
  },
  {
    name: 'words of growth before a percentage',
    rows: [head, growth('同比下降 1.2%')],
    cells: ['F2 工业投资年均增速（%） changed -1.2'],
  },
  {
    name: 'a value in another unit by its size is asked about',
    rows: [head, row('874000')],
    cells: ['F2 工业投资（亿元） new 874000 ?87.4'],
    remarks: ['unit-slip-suspected F2'],
  },
  {
    name: 'titles inserted above the table',
    rows: [['区经信局'], ['2026年填报'], [null], head, row('87.4')],
    cells: ['F5 工业投资（亿元） new 87.4'],
  },
  {
    name: 'moved and extra columns',
    rows: [
      ['填报人', '数值', '联系电话', '行标识', '指标'],
      ['某人', '87.4', '0574', investment, '工业投资（亿元）'],
    ],
    cells: ['B2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-columns-ignored'],
  },
  {
    name: 'heads merged over two rows, the lower ones our own',
    rows: [
      ['序号', '指标', '期间', '本期', null, null],
      [null, null, null, '完成数', '备注', '计量单位'],
      ['10', '工业投资', nine, '87.4', null, '亿元'],
    ],
    merges: [
      { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 },
      { firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 6 },
    ],
    cells: ['D3 工业投资（亿元） new 87.4'],
  },
  {
    name: 'heads with line breaks, stars and colons',
    rows: [
      ['指标\n名称', '期 间', '数值*', '计量单位：'],
      ['工业投资', nine, '87.4', '亿元'],
    ],
    cells: ['C2 工业投资（亿元） new 87.4'],
  },
  {
    name: 'a name merged over the rows of its periods',
    rows: [
      ['指标', '期间', '数值', '说明'],
      ['智能工厂（个）', nine, '69', null],
      [null, '2025年', '62', '省里复核后补认一个'],
    ],
    merges: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
    cells: ['C2 智能工厂（个） new 69', 'C3 智能工厂（个） changed 62'],
    entries: ['enter 69 piece v1', 'correct 62 piece v4'],
  },
  {
    name: 'rows in another order, some left out',
    rows: [head, counted(nine, '69', `${ids.factories}@1`), row('87.4')],
    cells: ['F2 智能工厂（个） new 69', 'F3 工业投资（亿元） new 87.4'],
  },
  {
    name: 'the key sheet lost: matched by name and period, with a warning',
    rows: [head.slice(0, 7), row('87.4').slice(0, 7)],
    hasKey: false,
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-key-lost'],
  },
  ...['2026-01..2026-09', '2026年前三季度', '2026年1-9月累计', '２０２６年１至９月', 'Jan–Sep 2026'].map(
    (period) => ({
      name: `the period written as ${period}`,
      rows: [['指标', '期间', '数值'] as const, ['工业投资', period, '87.4']],
      cells: ['C2 工业投资（亿元） new 87.4'],
    }),
  ),
  {
    name: 'no period column: the only open figure of the name',
    rows: [
      ['指标', '数值'],
      ['智能工厂', '69'],
    ],
    cells: ['B2 智能工厂（个） new 69'],
  },
  {
    name: 'a printed number that stands twice, without a name',
    rows: [
      ['序号', '期间', '数值'],
      ['12', '2025年', '97'],
    ],
    cells: [],
    remarks: ['sheet-row-ambiguous C2', 'sheet-nothing-new'],
  },
  {
    name: 'a printed number that stands once, without a name',
    rows: [
      ['序号', '期间', '数值'],
      ['10', nine, '87.4'],
    ],
    cells: ['C2 工业投资（亿元） new 87.4'],
  },
  {
    name: 'only the visible columns were sorted: what is seen goes before the hidden key',
    rows: [head, [...row('87.4').slice(0, 7), `${ids.factories}@1`]],
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-row-rematched F2'],
  },
  {
    name: 'a renamed row keeps its key, with a warning',
    rows: [head, ['10', '投资完成额', '区本级', nine, '亿元', '87.4', null, investment]],
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-row-renamed F2'],
  },
  {
    name: 'a period changed by hand',
    rows: [head, ['10', '工业投资（亿元）', '区本级', '2024年', '亿元', '87.4', null, investment]],
    cells: [],
    remarks: ['sheet-period-differs F2', 'sheet-nothing-new'],
  },
  {
    name: 'a scope changed by hand',
    rows: [head, ['10', '工业投资（亿元）', '全大区', nine, '亿元', '87.4', null, investment]],
    cells: [],
    remarks: ['sheet-scope-differs F2', 'sheet-nothing-new'],
  },
  {
    name: 'text in a number, each kind with its own sentence',
    rows: [head, row('约90'), growth('见附件'), counted(nine, '60-70', `${ids.factories}@1`)],
    cells: [
      'F2 工业投资（亿元） refused null',
      'F3 工业投资年均增速（%） refused null',
      'F4 智能工厂（个） refused null',
    ],
    entries: [],
    remarks: ['quantity-approximate F2', 'quantity-not-number F3', 'quantity-range F4'],
  },
  {
    name: 'a formula without its result, a formula error and a date',
    rows: [head, row({ stale: true }), growth('#DIV/0!'), counted(nine, '2026-09-30', `${ids.factories}@1`)],
    entries: [],
    remarks: ['quantity-stale F2', 'quantity-formula-error F3', 'quantity-date F4'],
  },
  {
    name: 'a unit of another dimension, in the cell and in the column',
    rows: [head, row('87.4%'), counted(nine, '69', `${ids.factories}@1`).with(4, '亿元')],
    entries: [],
    remarks: ['sheet-unit-mismatch F2', 'sheet-unit-mismatch E3'],
  },
  {
    name: 'a unit nobody knows, in the cell and in the column',
    rows: [head, row('87.4 刀'), counted(nine, '69', `${ids.factories}@1`).with(4, '座')],
    entries: [],
    remarks: ['quantity-unknown-unit F2', 'sheet-unit-unknown E3'],
  },
  {
    name: 'two rows for one figure',
    rows: [head, row('87.4'), row('88.1')],
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-row-double F3'],
  },
  {
    name: 'the same row twice, once left empty',
    rows: [head, row(null), row('88.1')],
    cells: ['F2 工业投资（亿元） blank null', 'F3 工业投资（亿元） new 88.1'],
  },
  {
    name: 'said to have no number',
    rows: [head, row('暂无', '亿元', '年底才有')],
    cells: ['F2 工业投资（亿元） blank null'],
    entries: [],
    remarks: ['sheet-value-missing F2', 'sheet-note-alone G2', 'sheet-nothing-new'],
  },
  {
    name: 'an entered value emptied',
    rows: [head, growth(null)],
    cells: ['F2 工业投资年均增速（%） blank null'],
    entries: [],
    remarks: ['sheet-value-emptied F2', 'sheet-nothing-new'],
  },
  {
    name: 'an untouched value',
    rows: [head, growth('8.90')],
    cells: ['F2 工业投资年均增速（%） same 8.9'],
    entries: [],
    remarks: ['sheet-nothing-new'],
  },
  {
    name: 'totals, signatures and repeated heads below the table',
    rows: [head, row('87.4'), ['合 计', null, null, null, null, '87.4'], ['填表人：某人'], head],
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-total-ignored F3'],
  },
  {
    name: 'an indicator that is not asked of this unit',
    rows: [head, row('87.4'), ['18', '高层次人才（人）', '区本级', nine, '人', '30', null, null]],
    cells: ['F2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-row-unknown F3'],
  },
  {
    name: 'a key of someone else’s submission',
    rows: [head, [null, null, null, null, null, '5', null, '99999999-9999-4999-8999-999999999999@1']],
    cells: [],
    remarks: ['sheet-row-unknown F2', 'sheet-nothing-new'],
  },
  {
    name: 'an approved value changed',
    rows: [head, ['17', '高新技术企业（家）', '区本级', nine, '家', '720', null, `${ids.approved}@3`]],
    cells: ['F2 高新技术企业（家） refused 720'],
    entries: [],
    remarks: ['sheet-row-closed F2'],
  },
  {
    name: 'an accepted value corrected without a reason',
    rows: [head, counted('2025年', '62', `${ids.accepted}@4`)],
    cells: ['F2 智能工厂（个） refused 62'],
    entries: [],
    remarks: ['sheet-correction-needs-note G2'],
  },
  {
    name: 'an accepted value corrected with its reason',
    rows: [head, counted('2025年', '62', `${ids.accepted}@4`).with(6, '复核后补认')],
    cells: ['F2 智能工厂（个） changed 62'],
    entries: ['correct 62 piece v4'],
  },
  {
    name: 'a value accepted by others since the download',
    rows: [head, counted('2025年', '62', `${ids.accepted}@2`).with(6, '复核后补认')],
    cells: ['F2 智能工厂（个） refused 62'],
    entries: [],
    remarks: ['sheet-row-stale F2'],
  },
  {
    name: 'a version that only the sender has moved since',
    rows: [head, growth('9.3').with(7, `${ids.growth}@1`)],
    cells: ['F2 工业投资年均增速（%） changed 9.3'],
    entries: ['revise 9.3 percent v2'],
  },
  {
    name: 'a known figure left as it was, and one changed',
    rows: [
      ['指标', '期间', '数值', '行标识'],
      ['数字产业营收（亿元）', nine, '553.1', 'known:digital-industry-revenue:2026-01..2026-09'],
      ['数字产业营收（亿元）', nine, '560', 'known:digital-industry-revenue:2026-01..2026-09'],
    ],
    cells: ['C3 数字产业营收（亿元） refused 560'],
    remarks: ['sheet-figure-known C3'],
  },
  {
    name: 'a note longer than is kept',
    rows: [head, row('87.4', '亿元', '长'.repeat(501))],
    cells: ['F2 工业投资（亿元） refused 87.4'],
    remarks: ['sheet-note-too-long G2'],
  },
  {
    name: 'two columns of values, none of them headed with our word',
    rows: [
      ['指标', '期间', '完成数', '实际值'],
      ['工业投资', nine, '87.4', '88'],
    ],
    cells: ['C2 工业投资（亿元） new 87.4'],
    remarks: ['sheet-column-double D1'],
  },
  {
    name: 'our own head goes before another word for the same',
    rows: [
      ['指标', '期间', '完成数', '数值'],
      ['工业投资', nine, '1', '87.4'],
    ],
    cells: ['D2 工业投资（亿元） new 87.4'],
  },
  {
    name: 'a sheet without any head of ours',
    rows: [
      ['甲', '乙'],
      ['1', '2'],
    ],
    cells: [],
    remarks: ['sheet-no-head'],
  },
  {
    name: 'heads in English',
    rows: [
      ['Indicator', 'Period', 'Measured in', 'Value'],
      ['工业投资', 'Jan–Sep 2026', 'CNY 10k', '874000'],
    ],
    cells: ['D2 工业投资（亿元） new 87.4'],
  },
]

for (const { name, rows, merges = [], hasKey = true, cells, entries, remarks = [] } of cases) {
  test(`reads ${name}`, () => {
    const read = readFilled(rows, { merges, hasKey })
    if (cells !== undefined) assert.deepEqual(read.cells, cells)
    if (entries !== undefined) assert.deepEqual(read.entries, entries)
    const told = read.remarks.filter((remark) => remark !== 'sheet-rows-missing')
    assert.deepEqual(told.toSorted(), remarks.toSorted())
  })
}

test('every remark is a sentence without gaps in both languages', () => {
  for (const { rows, hasKey = true } of cases) {
    for (const remark of readFilled(rows, { hasKey }).diagnostics) {
      assert.ok(findRemark(remark.code), remark.code)
      const { zh, en } = renderRemark(remark)
      assert.doesNotMatch(`${zh}${en}`, /\{\w+\}|undefined/, remark.code)
    }
  }
})

test('rows that are still asked for and left out are named once', () => {
  const read = readFilled([head, row('87.4')])
  const missing = read.diagnostics.find(({ code }) => code === 'sheet-rows-missing')
  assert.deepEqual(missing?.facts, {
    count: 3,
    names: '两化融合指数、重点行业企业装备数控化率（%）、智能工厂（个）',
  })
})

test('of several tables the one with our keys is read, and the others are named', () => {
  const others = [
    grid(
      [
        ['指标', '期间', '数值'],
        ['工业投资', nine, '1'],
      ],
      { name: '草稿' },
    ),
  ]
  const read = readFilled([head, row('87.4')], { others })
  assert.deepEqual(read.cells, ['F2 工业投资（亿元） new 87.4'])
  assert.ok(read.remarks.includes('sheet-others-ignored'))
})

test('each change of a value is an entry unless it is refused, blank or the same', () => {
  const read = readFilled([head, row('87.4'), growth('8.9')], { figures })
  assert.deepEqual(read.entries, ['enter 87.4 yi-yuan v1'])
})

test('a table that is far too long is read up to a limit and refused', () => {
  const read = readFilled([head, ...Array.from({ length: 5000 }, () => ['1', '某企业', '', '', '', '5'])])
  assert.equal(read.remarks.filter((remark) => remark.startsWith('sheet-row-unknown')).length, 2000)
  assert.ok(read.remarks.includes('sheet-too-long'))
})
