import { field, oneOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-rd-expense',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业研发费用', en: 'R&D expense of above-scale industry' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 2,
  frequency: 'quarter',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规上工业企业财务账上一年的研发费用，即研发费用占比的分子。',
    en: 'R&D expense in the accounts of above-scale industry in a year: the numerator of its share.',
  },
  formula: {
    over: 'enterprise-year',
    value: sum(field('rdExpenseWanYuan'), oneOf('isAboveScale', true)),
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, rdExpenseWanYuan: 12_000 },
        { year: 2025, isAboveScale: true, rdExpenseWanYuan: 500 },
        { year: 2025, isAboveScale: false, rdExpenseWanYuan: 70 },
      ],
      expected: 1.25,
    },
  ],
  source: { title: '行动方案（无题稿）正文', clause: '3.3.2' },
})
