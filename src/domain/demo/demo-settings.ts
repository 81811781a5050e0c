/**
 * What a demo district's generated part is made from: paces of its indicators, levels of its towns and clusters, people and open submissions. Data
 * only; the figures are made from it by `generateDemo`.
 *
 *     defineDemo({ seed: 'yinzhou', rows: [{ indicator: 'industrial-investment', paces: ['behind', 'on-track', …] }], … })
 */
import { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../base/checked.ts'
import { diagnostic } from '../../base/diagnostic.ts'
import { findPeriod } from '../../base/period.ts'
import { roles } from '../access/permissions.ts'

/** How a generated figure stands to what is due. */
export const paces = ['on-track', 'slightly-behind', 'behind', 'far-behind'] as const
const pace = z.enum(paces)
export type Pace = (typeof paces)[number]

const period = z.string().refine((text) => findPeriod(text) !== undefined, 'names no period')
const moment = z.iso.datetime({ offset: true })

const demoRow = z.object({
  indicator: z.string(),
  /** One for each closed year, then one for the current year. */
  paces: z.array(pace),
  /** Growth that follows from another row's generated levels, instead of a pace of its own. */
  growthOf: z.string().optional(),
})
export type DemoRow = z.infer<typeof demoRow>

const demoCluster = z.object({
  /** Cluster or segment id of the plan. */
  id: z.string(),
  /** Level of the base year, in 亿元. */
  base: z.number().positive(),
  pace,
  /** Where an indicator of the plan counts the same thing, its figures are taken. */
  sameAs: z.string().optional(),
})
export type DemoCluster = z.infer<typeof demoCluster>

export const demoUser = z.object({
  login: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** An invented name. */
  name: z.string(),
  role: z.enum(roles),
  /** Plan unit id, `town-<code>`, or `enterprise-<slug>`; null for a role that spans the district. */
  unit: z.string().nullable(),
  title: z.string(),
})
export type DemoUser = z.infer<typeof demoUser>

/** Steps of the reporting loop, as far as the demo takes them: nothing generated is ever accepted as if it were reported. */
export const demoSteps = ['enter', 'withdraw', 'approve', 'return'] as const

const demoSubmission = z.object({
  indicator: z.string(),
  period,
  /** Org unit that owes the figure. */
  unit: z.string(),
  acts: z.array(
    z.object({ step: z.enum(demoSteps), by: z.enum(roles), at: moment, note: z.string().nullable() }),
  ),
})
export type DemoSubmission = z.infer<typeof demoSubmission>

/** A stretch of time and the day on which its figure would have been published. */
const dated = z.object({ period, asOf: z.iso.date() })

export const demoSettings = z.object({
  seed: z.string().min(1),
  closedYears: z.array(z.int()).min(1),
  /** The current year so far. */
  current: dated,
  /** What stands for the current year where its submission is still open. */
  earlier: dated,
  /** Scope of a generated figure whose plan row names none. */
  scope: z.string(),
  rows: z.array(demoRow),
  towns: z.object({
    indicator: z.string(),
    years: z.array(z.int()),
    /** Growth per year, as a part of 1. */
    growth: z.number(),
    /** Level of the first year; null for a town without industry. */
    levels: z.array(z.object({ town: z.string(), level: z.number().nullable() })),
  }),
  clusters: z.object({ indicator: z.string(), years: z.array(z.int()), items: z.array(demoCluster) }),
  submissions: z.array(demoSubmission),
  users: z.array(demoUser),
  /** Invented enterprises; `id` is the org unit id. */
  enterprises: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type DemoSettings = z.infer<typeof demoSettings>

/** Remarks: `definition-invalid`. */
export function checkDemo(data: unknown): Checked<DemoSettings> {
  const parsed = demoSettings.safeParse(data)
  if (parsed.success) return accepted(parsed.data)
  return rejected(
    ...parsed.error.issues.map((issue) => {
      const path = issue.path.join('.')
      return diagnostic('definition-invalid', {
        place: { kind: 'field', path },
        facts: { path, reason: issue.message },
      })
    }),
  )
}

/** The same gate for files under `content/`: throws at load. */
export function defineDemo(data: z.input<typeof demoSettings>): DemoSettings {
  return getChecked(checkDemo(data), `demo ${data.seed}`)
}
