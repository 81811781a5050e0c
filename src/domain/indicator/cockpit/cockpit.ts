/**
 * The cockpit's model: everything it shows for one year, in one value. The schema is the API model.
 */
import { z } from 'zod'
import { bilingual } from '../definition.ts'
import { indicatorReading, statuses } from '../reading.ts'
import { finding } from './findings.ts'
import { unitLoadRow } from './unit-load.ts'

const townValue = z.object({
  code: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  origin: z.string().nullable(),
})

const clusterValue = z.object({
  id: z.string(),
  name: z.string(),
  tier: z.string().nullable(),
  /** 亿元 of the year; null when nothing is known. */
  value: z.number().nullable(),
  /** Reference due of the year on the way to the plan's scale target. */
  due: z.number().nullable(),
  target: z.object({ year: z.int(), value: z.number() }).nullable(),
  origin: z.string().nullable(),
})

export const cockpit = z.object({
  year: z.int(),
  /** Latest publication or acceptance day among the figures shown. */
  asOf: z.string().nullable(),
  showsGenerated: z.boolean(),
  /** Ids of the indicators for the headline row. */
  headline: z.array(z.string()),
  readings: z.array(indicatorReading),
  counts: z.record(z.enum(statuses), z.int()),
  findings: z.array(finding),
  unitLoad: z.array(unitLoadRow),
  towns: z.object({
    indicator: z.string(),
    label: bilingual,
    unitLabel: z.string(),
    decimals: z.int(),
    values: z.array(townValue),
  }),
  clusters: z.array(clusterValue.extend({ segments: z.array(clusterValue) })),
  /** Open submissions, most overdue first; at most 8. */
  overdue: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      period: z.string(),
      unitName: z.string(),
      stateLabel: bilingual,
      dueOn: z.string(),
      overdueDays: z.int(),
    }),
  ),
  openCount: z.int(),
})
export type Cockpit = z.infer<typeof cockpit>
