import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'overseas-patent-filings',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '海外专利申请', en: 'Overseas patent filings' },
  kind: 'cumulative-count',
  unit: 'filing',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计向境外提出的专利申请，含通过 PCT 途径的。起算年份未写明，2022 年底为 42 件，应不是历年全部。',
    en: 'Patent applications filed abroad so far, PCT included. The starting year is not said; 42 at the end of 2022 cannot be all of history.',
  },
  source: { title: '行动方案（无题稿）附件第 17 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
