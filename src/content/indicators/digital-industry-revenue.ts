import { field, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'digital-industry-revenue',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '数字产业营收', en: 'Revenue of digital industries' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 30,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '数字产业企业一年的营业收入。包含哪些行业没有公开说明，不等于数字经济核心产业；2022 年基数明显大于电子信息制造一项，应还含软件等。',
    en: 'Revenue in a year of the digital industries. Which industries count is not public; it is not the core digital economy, and the base of 2022 is well above electronics alone.',
  },
  formula: { over: 'enterprise-year', value: sum(field('digitalRevenueWanYuan')) },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, digitalRevenueWanYuan: 25_000 },
        { year: 2025, digitalRevenueWanYuan: null },
      ],
      expected: 2.5,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 7 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
