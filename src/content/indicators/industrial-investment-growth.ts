import { field, growth, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-investment-growth',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '工业投资增速', en: 'Growth of industrial investment' },
  kind: 'growth',
  unit: 'percent',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 30,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '工业投资比上年的增长，公布的增速按可比口径，可能与两年金额之比不同。方案没有写明这一行的统计范围。',
    en: 'Growth of industrial investment over the year before; published rates are on comparable scope and may differ from the ratio of two amounts. The plan does not state the scope of this row.',
  },
  formula: {
    over: 'enterprise-year',
    value: growth(sum(field('investmentWanYuan'))),
    note: {
      zh: '两年金额之比，不是可比口径。',
      en: 'The ratio of two amounts, not on comparable scope.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2024, investmentWanYuan: 8000 },
        { year: 2025, investmentWanYuan: 8800 },
      ],
      expected: 10,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 11 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
