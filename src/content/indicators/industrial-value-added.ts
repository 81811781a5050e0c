import { field, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-value-added',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '全部工业增加值', en: 'Industrial value added' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '全部工业企业一年新创造的价值，按当年价格计算。生产法为总产出减中间投入再加应交增值税。与公布较多的规上工业增加值不是一个数，两者不能互比。',
    en: 'Value newly created in a year by all industry, at current prices: output less intermediate input plus VAT payable. Not the above-scale figure that is published more often; the two do not compare.',
  },
  formula: {
    over: 'enterprise-year',
    value: sum(field('valueAddedWanYuan')),
    note: {
      zh: '各企业年度数据中的工业增加值之和，规上规下都计入；没有报增加值的企业不在内，统计部门核算的全部工业另有推算。',
      en: 'Sum over all enterprises of the registry, above scale or not; one that reports no value added is not in it, while the statistical figure is estimated for those too.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, valueAddedWanYuan: 60_000 },
        { year: 2025, isAboveScale: false, valueAddedWanYuan: 5410 },
        { year: 2025, isAboveScale: false, valueAddedWanYuan: null },
      ],
      expected: 6.541,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 1 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
