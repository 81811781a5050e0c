import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'international-national-standards',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '国际、国家标准', en: 'International and national standards' },
  kind: 'cumulative-count',
  unit: 'item',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计主导或参与制定、修订的国际标准和国家标准。主导与参与是否同等计数待确认。',
    en: 'International and national standards led or joined so far. Whether leading and joining count alike is to be confirmed.',
  },
  source: { title: '行动方案（无题稿）附件第 18 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
