import { defineIndicator } from '../../domain/indicator/definition.ts'

export default defineIndicator({
  id: 'manufacturing-loan-share',
  version: 1,
  validFrom: '2023-01-01',
  label: { zh: '制造业贷款占比', en: 'Manufacturing share of loans' },
  kind: 'share',
  unit: 'percent',
  better: 'higher',
  decimals: 2,
  frequency: 'quarter',
  dueAfterDays: 45,
  purposes: ['plan-monitoring', 'public-report'],
  meaning: {
    zh: '季末制造业贷款余额占全部贷款余额的比例。银行和统计范围（法人在区或贷款投向本区）待确认。',
    en: 'Loans to manufacturing as a share of all loans outstanding at the end of the quarter. Which banks, and whether by borrower or by lender, is to be confirmed.',
  },
  source: { title: '行动方案（无题稿）附件第 27 行；含义部分为本系统整理，待区里确认', clause: 'A' },
})
