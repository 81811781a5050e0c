import { field, oneOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'gross-output-above-scale',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业总产值', en: 'Gross output of above-scale industry' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 25,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规上工业企业一年生产的产品总价值，当年价格。正文列为目标，附件没有这一行。',
    en: 'Total value of what above-scale industry made in a year, at current prices. A goal of the body that has no row in the annex.',
  },
  formula: {
    over: 'enterprise-year',
    value: sum(field('grossOutputWanYuan'), oneOf('isAboveScale', true)),
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, grossOutputWanYuan: 90_000 },
        { year: 2025, isAboveScale: true, grossOutputWanYuan: 35_000 },
        { year: 2025, isAboveScale: false, grossOutputWanYuan: 1900 },
      ],
      expected: 12.5,
    },
  ],
  source: { title: '行动方案（无题稿）正文', clause: '1.2' },
})
