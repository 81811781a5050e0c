import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'digital-core-value-added',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '数字经济核心产业增加值', en: 'Value added of the core digital economy' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 180,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '国家统计分类（2021）中数字产品制造、数字产品服务、数字技术应用、数字要素驱动四大类的增加值；数字化效率提升类不算核心。附件未印单位，取正文的亿元。',
    en: 'Value added of classes 01–04 of the national classification of 2021: making digital products, serving them, applying digital technology, data as a factor; class 05 is not core. The annex prints no unit; the body says CNY 100m.',
  },
  source: { title: '行动方案（无题稿）附件第 9 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
