import { beginsWith, field, sum } from '../../domain/formula/write-formula.ts'
import { defineIndicator } from '../../domain/indicator/definition.ts'
import { digitalCoreClasses } from '../settings/digital-core-classes.ts'

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
  formula: {
    over: 'enterprise-year',
    value: sum(field('valueAddedWanYuan'), beginsWith('industryCode', ...digitalCoreClasses.classes)),
    note: {
      zh: '行业小类在核心产业目录内的企业增加值之和；目录是示例，待区里确认，服务业企业没有填增加值的不在内。',
      en: 'Value added of enterprises whose class is in the list of core classes, which is an example until the district confirms it; service firms that report none are not in it.',
    },
  },
  cases: [
    {
      period: '2025',
      rows: [
        { year: 2025, industryCode: 'C3973', valueAddedWanYuan: 10_000 },
        { year: 2025, industryCode: 'I6513', valueAddedWanYuan: 2000 },
        { year: 2025, industryCode: 'C3670', valueAddedWanYuan: 700 },
        { year: 2025, industryCode: null, valueAddedWanYuan: 30 },
      ],
      expected: 1.2,
    },
  ],
  source: { title: '行动方案（无题稿）附件第 9 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
