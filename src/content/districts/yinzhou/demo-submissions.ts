/**
 * Open submissions of the demo: some not begun, some entered, some approved, one returned, some late. None is accepted, since an accepted figure would
 * pass for a reported one. Values come from the generator.
 */
import type { DemoSubmission } from '../../../domain/demo/demo-settings.ts'

const thirdQuarter = '2026-01..2026-09'

const enter = (at: string, note: string | null = null) =>
  ({ step: 'enter', by: 'liaison', at, note }) as const
const approve = (at: string) => ({ step: 'approve', by: 'approver', at, note: null }) as const
const turnBack = (at: string, note: string) => ({ step: 'return', by: 'approver', at, note }) as const

export const demoSubmissions: DemoSubmission[] = [
  { indicator: 'industrial-value-added', period: thirdQuarter, unit: 'economy-information', acts: [] },
  {
    indicator: 'above-scale-value-added-growth',
    period: thirdQuarter,
    unit: 'economy-information',
    acts: [enter('2026-10-21T09:42:00+08:00'), approve('2026-10-22T15:10:00+08:00')],
  },
  { indicator: 'producer-services-value-added', period: thirdQuarter, unit: 'development-reform', acts: [] },
  { indicator: 'internet-software-revenue', period: thirdQuarter, unit: 'economy-information', acts: [] },
  {
    indicator: 'industrial-investment',
    period: thirdQuarter,
    unit: 'economy-information',
    acts: [enter('2026-11-18T16:25:00+08:00', '统计月报晚到，补报。')],
  },
  {
    indicator: 'industrial-investment-growth',
    period: thirdQuarter,
    unit: 'economy-information',
    acts: [enter('2026-11-18T16:27:00+08:00')],
  },
  {
    indicator: 'smart-factories',
    period: thirdQuarter,
    unit: 'economy-information',
    acts: [enter('2026-11-20T10:05:00+08:00'), approve('2026-11-21T09:00:00+08:00')],
  },
  {
    indicator: 'rd-expense-share',
    period: thirdQuarter,
    unit: 'science-technology',
    acts: [
      enter('2026-11-10T14:00:00+08:00'),
      turnBack('2026-11-12T11:20:00+08:00', '请核对营收口径，并附费用汇总表。'),
    ],
  },
  {
    indicator: 'core-technology-projects',
    period: thirdQuarter,
    unit: 'science-technology',
    acts: [enter('2026-10-27T09:30:00+08:00'), approve('2026-10-28T10:15:00+08:00')],
  },
  { indicator: 'overseas-patent-filings', period: thirdQuarter, unit: 'market-regulation', acts: [] },
  {
    indicator: 'international-national-standards',
    period: thirdQuarter,
    unit: 'market-regulation',
    acts: [enter('2026-11-19T15:40:00+08:00')],
  },
  { indicator: 'zhejiang-made-standards', period: thirdQuarter, unit: 'market-regulation', acts: [] },
  { indicator: 'manufacturing-loan-share', period: thirdQuarter, unit: 'local-finance', acts: [] },
  {
    indicator: 'digital-core-value-added',
    period: '2025',
    unit: 'economy-information',
    acts: [enter('2026-06-24T10:00:00+08:00'), approve('2026-06-26T16:30:00+08:00')],
  },
  { indicator: 'green-design-enterprises', period: '2025', unit: 'economy-information', acts: [] },
]
