import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkOwners } from '../../link/link-owners.ts'
import { scanText } from '../../scan/scan-text.ts'
import { readCellValue } from './read-cell-value.ts'
import { readRowName } from './read-row-name.ts'

function rowsOf(text: string) {
  return linkOwners(scanText({ text }), { documentYear: 2026 }).indicatorTable
}

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'unit column, kind column; a rate of growth counts only where the row has no level',
    '| 类别 | 序号 | 指标 | 单位 | 2020年 | 2025年 | 年均增长（%） | 属性 |\n| 规模 | 1 | 工业用电 | 亿千瓦时 | 30 | 45 | 8.5 | 预期性 |\n| | 1 | 能耗下降 | % | — | — | [15] | 约束性 |\n',
    ['规模 1 工业用电 [亿千瓦时] 2020=30 2025=45', '规模 1 能耗下降 [%] 2025 (2)=15'],
  ],
  [
    'unit behind the name, rows that name a group, a total',
    '| 指标名称 | 2022年 | 2027年 |\n| 一、规模 | | |\n| 技改投资（亿元） | 20.5 | ≥30 |\n| 合计 | 1 | 2 |\n| 二、创新 | | |\n| 海外专利（含PCT）（件） | 3 | 9左右 |\n',
    ['规模 null 技改投资 [亿元] 2022=20.5 2027=30', '创新 null 海外专利（含PCT） [件] 2022=3 2027=9'],
  ],
  [
    'a target column without year takes the year of the table',
    '2024年主要目标分解\n指标\t单位\t目标值\t责任单位\n财政收入\t亿元\t30\t财政局\n新增就业\t人\t4000\t人社局、各镇\n',
    ['null null 财政收入 [亿元] 2024=30 财政局', 'null null 新增就业 [人] 2024=4000 人社局、各镇'],
  ],
  [
    'tabs: goals over two years in a second line, an empty last cell',
    '序号\t指标名称\t单位\t2024年\t目标值\t\t责任单位\n\t\t\t\t2027年\t2030年\t\n1\t工业投资\t亿元\t90\t130\t\t区经信局\n2\t研发强度\t%\t2.4\t2.9\t3.3\n',
    ['null 1 工业投资 [亿元] 2024=90 2027=130 区经信局', 'null 2 研发强度 [%] 2024=2.4 2027=2.9 2030=3.3'],
  ],
  [
    'tabs: years in brackets under their headings',
    '指标\t单位\t基期值\t目标值\t牵头单位\n\t\t(2024年)\t(2030年)\t\n工业投资\t亿元\t90\t160\t区经信局、区发改局\n',
    ['null null 工业投资 [亿元] 2024=90 2030=160 区经信局、区发改局'],
  ],
  [
    'cells run together, with their owners',
    '附表：某区先进制造业重点指标分解一览表指标名称计量单位2030年目标值责任单位1 工业投资亿元≥ 160区经信局2 研发强度%≥ 3.3区科技局、区财政局3 发明专利件≥ 80区市场监管局',
    [
      'null null 工业投资 [亿元] 2030=160 区经信局',
      'null null 研发强度 [%] 2030=3.3 区科技局、区财政局',
      'null null 发明专利 [件] 2030=80 区市场监管局',
    ],
  ],
  [
    'one cell a line: notes between rows, numbered groups, rows without figures, a base that is missing',
    '领域\n序号\n指标\n基期水平\n2027年目标值\n2030年目标值\n指标性质\n（一）\n绿色生产\n结果性指标\n1\n清洁能源占比（%）\n14.2\n≥22\n≥30\n预期性\n说明：清洁能源占比是指清洁能源消费量占全部能源消费量的份额，按年度统计并在次年公布。\n计算方法：清洁能源消费量/能源消费总量×100%。\n倡导性指标\n2\n企业公开碳足迹\n倡导性\n政府工作指标\n3\n建立绿色产品目录\n实现\n约束性\n4\n园区循环化改造比例（%）\n90\n100\n预期性\n',
    [
      '结果性指标 1 清洁能源占比 [%] 2027=22 2030=30',
      '倡导性指标 2 企业公开碳足迹 [null]',
      '政府工作指标 3 建立绿色产品目录 [null]',
      '政府工作指标 4 园区循环化改造比例 [%] 2027=90 2030=100',
    ],
  ],
  [
    'a table run together: what has a unit and a sign of comparison is read, figures in words are not',
    '2 某市高质量发展指标解释指标名称计量单位2030 年目标值资料来源一、效益1 工业增加值率% ≥ 24市统计局2 人均收入元翻一番(全市≥ 3万元) 调查总队3 企业亏损面% ≤ 12市统计局二、创新4 发明专利拥有量件≥ 80市科技局5 人才水平技能人才数人≥750市人社局博士人数人≥ 40市科技局',
    [
      'null null 工业增加值率 [%] 2030=24',
      'null null 企业亏损面 [%] 2030=12',
      'null null 发明专利拥有量 [件] 2030=80',
      'null null 人才水平技能人才数 [人] 2030=750',
      'null null 博士人数 [人] 2030=40',
    ],
  ],
  [
    'points are no values, words are none either',
    '项目\n分值\n目标任务\n监考单位\n工业用电\n3\n年终按平均水平考核\n区供电局\n技改投资\n1\n46\n财政债务率\n2\n低于4.1\n区财政局\n',
    [
      'null null 工业用电 [null] 区供电局',
      'null null 技改投资 [null] 2026=46',
      'null null 财政债务率 [null] 2026=4.1 区财政局',
    ],
  ],
]

for (const [name, text, rows] of tables) {
  test(`indicators: ${name}`, () =>
    assert.deepEqual(
      rowsOf(text).map(({ category, ordinal, name: own, unit, values, owner }) => {
        const figures = Object.entries(values).map(([key, value]) => `${key}=${value}`)
        return [category, ordinal, own, `[${unit}]`, ...figures, owner.join('、')]
          .map(String)
          .filter(Boolean)
          .join(' ')
      }),
      rows,
    ))
}

test('a base and targets are told apart by their headings', () => {
  const [row] = rowsOf('指标\t2021年实绩\t2023年目标\t2025年目标\n技改投资\t10\t12\t≥15\n')
  assert.deepEqual(
    row?.cells.map(({ year, role, comparator }) => [year, role, comparator]),
    [
      [2021, 'base', 'eq'],
      [2023, 'target', 'eq'],
      [2025, 'target', 'gte'],
    ],
  )
})

const cells: readonly (readonly [string, unknown])[] = [
  ['8.5左右', [8.5, 'approx', false]],
  ['≥98.5', [98.5, 'gte', false]],
  ['[13.5]', [13.5, 'eq', true]],
  ['-0.4', [-0.4, 'eq', false]],
  ['36-38', [36, 'range', false]],
  ['1,280', [1280, 'eq', false]],
  ['3.1万', [31000, 'eq', false]],
  ['低于4.1', [4.1, 'lt', false]],
  ['—', undefined],
  ['', undefined],
  ['年终根据全省2026年平均水平综合考核', undefined],
]

for (const [cell, expected] of cells) {
  test(`reads the cell “${cell}”`, () => {
    const read = readCellValue(cell)
    assert.deepEqual(
      read === undefined ? undefined : [read.value, read.comparator, read.isCumulative],
      expected,
    )
  })
}

for (const [name, own, unit] of [
  ['规上工业亩均税收(万元/亩)', '规上工业亩均税收', '万元/亩'],
  ['海外专利申请(含PCT)(件)', '海外专利申请(含PCT)', '件'],
  ['1.数字化车间(智能工厂)', '数字化车间(智能工厂)', null],
  ['用水量,立方米', '用水量', '立方米'],
] as const) {
  test(`parts name and unit of ${name}`, () => {
    const read = readRowName(name)
    assert.deepEqual([name.slice(read.start, read.end), read.unit], [own, unit])
  })
}
