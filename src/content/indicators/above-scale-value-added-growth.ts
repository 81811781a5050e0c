import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'above-scale-value-added-growth',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '规上工业增加值增速', en: 'Growth of above-scale industrial value added' },
  kind: 'growth',
  unit: 'percent',
  better: 'higher',
  decimals: 1,
  frequency: 'quarter',
  dueAfterDays: 25,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '规模以上工业（年主营业务收入 2000 万元以上）增加值比上年的增长，按可比价格、可比企业范围计算，所以不等于两年公布数之比。方案中 2025、2027 年的数多半指节点间年均，待确认。',
    en: 'Growth over the year before of value added of enterprises above scale (main revenue of CNY 20m or more), at comparable prices and population; not the ratio of two published levels. The plan’s 2025 and 2027 values most probably mean yearly averages since the last milestone: to be confirmed.',
  },
  source: { title: '行动方案（无题稿）附件第 2 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
