import { divide, field, oneOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-tax-per-mu',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业亩均税收', en: 'Tax per mu of above-scale industry' },
  kind: 'per-area',
  unit: 'wan-yuan/mu',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 150,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规上工业企业实际入库税收之和，除以它们用地亩数之和；是总量之比，不是各企业比值的平均。哪些税种计入、租用地怎么算，以当年亩均评价办法为准。',
    en: 'Tax paid by above-scale industry divided by the land it uses: a ratio of sums, not a mean of ratios. Which taxes count and how rented land is treated follow the evaluation rules of the year.',
  },
  formula: {
    over: 'enterprise-year',
    value: divide(
      sum(field('taxWanYuan'), oneOf('isAboveScale', true)),
      sum(field('landMu'), oneOf('isAboveScale', true)),
    ),
    note: {
      zh: '税收按实缴税金；缺用地面积的企业，税收计入分子、用地不计入分母，解释里说明有几家。',
      en: 'Tax as paid; an enterprise without its land counts above and not below, and the explanation says how many there are.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, taxWanYuan: 300, landMu: 20 },
        { year: 2025, isAboveScale: true, taxWanYuan: 900, landMu: 10 },
        { year: 2025, isAboveScale: false, taxWanYuan: 7, landMu: 5 },
        { year: 2024, isAboveScale: true, taxWanYuan: 5000, landMu: 1 },
      ],
      expected: 40,
    },
    {
      period: '2025',
      rows: [{ year: 2025, isAboveScale: true, taxWanYuan: 300, landMu: 0 }],
      expected: null,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 4 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
