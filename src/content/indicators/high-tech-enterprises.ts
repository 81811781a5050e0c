import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'high-tech-enterprises',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '高新技术企业', en: 'High-tech enterprises' },
  kind: 'valid-count',
  unit: 'enterprise',
  better: 'higher',
  decimals: 0,
  frequency: 'year',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '年末证书有效的高新技术企业数，证书三年有效，过期不计。方案没有明写“有效”，此为我们的读法。',
    en: 'Enterprises whose high-tech certificate is valid at year end; it lasts three years. The plan does not say “valid”: that is our reading.',
  },
  source: { title: '行动方案（无题稿）附件第 20 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
