/** Tables as bureaus lay them out, each ugliness alone. */
import enterprise from '../../src/content/registries/enterprise.ts'
import enterpriseMonth from '../../src/content/registries/enterprise-month.ts'
import { firm, type Hostile, testHostile } from './hostile.ts'

const [a, b, c] = [firm(0), firm(1), firm(2)]
const head = ['统一社会信用代码', '年度', '税收（万元）'] as const

const cases: readonly Hostile[] = [
  {
    name: 'a title over merged cells, notes above and below, who filled it in',
    rows: [
      ['鄞州区2025年度企业税收情况表', null, null],
      ['填报说明：请各镇街核实后填报。', null, null],
      ['填报单位：区税务局', null, '单位：元'],
      ['信用代码', '企业名称', '税收'],
      [a.code, a.name, '1,234,500'],
      ['注：以上数据不含海关代征。', null, null],
      ['制表人：张三', '审核人：李四', '2026年1月15日'],
    ],
    options: { merges: [[1, 1, 1, 3]] },
    reads: { 5: { enterprise: a.code, year: 2025, taxWanYuan: 123.45 } },
    told: ['C column-unit-noted', 'period-from-notes'],
  },
  {
    name: 'heads of two rows with a merged year over税收 and 用地',
    rows: [
      ['统一社会信用代码', '企业名称', '2025年', null],
      [null, null, '税收（万元）', '用地（亩）'],
      [a.code, a.name, 120.5, 30],
    ],
    options: {
      merges: [
        [1, 1, 2, 1],
        [1, 2, 2, 2],
        [1, 3, 1, 4],
      ],
    },
    reads: { 3: { enterprise: a.code, year: 2025, taxWanYuan: 120.5, landMu: 30 } },
    told: ['period-from-notes'],
  },
  {
    name: 'the same heads in a CSV, which lost its merges, with units in a row of their own and column numbers',
    rows: [
      ['统一社会信用代码', '企业名称', '2025年', null],
      [null, null, '税收', '用地'],
      [null, null, '万元', '平方米'],
      ['甲', '乙', '1', '2'],
      [a.code, a.name, '120.5', '2000'],
    ],
    reads: { 5: { enterprise: a.code, year: 2025, taxWanYuan: 120.5, landMu: 3 } },
    told: ['period-from-notes'],
  },
  {
    name: 'subtotals, totals, averages and parts are no firms',
    rows: [
      [...head],
      [a.code, '2025', '100'],
      ['姜山镇小计', null, '100'],
      [b.code, '2025', '50'],
      ['小 计', null, '50'],
      ['合计', null, '150'],
      ['其中：规上企业', null, '100'],
      ['平均', null, '75'],
    ],
    reads: { 2: { taxWanYuan: 100 }, 4: { taxWanYuan: 50 } },
  },
  {
    name: 'a sum that does not add up is told',
    rows: [[...head], [a.code, '2025', '100'], [b.code, '2025', '50'], ['合计', null, '160']],
    reads: { 2: {}, 3: {} },
    remarks: ['C4 total-differs'],
  },
  {
    name: 'sections name the town of the rows below them',
    registry: enterprise,
    rows: [
      ['信用代码', '企业名称'],
      ['一、姜山镇', null],
      [a.code, a.name],
      ['（二）云龙镇（2家）', null],
      [b.code, b.name],
      ['三、其他企业', null],
      [c.code, c.name],
    ],
    reads: { 3: { town: '330212110' }, 5: { town: '330212108' }, 7: { town: null } },
    told: ['field-missing'],
    remarks: ['7 cell-missing', '6 row-section-unknown'],
  },
  {
    name: 'a merged town holds for its firms',
    registry: enterprise,
    rows: [
      ['镇街', '信用代码', '企业名称'],
      ['姜山', a.code, a.name],
      [null, b.code, b.name],
      ['云龙镇', c.code, c.name],
    ],
    options: { merges: [[2, 1, 3, 1]] },
    reads: { 2: { town: '330212110' }, 3: { town: '330212110' }, 4: { town: '330212108' } },
  },
  {
    name: 'a head repeated on each page, with a page number, blank rows and rows numbered beforehand',
    rows: [
      ['序号', ...head],
      ['1', a.code, '2025', '100'],
      ['第1页，共2页', null, null, null],
      ['序号', ...head],
      ['2', b.code, '2025', '50'],
      [' ', '', null, null],
      ['3', null, null, null],
      ['4', null, null, null],
      ['以下空白', null, null, null],
    ],
    reads: { 2: {}, 5: {} },
  },
  {
    name: 'columns in any order, columns that are not ours, an 序号 column',
    rows: [
      ['备注', '税收（万元）', '税收同比（%）', '年度', '序号', '联系人', '信用代码'],
      ['新增', '12', '3.5', '2025', '1', '张三', a.code],
    ],
    reads: { 2: { enterprise: a.code, year: 2025, taxWanYuan: 12 } },
    told: ['C column-foreign', 'columns-unknown'],
  },
  {
    name: 'another year than was asked for, in the title and in the rows',
    rows: [['2024年企业税收表', null, null], [...head], [a.code, '2024', '100']],
    options: { asked: '2025' },
    reads: { 3: { year: 2024 } },
    told: ['period-differs'],
    remarks: ['B3 row-period-differs'],
  },
  {
    name: 'years side by side: the one that was asked for is taken',
    rows: [
      ['信用代码', '税收（万元）', null, null],
      [null, '2023年', '2024年', '2025年'],
      [a.code, '1', '2', '3'],
    ],
    options: {
      asked: '2024',
      merges: [
        [1, 1, 2, 1],
        [1, 2, 1, 4],
      ],
    },
    reads: { 3: { year: 2024, taxWanYuan: 2 } },
    told: ['B column-other-period', 'D column-other-period'],
  },
  {
    name: 'years side by side and none asked for: a question, and nothing is taken',
    rows: [
      ['信用代码', '2023年税收', '2024年税收'],
      [a.code, '1', '2'],
    ],
    reads: { 2: { enterprise: a.code, taxWanYuan: undefined } },
    told: [
      'B column-unit-assumed',
      'C column-unit-assumed',
      'period-several',
      'B column-period-unfit',
      'C column-period-unfit',
    ],
  },
  {
    name: 'the months of a year side by side',
    registry: enterpriseMonth,
    rows: [
      ['2025年企业用电情况', null, null, null],
      ['信用代码', '用电量（万千瓦时）', null, null],
      [null, '1月', '2月', '1-2月累计'],
      [a.code, '1', '2', '3'],
    ],
    options: {
      merges: [
        [1, 1, 1, 4],
        [2, 1, 3, 1],
        [2, 2, 2, 4],
      ],
      asked: '2025-02',
    },
    reads: { 4: { month: '2025-02', electricityWanKwh: 2 } },
    told: ['B column-other-period', 'D column-period-unfit'],
  },
  {
    name: 'two columns for one field that say different things: a question',
    rows: [
      ['信用代码', '年度', '税收（万元）', '入库税收（万元）'],
      [a.code, '2025', '1', '2'],
      [b.code, '2025', '3', '4'],
    ],
    reads: { 2: { taxWanYuan: undefined }, 3: {} },
    told: ['column-double'],
  },
  {
    name: 'two columns for one field that say the same: one is taken, the other compared',
    rows: [
      ['信用代码', '年度', '税收（万元）', '纳税人识别号'],
      [a.code, '2025', '1', a.code],
      [b.code, '2025', '3', b.code],
    ],
    reads: { 2: { enterprise: a.code }, 3: {} },
    told: ['D column-same'],
  },
  {
    name: 'last year’s value and the growth are other measures',
    rows: [
      ['信用代码', '年度', '税收（万元）', null, null],
      [null, null, '本年', '上年同期', '同比（%）'],
      [a.code, '2025', '10', '9', '11.1'],
    ],
    reads: { 3: { taxWanYuan: 10 } },
    told: ['D column-foreign', 'E column-foreign'],
  },
  {
    name: 'a head with a note of its own is asked about',
    rows: [
      ['信用代码', '年度', '用地面积（亩，不含租用）'],
      [a.code, '2025', '10'],
    ],
    reads: { 2: { landMu: 10 } },
    told: ['C column-unsure'],
  },
  {
    name: 'a unit of another kind is not taken',
    rows: [
      ['信用代码', '年度', '用地面积（万元）', '税收（万元）'],
      [a.code, '2025', '10', '3'],
    ],
    reads: { 2: { taxWanYuan: 3, landMu: undefined } },
    told: ['C column-unit-mismatch'],
  },
  {
    name: 'a unit that nobody names is assumed, and told',
    rows: [
      ['信用代码', '年度', '税收'],
      [a.code, '2025', '10'],
    ],
    reads: { 2: { taxWanYuan: 10 } },
    told: ['C column-unit-assumed'],
  },
  {
    name: 'numbers far too large for the unit that is assumed are suspected',
    rows: [
      ['信用代码', '年度', '税收'],
      [a.code, '2025', '12345678'],
      [b.code, '2025', '8765432'],
      [c.code, '2025', '23456789'],
    ],
    reads: { 2: { taxWanYuan: 12345678 }, 3: {}, 4: {} },
    told: ['C column-unit-assumed', 'C column-unit-suspected'],
  },
  {
    name: 'no head over the codes: they are known by what they look like',
    rows: [
      ['', '企业名称', '年度', '税收（万元）'],
      [a.code, a.name, '2025', '1'],
      [b.code, b.name, '2025', '2'],
    ],
    reads: { 2: { enterprise: a.code }, 3: { enterprise: b.code } },
    told: ['A column-by-content'],
  },
  {
    name: 'fields down and firms across are refused',
    rows: [
      ['项目', a.name, b.name],
      ['统一社会信用代码', a.code, b.code],
      ['年度', '2025', '2025'],
      ['税收（万元）', '1', '2'],
      ['用地面积（亩）', '3', '4'],
      ['用电量（万千瓦时）', '5', '6'],
    ],
    reads: {},
    told: ['table-transposed'],
  },
  {
    name: 'a sheet without any of our heads is none of ours',
    rows: [
      ['会议签到表', null],
      ['姓名', '单位'],
      ['张三', '经信局'],
    ],
    reads: {},
    told: ['table-none'],
  },
  {
    name: 'an example row, a row that nobody can place',
    rows: [
      ['序号', '信用代码', '企业名称', '年度', '税收（万元）'],
      ['例', '91330212XXXXXXXXXX', '宁波XX有限公司', '2025', '100'],
      ['1', a.code, a.name, '2025', '1'],
      [null, null, null, null, '55'],
    ],
    reads: { 3: { enterprise: a.code } },
    remarks: ['2 row-example', '4 row-unclear'],
  },
]

testHostile(cases)
