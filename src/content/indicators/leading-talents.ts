import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'leading-talents',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '自主培养省级以上领军人才', en: 'Home-grown leading talents' },
  kind: 'cumulative-count',
  unit: 'piece',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '本地自主培养、入选省级以上人才计划的人数，按累计理解。原文以“个”计。',
    en: 'People trained here who entered a talent programme of the province or above, read as a running total. The plan counts them in 个.',
  },
  source: { title: '行动方案（无题稿）附件第 26 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
