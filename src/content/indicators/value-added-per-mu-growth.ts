import { divide, field, growth, oneOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'value-added-per-mu-growth',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '亩均增加值增速', en: 'Growth of value added per mu' },
  kind: 'growth',
  unit: 'percent',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 150,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '亩均增加值比上年的增长。方案的增速与第 5 行的水平值推算不一致，是否按可比价格也未写明。',
    en: 'Growth of value added per mu over the year before. The plan’s rates do not follow from its own levels in row 5, and whether prices are comparable is not said.',
  },
  formula: {
    over: 'enterprise-year',
    value: growth(
      divide(
        sum(field('valueAddedWanYuan'), oneOf('isAboveScale', true)),
        sum(field('landMu'), oneOf('isAboveScale', true)),
      ),
    ),
    note: {
      zh: '按当年价格和当年规上企业名单计算，不是可比价格、可比企业范围。',
      en: 'At current prices and with the enterprises above scale of each year: neither prices nor population are made comparable.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2024, isAboveScale: true, valueAddedWanYuan: 3200, landMu: 20 },
        { year: 2025, isAboveScale: true, valueAddedWanYuan: 3360, landMu: 20 },
      ],
      expected: 5,
    },
    {
      period: '2025',
      rows: [{ year: 2025, isAboveScale: true, valueAddedWanYuan: 3360, landMu: 20 }],
      expected: null,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 6 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
