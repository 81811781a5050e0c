import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'national-single-champions',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '国家级制造业单项冠军', en: 'National single champions' },
  kind: 'cumulative-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计获评国家级制造业单项冠军的企业（早年还有产品）。2023 年起只评企业；每三年复核，落选的是否扣除待确认。',
    en: 'Enterprises (earlier also products) ever named national champions of a single product. Since 2023 only enterprises; rechecked every three years, and whether those that fail are taken off is to be confirmed.',
  },
  formula: titlesEver('single-champion'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'single-champion', grantedOn: '2022-09-01', validTo: '2025-08-31' },
        { enterprise: 'A', rung: 'single-champion', grantedOn: '2025-09-01', validTo: null },
        { enterprise: 'B', rung: 'single-champion', grantedOn: '2024-09-01', revokedOn: '2025-03-01' },
        { enterprise: 'C', rung: 'single-champion', grantedOn: '2026-01-01' },
        { enterprise: 'D', rung: 'listed', grantedOn: '2024-09-01' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 24 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
