import { field, oneOf, percentOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'rd-expense-share',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业研发费用占营收比重', en: 'R&D expense share of above-scale industry' },
  kind: 'share',
  unit: 'percent',
  better: 'higher',
  decimals: 2,
  frequency: 'quarter',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规上工业企业财务账上的研发费用除以营业收入。与全社会 R&D 经费占生产总值的比重是两个指标。',
    en: 'R&D expense in the accounts of above-scale industry divided by its revenue. Not the share of all R&D in GDP.',
  },
  formula: {
    over: 'enterprise-year',
    value: percentOf(
      sum(field('rdExpenseWanYuan'), oneOf('isAboveScale', true)),
      sum(field('revenueWanYuan'), oneOf('isAboveScale', true)),
    ),
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, rdExpenseWanYuan: 300, revenueWanYuan: 9000 },
        { year: 2025, isAboveScale: true, rdExpenseWanYuan: null, revenueWanYuan: 1000 },
        { year: 2025, isAboveScale: false, rdExpenseWanYuan: 50, revenueWanYuan: 100 },
      ],
      expected: 3,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 15 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
