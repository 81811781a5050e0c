import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'national-green-factories',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '国家级绿色工厂', en: 'National green factories' },
  kind: 'cumulative-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计列入国家绿色制造名单的工厂，只含制造业。被移出名单的是否扣除待确认。',
    en: 'Factories ever put on the national green list, manufacturers only. Whether delisted ones are taken off is to be confirmed.',
  },
  formula: titlesEver('green-factory'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'green-factory', grantedOn: '2022-09-01', validTo: '2025-08-31' },
        { enterprise: 'A', rung: 'green-factory', grantedOn: '2025-09-01', validTo: null },
        { enterprise: 'B', rung: 'green-factory', grantedOn: '2024-09-01', revokedOn: '2025-03-01' },
        { enterprise: 'C', rung: 'green-factory', grantedOn: '2026-01-01' },
        { enterprise: 'D', rung: 'listed', grantedOn: '2024-09-01' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 21 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
