import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'core-technology-projects',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '关键核心技术攻关项目', en: 'Core technology projects' },
  kind: 'cumulative-count',
  unit: 'item',
  better: 'higher',
  decimals: 0,
  frequency: 'quarter',
  dueAfterDays: 30,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '累计立项实施的关键核心技术攻关项目。哪一级立项算数、起算年份未写明。',
    en: 'Core technology projects started so far. Which level’s projects count, and since when, is not said.',
  },
  source: { title: '行动方案（无题稿）附件第 16 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
