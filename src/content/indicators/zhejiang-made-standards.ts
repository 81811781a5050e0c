import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'zhejiang-made-standards',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '省级以上“浙江制造”等标准', en: '“Zhejiang Made” and other provincial standards' },
  kind: 'cumulative-count',
  unit: 'item',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计发布的“浙江制造”等省级以上标准。与国际、国家标准是否重复计数未写明。',
    en: 'Standards of the province or above, such as “Zhejiang Made”, issued so far. Whether they overlap with international and national ones is not said.',
  },
  source: { title: '行动方案（无题稿）附件第 19 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
