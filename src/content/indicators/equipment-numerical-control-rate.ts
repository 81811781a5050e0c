import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'equipment-numerical-control-rate',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '重点行业装备数控化率', en: 'Numerical control rate of equipment' },
  kind: 'share',
  unit: 'percent',
  better: 'higher',
  decimals: 2,
  frequency: 'year',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '重点行业企业的生产装备中数控装备所占的比例。没有找到公开定义，按台数还是按价值、哪些行业算重点，都待确认。',
    en: 'Share of numerically controlled equipment in the production equipment of key industries. No public definition was found: by number or by value, and which industries, are to be confirmed.',
  },
  source: { title: '行动方案（无题稿）附件第 13 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
