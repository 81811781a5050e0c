import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'technology-contract-value',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '技术交易额', en: 'Technology contract value' },
  kind: 'flow-level',
  unit: 'yi-yuan',
  better: 'higher',
  decimals: 1,
  frequency: 'year',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '一年内登记的技术合同成交额。按合同登记统计，不是实际支付额。',
    en: 'Value of technology contracts registered in a year: as registered, not as paid.',
  },
  source: { title: '行动方案（无题稿）正文', clause: '3.3.3' },
})
