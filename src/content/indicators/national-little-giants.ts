import { defineIndicator } from '../../domain/indicator/definition.ts'
import { titlesEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'national-little-giants',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '国家级专精特新小巨人', en: 'National little giants' },
  kind: 'cumulative-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计获评国家级专精特新小巨人的企业，三年有效，到期复核。方案附件没有写“累计”，正文写了。2026 年 4 月起认定标准有修订。',
    en: 'Enterprises ever named national little giants; valid three years, then rechecked. The annex does not say “ever”, the body does. The criteria were revised from April 2026.',
  },
  formula: titlesEver('little-giant'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'little-giant', grantedOn: '2022-09-01', validTo: '2025-08-31' },
        { enterprise: 'A', rung: 'little-giant', grantedOn: '2025-09-01', validTo: null },
        { enterprise: 'B', rung: 'little-giant', grantedOn: '2024-09-01', revokedOn: '2025-03-01' },
        { enterprise: 'C', rung: 'little-giant', grantedOn: '2026-01-01' },
        { enterprise: 'D', rung: 'listed', grantedOn: '2024-09-01' },
      ],
      expected: 2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 25 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
