import { defineIndicator } from '../../domain/indicator/definition.ts'
import { grantsEver } from '../formulas/title-counts.ts'

export default defineIndicator({
  id: 'smart-factories',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '数字化车间和智能工厂', en: 'Digital workshops and smart factories' },
  kind: 'cumulative-count',
  unit: 'piece',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计获市级以上认定的数字化车间和智能工厂。2025 年起改分基础、先进、卓越、领航四级，新旧级别要先对照再计数。',
    en: 'Digital workshops and smart factories ever recognised by the city or above. Since 2025 there are four new levels; old and new names must be mapped before counting.',
  },
  formula: grantsEver('digital-workshop-province', 'smart-factory-province', 'smart-factory-city'),
  cases: [
    {
      period: '2025',
      rows: [
        { enterprise: 'A', rung: 'digital-workshop-province', grantedOn: '2023-12-01' },
        { enterprise: 'A', rung: 'smart-factory-province', grantedOn: '2025-12-01' },
        { enterprise: 'B', rung: 'smart-factory-city', grantedOn: '2024-12-01' },
        { enterprise: 'B', rung: 'future-factory', grantedOn: '2024-12-01' },
        { enterprise: 'C', rung: 'smart-factory-city', grantedOn: '2026-02-01' },
      ],
      expected: 3,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 14 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
