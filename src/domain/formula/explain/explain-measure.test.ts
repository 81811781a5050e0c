import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { indicators } from '../../../content/indicators/catalogue.generated.ts'
import { registries } from '../../../content/registries/catalogue.generated.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import { titleRungs } from '../../../content/settings/title-rungs.ts'
import type { Table } from '../../../table/table.ts'
import { computeIndicators, getIndicatorFormula, rowsInPeriods } from '../../indicator/compute-indicators.ts'
import type { RecordRow } from '../../registry/registry.ts'
import { registryTable } from '../../registry/registry-table.ts'
import type { GroupedRows } from '../evaluate/evaluate-measures.ts'
import { arbitraryMeasure, arbitraryRow, groupCount } from '../evaluate/testing/arbitrary-trees.ts'
import { fieldSpace } from '../field-space.ts'
import { describeCondition } from './describe-tree.ts'
import { type Explanation, explainMeasure } from './explain-measure.ts'
import { renderExplanation } from './render-explanation.ts'
import { formatAmount } from './words.ts'

function get(id: string) {
  const definition = indicators.find((one) => one.id === id)
  assert.ok(definition !== undefined, id)
  return definition
}

const span = { first: 2024, last: 2025, kind: 'year' } as const
const names = { rung: new Map(titleRungs.map(({ id, label }) => [id, label])) }

function explain(id: string, rows: readonly RecordRow[]) {
  const definition = get(id)
  const formula = getIndicatorFormula(definition, { registries })
  const table: Table = registryTable([...formula.space.fields.values()], rows)
  const placed = rowsInPeriods(table, formula.space.registry, span)
  const grouped = { ...placed, groups: { ids: new Int32Array(placed.table.rowCount), count: 1 } }
  const explained = explainMeasure(formula, grouped, { group: 0, period: 2025 })
  const [values] = computeIndicators([formula], grouped, { first: 2025, last: 2025 })
  const words = renderExplanation(
    explained,
    { ...definition, factor: formula.factor },
    { space: formula.space, names },
  )
  return { explained, words, value: values?.[0], factor: formula.factor }
}

const firms = [
  {
    enterprise: 'A',
    year: 2024,
    isAboveScale: true,
    valueAddedWanYuan: 320_000,
    landMu: 2000,
    investmentWanYuan: 80_000,
  },
  {
    enterprise: 'A',
    year: 2025,
    isAboveScale: true,
    taxWanYuan: 123_000.5,
    valueAddedWanYuan: 336_000,
    landMu: 3000,
    investmentWanYuan: 90_000,
  },
  { enterprise: 'B', year: 2025, isAboveScale: true, taxWanYuan: 455.5, landMu: 822.19 },
  { enterprise: 'C', year: 2025, isAboveScale: true, taxWanYuan: 12, landMu: null },
  { enterprise: 'D', year: 2025, isAboveScale: null, taxWanYuan: 99_999, landMu: 1 },
  { enterprise: 'E', year: 2025, isAboveScale: false, taxWanYuan: 99_999, landMu: 1 },
]

describe('an explained figure, in words', () => {
  const cases: readonly (readonly [string, readonly RecordRow[], string, string])[] = [
    [
      'industrial-tax-per-mu',
      firms,
      '规上工业亩均税收 = Σ实缴税金 123,468 万元 ÷ Σ用地面积 3,822.19 亩 = 32.3 万元/亩（规上企业 3 家，其中 1 家缺用地面积，另有 1 家看不出是否符合条件未计入）',
      'Tax per mu of above-scale industry = Σ tax paid 123,468 CNY 10k ÷ Σ land 3,822.19 mu = 32.3 CNY 10k/mu (enterprises (above scale): 3, without land: 1, left out since the condition cannot be told: 1)',
    ],
    [
      'industrial-investment',
      firms,
      '工业投资 = Σ工业投资 90,000 万元 = 9.0 亿元（企业 5 家，其中 4 家缺工业投资）',
      'Industrial investment = Σ industrial investment 90,000 CNY 10k = 9.0 CNY 100m (enterprises: 5, without industrial investment: 4)',
    ],
    [
      'industrial-investment-growth',
      firms,
      '工业投资增速 = （本期 Σ工业投资 90,000 万元 − 上期 Σ工业投资 80,000 万元）÷ 上期 × 100 = 12.5 %（企业 5 家，其中 4 家缺工业投资）',
      'Growth of industrial investment = (now Σ industrial investment 90,000 CNY 10k − before Σ industrial investment 80,000 CNY 10k) ÷ before × 100 = 12.5 % (enterprises: 5, without industrial investment: 4)',
    ],
    [
      'value-added-per-mu-growth',
      firms.slice(0, 2),
      '亩均增加值增速 = （本期 112 万元/亩（Σ工业增加值 336,000 万元 ÷ Σ用地面积 3,000 亩） − 上期 160 万元/亩（Σ工业增加值 320,000 万元 ÷ Σ用地面积 2,000 亩））÷ 上期 × 100 = −30.0 %（规上企业 1 家）',
      'Growth of value added per mu = (now 112 CNY 10k/mu (Σ industrial value added 336,000 CNY 10k ÷ Σ land 3,000 mu) − before 160 CNY 10k/mu (Σ industrial value added 320,000 CNY 10k ÷ Σ land 2,000 mu)) ÷ before × 100 = −30.0 % (enterprises (above scale): 1)',
    ],
    [
      'rd-expense-share',
      firms,
      '规上工业研发费用占营收比重：Σ研发费用无数据 ÷ Σ营业收入无数据 × 100，得不出结果（规上企业 3 家，其中 3 家缺研发费用，其中 3 家缺营业收入，另有 1 家看不出是否符合条件未计入）',
      'R&D expense share of above-scale industry: Σ R&D expense not known ÷ Σ revenue not known × 100, which gives no result (enterprises (above scale): 3, without R&D expense: 3, without revenue: 3, left out since the condition cannot be told: 1)',
    ],
    [
      'cluster-output',
      [
        { enterprise: 'A', year: 2025, industryCode: 'I6513', revenueWanYuan: 1500 },
        { enterprise: 'B', year: 2025, industryCode: 'C3911', grossOutputWanYuan: 9500, revenueWanYuan: 9 },
      ],
      '集群产值 = Σ（营业收入（有行业代码且行业代码开头为 I64、I65），其余为工业总产值） 11,000 万元 = 1.1 亿元（企业 2 家）',
      'Cluster output = Σ (revenue (industry class known and industry class beginning with I64, I65), otherwise gross output) 11,000 CNY 10k = 1.1 CNY 100m (enterprises: 2)',
    ],
    [
      'national-little-giants',
      [
        { enterprise: 'A', rung: 'little-giant', grantedOn: '2022-07-01' },
        { enterprise: 'A', rung: 'little-giant', grantedOn: '2025-07-01' },
        { enterprise: 'B', rung: 'little-giant', grantedOn: '2026-07-01' },
      ],
      '国家级专精特新小巨人 = 1 家（资质为国家级专精特新“小巨人”企业且认定日期 ≤ 期末的记录 2 条）',
      'National little giants = 1 firms (rows (title National little giant and granted on ≤ the last day): 2)',
    ],
  ]
  for (const [id, rows, zh, en] of cases) {
    it(id, () => {
      assert.deepEqual(explain(id, rows).words, { zh, en })
    })
  }

  it('the explained value is the figure that is shown, for every computed indicator', () => {
    for (const definition of indicators) {
      for (const one of definition.cases ?? []) {
        const { explained, value, factor } = explain(definition.id, one.rows)
        assert.equal((explained.value * factor).toFixed(9), value?.toFixed(9), definition.id)
      }
    }
  })

  it('conditions are told with brackets where they are needed', () => {
    const formula = getIndicatorFormula(get('high-tech-enterprises'), { registries })
    assert.ok(formula.value.op === 'count' && formula.value.where !== undefined)
    assert.equal(
      describeCondition(formula.value.where, { space: formula.space, names }).zh,
      '资质为高新技术企业且认定日期 ≤ 期末且（没有有效期至或有效期至 ≥ 期末）且（没有撤销日期或撤销日期 > 期末）',
    )
  })

  it('amounts are grouped by thousands and keep their sign', () => {
    const amounts = [
      [1234567.891, 2, '1,234,567.89'],
      [-1200, 2, '−1,200'],
      [999, 0, '999'],
      [0.005, 2, '0.01'],
      [-0.001, 2, '0'],
    ] as const
    for (const [value, decimals, text] of amounts) assert.equal(formatAmount(value, decimals), text)
  })
})

/** Every node's own number from those of its parts: what a reader would do on paper. */
function addUp({ measure, value, parts }: Explanation): number {
  const [left = Number.NaN, right = Number.NaN] = parts.map((part) => part.value)
  switch (measure.op) {
    case 'previous':
      return left
    case 'growth':
      return right > 0 ? ((left - right) / right) * 100 : Number.NaN
    case 'add':
      return left + right
    case 'subtract':
      return left - right
    case 'multiply':
      return left * right
    case 'divide':
      return left / right
    default:
      return value
  }
}

function nodesOf(explained: Explanation): readonly Explanation[] {
  return [explained, ...explained.parts.flatMap(nodesOf)]
}

it('an explanation adds up, node by node, and its root is what the evaluator gives', () => {
  const space = fieldSpace(enterpriseYear, registries)
  const kinds = ['enterprise', 'industryCode', 'isAboveScale', 'taxWanYuan', 'landMu'] as const
  fc.assert(
    fc.property(fc.array(arbitraryRow, { maxLength: 12 }), arbitraryMeasure, (rows, measure) => {
      const granted = { key: 'grantedOn', type: { kind: 'date' } } as const
      const fields = [...kinds, 'year']
        .map((key) => space.fields.get(key))
        .filter((field) => field !== undefined)
      const table = registryTable(
        [...fields, granted],
        rows.map(({ cells, period }) => ({ ...cells, year: period })),
      )
      const wider = { ...space, fields: new Map([...space.fields]) }
      const grouped: GroupedRows = {
        table,
        period: { column: 'year', kind: 'year' },
        groups: { ids: Int32Array.from(rows, ({ group }) => group), count: groupCount },
      }
      const explained = explainMeasure({ value: measure, space: wider }, grouped, { group: 1, period: 2024 })
      for (const node of nodesOf(explained)) {
        const sum = addUp(node)
        assert.ok(
          Number.isFinite(sum) ? sum === node.value : Number.isNaN(node.value),
          JSON.stringify(node.measure),
        )
        if (node.rows !== null) assert.ok(node.rows.missing <= node.rows.taken)
      }
    }),
  )
})
