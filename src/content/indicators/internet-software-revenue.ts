import { field, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'internet-software-revenue',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '互联网及软件业营收', en: 'Revenue of internet and software services' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 30,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '互联网和相关服务、软件和信息技术服务业的营业收入。是否只算规上企业待确认。',
    en: 'Revenue of internet, software and information technology services. Whether only enterprises above scale count is to be confirmed.',
  },
  formula: { over: 'enterprise-year', value: sum(field('softwareRevenueWanYuan')) },
  cases: [{ period: '2025', rows: [{ year: 2025, softwareRevenueWanYuan: 46_000 }], expected: 4.6 }],
  source: { title: '行动方案（无题稿）附件第 8 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
