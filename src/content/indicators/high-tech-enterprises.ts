import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesValid } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'high-tech-enterprises',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '高新技术企业', en: 'High-tech enterprises' },
  kind: 'valid-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '年末证书有效的高新技术企业数，证书三年有效，过期不计。方案没有明写“有效”，此为我们的读法。',
    en: 'Enterprises whose high-tech certificate is valid at year end; it lasts three years. The plan does not say “valid”: that is our reading.',
  },
  formula: titlesValid('high-tech'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'high-tech', grantedOn: '2022-12-01', validTo: '2025-11-30' },
        { enterprise: 'B', rung: 'high-tech', grantedOn: '2023-01-01', validTo: '2025-12-31' },
        { enterprise: 'C', rung: 'high-tech', grantedOn: '2025-12-31', validTo: '2028-12-30' },
        {
          enterprise: 'D',
          rung: 'high-tech',
          grantedOn: '2024-12-01',
          validTo: '2027-11-30',
          revokedOn: '2025-06-01',
        },
        { enterprise: 'E', rung: 'high-tech', grantedOn: '2026-01-01', validTo: '2028-12-31' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 20 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
