import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'pinzibiao-enterprises',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '“品字标”品牌企业', en: 'Pinzibiao brand enterprises' },
  kind: 'cumulative-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计获“品字标”的企业，可经认证取得，也可经标准自我声明取得。失效的是否扣除待确认。',
    en: 'Enterprises ever granted the Pinzibiao brand, by certificate or by declared standard. Whether lapsed ones are taken off is to be confirmed.',
  },
  formula: titlesEver('pinzibiao'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'pinzibiao', grantedOn: '2022-09-01', validTo: '2025-08-31' },
        { enterprise: 'A', rung: 'pinzibiao', grantedOn: '2025-09-01', validTo: null },
        { enterprise: 'B', rung: 'pinzibiao', grantedOn: '2024-09-01', revokedOn: '2025-03-01' },
        { enterprise: 'C', rung: 'pinzibiao', grantedOn: '2026-01-01' },
        { enterprise: 'D', rung: 'listed', grantedOn: '2024-09-01' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 23 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
