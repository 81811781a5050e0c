import { field, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-investment',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '工业投资', en: 'Industrial investment' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 30,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '固定资产投资中投向采矿、制造和电力热力燃气水的部分，项目计划总投资 500 万元以上。按月公布，1 月不单独公布。',
    en: 'The part of fixed investment that goes to mining, manufacturing and utilities; projects planned at CNY 5m or more. Published monthly, without a January report.',
  },
  formula: { over: 'enterprise-year', value: sum(field('investmentWanYuan')) },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, investmentWanYuan: 6000 },
        { year: 2025, investmentWanYuan: 4000 },
      ],
      expected: 1,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 10 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
