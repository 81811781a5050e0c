import { divide, field, oneOf, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'industrial-value-added-per-mu',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业亩均增加值', en: 'Value added per mu of above-scale industry' },
  kind: 'per-area',
  unit: 'wan-yuan/mu',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 150,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规上工业增加值除以用地亩数，同样是总量之比。应与亩均税收使用同一份用地台账。',
    en: 'Value added of above-scale industry divided by the land it uses, again a ratio of sums; it should rest on the same land register as tax per mu.',
  },
  formula: {
    over: 'enterprise-year',
    value: divide(
      sum(field('valueAddedWanYuan'), oneOf('isAboveScale', true)),
      sum(field('landMu'), oneOf('isAboveScale', true)),
    ),
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, isAboveScale: true, valueAddedWanYuan: 3000, landMu: 20 },
        { year: 2025, isAboveScale: true, valueAddedWanYuan: 2400, landMu: 10 },
        { year: 2025, isAboveScale: null, valueAddedWanYuan: 800, landMu: 5 },
      ],
      expected: 180,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 5 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
