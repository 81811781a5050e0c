import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'green-design-enterprises',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '国家绿色设计示范企业', en: 'National green design enterprises' },
  kind: 'cumulative-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计获评国家工业产品绿色设计示范的企业。按批次公布，不是每年都有。',
    en: 'Enterprises ever named national models of green product design; named in batches, not every year.',
  },
  formula: titlesEver('green-design'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'green-design', grantedOn: '2022-09-01', validTo: '2025-08-31' },
        { enterprise: 'A', rung: 'green-design', grantedOn: '2025-09-01', validTo: null },
        { enterprise: 'B', rung: 'green-design', grantedOn: '2024-09-01', revokedOn: '2025-03-01' },
        { enterprise: 'C', rung: 'green-design', grantedOn: '2026-01-01' },
        { enterprise: 'D', rung: 'listed', grantedOn: '2024-09-01' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 22 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
