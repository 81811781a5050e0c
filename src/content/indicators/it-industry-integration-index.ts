import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'it-industry-integration-index',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '两化融合指数', en: 'Index of IT and industry integration' },
  kind: 'index',
  unit: 'index',
  better: 'higher',
  decimals: 2,
  frequency: 'year',
  dueAfterDays: 200,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '省里对各县（市、区）信息化与工业化融合程度的评价，含基础环境、工业应用、应用效益三部分。会超过 100，是指数不是百分比。',
    en: 'Provincial evaluation of how far IT and industry have grown together: base, use and benefit. It exceeds 100: an index, not a percentage.',
  },
  source: { title: '行动方案（无题稿）附件第 12 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
