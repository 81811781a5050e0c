import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'producer-services-value-added',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '生产性服务业增加值', en: 'Value added of producer services' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 60,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '为生产活动服务的行业一年的增加值，当年价格。行业范围按国家统计分类（2019），含研发设计、物流、信息、金融、商务等。区一级是否完整核算待确认。',
    en: 'Value added in a year of the services that serve production, at current prices; industries by the national classification of 2019 (R&D and design, logistics, information, finance, business and so on). Whether the district computes it in full is to be confirmed.',
  },
  source: { title: '行动方案（无题稿）附件第 3 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
