/** Cells as bureaus fill them in, each ugliness alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import enterpriseYear from '../../src/content/registries/enterprise-year.ts'
import site from '../../src/content/registries/site.ts'
import title from '../../src/content/registries/title.ts'
import { readGrid, type ShortCell } from '../../src/domain/registry/testing/read-grid.ts'
import { firm, type Hostile, testHostile } from './hostile.ts'
import { lookups } from './invented.ts'

const [a, b, c] = [firm(0), firm(1), firm(2)]
const head = ['统一社会信用代码', '年度', '税收（万元）'] as const
const numberCell = (value: number): ShortCell => ({ value, text: String(value) })

const cases: readonly Hostile[] = [
  {
    name: 'codes with spaces, in lower case, in full width; O for 0; digits that a spreadsheet destroyed',
    rows: [
      [...head],
      [` ${a.code.toLowerCase()} `, '2025', '1'],
      [b.code.replace(/(.{6})/g, '$1 '), '2025', '2'],
      [
        c.code
          .replace('330212', '33O212')
          .replace('330227', '33O227')
          .replace('330203', '33O203')
          .replace('330200', '33O200'),
        '2025',
        '3',
      ],
      ['9.13302E+17', '2025', '4'],
      [{ value: 913302127000000000, text: '913302127000000000' }, '2025', '5'],
    ],
    reads: {
      2: { enterprise: a.code },
      3: { enterprise: b.code },
      4: { enterprise: null },
      5: { enterprise: null },
      6: { enterprise: null },
    },
    remarks: [
      `A4 credit-code-letter-mistaken → ${c.code}`,
      'A5 credit-code-destroyed',
      'A6 credit-code-destroyed',
    ],
  },
  {
    name: 'numbers as text, with separators, in full width, with 亿, with a note, as a guess, as a formula without a result, as an error',
    rows: [
      [...head],
      [a.code, '2025', '1,234.50'],
      [b.code, '2025', '１２．５'],
      [c.code, '2025', '1.2亿'],
      [firm(3).code, '2025', '120（含租用）'],
      [firm(4).code, '2025', '约20'],
      [firm(5).code, '2025', { value: null, text: '', formula: 'VLOOKUP(A7,B:C,2)', isStale: true }],
      [firm(6).code, '2025', { value: { kind: 'error', code: '#N/A' }, text: '#N/A' }],
    ],
    reads: {
      2: { taxWanYuan: 1234.5 },
      3: { taxWanYuan: 12.5 },
      4: { taxWanYuan: 12_000 },
      5: { taxWanYuan: 120 },
      6: { taxWanYuan: null },
      7: { taxWanYuan: null },
      8: { taxWanYuan: null },
    },
    remarks: [
      'C4 number-own-unit',
      'C5 number-with-note',
      'C6 quantity-approximate → 20',
      'C7 cell-stale',
      'C8 cell-formula-error',
    ],
  },
  {
    name: 'dates of all styles',
    registry: title,
    rows: [
      ['信用代码', '资质', '认定日期'],
      ...(['2023.7.1', '2023年7月1日', '20230701', '45108', '2023年7月'] as const).map((date) => [
        a.code,
        '高企',
        date,
      ]),
      [b.code, '小巨人', numberCell(45108)],
    ],
    reads: {
      2: { rung: 'high-tech', grantedOn: '2023-07-01' },
      3: { grantedOn: '2023-07-01' },
      4: { grantedOn: '2023-07-01' },
      5: { grantedOn: '2023-07-01' },
      6: { grantedOn: null },
      7: { grantedOn: '2023-07-01', rung: 'little-giant' },
    },
    remarks: [
      'C5 date-from-serial',
      'C6 date-without-day → 2023-07-01',
      'C7 date-from-serial',
      ...[3, 4, 5].flatMap((row) => [`A${row} row-double`, 'A2 row-doubled']),
    ],
  },
  {
    name: 'hidden rows and columns are read and told',
    rows: [
      [...head, '用地（亩）'],
      [a.code, '2025', '100', '3'],
      [b.code, '2025', '50', '4'],
    ],
    options: { hiddenRows: [3], hiddenColumns: [4] },
    reads: { 2: { landMu: 3 }, 3: { landMu: 4 } },
    told: ['D column-hidden'],
    remarks: ['3 row-hidden'],
  },
  {
    name: 'no codes at all: firms are found by name, and what is nearly one is proposed',
    rows: [
      ['企业名称', '年度', '税收（万元）'],
      [a.name, '2025', '1'],
      [`${b.name.slice(0, -2)}`, '2025', '2'],
    ],
    reads: { 2: { enterprise: a.code }, 3: { enterprise: null } },
    told: ['A column-by-name'],
    remarks: [`A3 reference-mistaken → ${b.code}`],
  },
  {
    name: 'a name that is not the code’s, a code with two names, a name with two codes, a key twice',
    rows: [
      ['信用代码', '企业名称', '年度', '税收（万元）'],
      [a.code, a.name, '2025', '1'],
      [b.code, '完全另外的公司', '2025', '2'],
      [c.code, '完全另外的公司', '2025', '3'],
      [a.code, a.name, '2025', '1'],
    ],
    reads: { 2: {}, 3: {}, 4: {}, 5: {} },
    remarks: ['A5 row-double', 'A2 row-doubled', 'B3 name-differs', 'B4 name-differs', 'B4 name-two-codes'],
  },
  {
    name: 'a firm over its sites, named once in a CSV',
    registry: site,
    rows: [
      ['序号', '信用代码', '企业名称', '场地编号', '镇街'],
      ['1', a.code, a.name, '330212001GB1', '姜山'],
      ['', '', '', '330212001GB2', '姜山'],
      ['2', b.code, b.name, '330212001GB3', '云龙'],
      ['3', '', c.name, '330212001GB4', '云龙'],
    ],
    reads: {
      2: { enterprise: a.code },
      3: { enterprise: a.code },
      4: { enterprise: b.code },
      5: { enterprise: null },
    },
    told: ['B column-carried', 'C column-carried'],
    remarks: ['B5 cell-missing'],
  },
  {
    name: 'a number merged over two firms is the first one’s',
    rows: [[...head], [a.code, '2025', '100'], [b.code, '2025', null]],
    options: { merges: [[2, 3, 3, 3]] },
    reads: { 2: { taxWanYuan: 100 }, 3: { taxWanYuan: null } },
    remarks: ['C3 cell-merged'],
  },
  {
    name: 'a tick for what holds and nothing for what does not',
    rows: [
      ['信用代码', '年度', '是否规上'],
      [a.code, '2025', '√'],
      [b.code, '2025', ''],
    ],
    reads: { 2: { isAboveScale: true }, 3: { isAboveScale: null } },
    remarks: ['C flag-blank-unclear'],
  },
  {
    name: 'more decimals than are kept are rounded, and told once',
    rows: [
      ['信用代码', '年度', '税收（元）'],
      [a.code, '2025', '123456'],
      [b.code, '2025', '100000'],
    ],
    reads: { 2: { taxWanYuan: 12.35 }, 3: { taxWanYuan: 10 } },
    remarks: ['C value-rounded'],
  },
  {
    name: 'a value too small for the decimals that are kept is told apart from what is merely rounded',
    rows: [
      ['信用代码', '年度', '实缴税金（万元）'],
      [a.code, '2025', '0.003476'],
      [b.code, '2025', '12.345'],
    ],
    reads: { 2: { taxWanYuan: 0 }, 3: { taxWanYuan: 12.35 } },
    remarks: ['C value-rounded', 'C value-rounded-away'],
  },
]

testHostile(cases)

test('a remark says row, field, what is wrong and the way out', () => {
  const rows = [
    ['信用代码', '年度', '用地面积（亩）'],
    [a.code, '2025', '约20'],
  ]
  const { sentences } = readGrid(enterpriseYear, rows, { lookups })
  assert.deepEqual(sentences, [
    '第 2 行“用地面积”：“约20”是约数，不是确切的数字；请填 20，并把“约”写入备注。',
  ])
})
