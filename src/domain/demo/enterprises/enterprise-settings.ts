/**
 * What a demo district's enterprises are made from: its branches of industry, its towns, how firms come, change and go, which titles they win. Data only;
 * `generateEnterprises` makes the firms.
 *
 *     defineEnterprises({ scope: 'district-proper', sectors: [{ id: 'nev', cluster: 'high-end-equipment/nev', … }], … })
 */
import { z } from 'zod'
import { accepted, type Checked, getChecked, rejected } from '../../../base/checked.ts'
import { diagnostic } from '../../../base/diagnostic.ts'

const part = z.number().min(0).max(1)
const positive = z.number().positive()
const year = z.int().min(2000).max(2100)
/** By year, `2022` and on. */
const byYear = z.record(z.string().regex(/^\d{4}$/), z.number())

/** Firms that calibration keeps apart: a cluster's segment, what is left of a cluster, or everything outside the clusters. */
const sector = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Cluster or segment id of the plan; null for industry outside the clusters. */
  cluster: z.string().nullable(),
  /** Software and internet: revenue instead of output, no land, never in the list of above-scale industry. */
  isService: z.boolean().default(false),
  /** Weight among firms below scale and among firms above scale. */
  below: positive,
  above: z.number().min(0),
  /** How large its above-scale firms are, beside those of other sectors. */
  size: positive,
  /** Industry classes of 2017 with their weights. */
  classes: z.array(z.tuple([z.string().regex(/^[A-T]\d{4}$/), positive])).min(1),
  /** Value added, tax and R&D in parts of output or revenue. */
  valueAdded: part,
  tax: part,
  rd: part,
  /** Mu that a firm of CNY 100 million output uses. */
  land: z.number().min(0),
  /** Kilowatt-hours for CNY 10,000 of output. */
  electricity: positive,
  /** Output of one employee, in 万元. */
  productivity: positive,
  /** Part of the above-scale firms that report emissions. */
  emitters: part,
  /** Words for names: `精密机械`. */
  trades: z.array(z.string()).min(1),
})
export type Sector = z.infer<typeof sector>

const townProfile = z.object({
  town: z.string(),
  weight: positive,
  /** Sectors that the town has more of, or less; none where `only` names the single ones it has. */
  favours: z.record(z.string(), z.number().min(0)).default({}),
  only: z.array(z.string()).default([]),
})

/** valid: certificates that hold on the day. ever: all that were ever granted. */
export const titleCounts = ['valid', 'ever'] as const
export const titlePools = ['science', 'industry', 'size', 'brand', 'smart'] as const

const titleSetting = z.object({
  /** Rungs of the ladder that are counted together; each firm wins one of them. */
  rungs: z.array(z.string()).min(1),
  count: z.enum(titleCounts),
  pool: z.enum(titlePools),
  /** greater: enterprises of the high-tech zone compete too. */
  scope: z.enum(['own', 'greater']),
  /** The plan's indicator that counts them; its figures give the numbers. */
  indicator: z.string().nullable(),
  /** Numbers where no indicator counts them. */
  numbers: byYear.default({}),
  /** At most this part of the firms that could win it. */
  cap: part,
  /** Month and day of each batch of a year. */
  days: z.array(z.string().regex(/^\d\d-\d\d$/)).min(1),
  validYears: z.int().positive().nullable(),
  /** First year in which it was granted at all. */
  since: year,
  /** Part of the rechecks that fail. */
  failing: part.default(0),
})
export type TitleSetting = z.infer<typeof titleSetting>

const gradeLines = z.tuple([positive, positive, positive])

const rates = z.object({
  /** Per firm and year. */
  entry: part,
  exit: part,
  aboveExit: part,
  move: part,
  rename: part,
  pause: part,
  refund: part,
  /** Of the firms above scale, so many rise into it in a year, so many fall out. */
  rising: part,
  falling: part,
  /** Firms whose use of land changes once. */
  landEvent: part,
  /** Codes kept in the edition of 2011, of those that have one. */
  oldEdition: part,
  /** Firms below scale whose land nobody knows. */
  landUnknown: part,
  renting: part,
})

export const enterpriseSettings = z.object({
  /** Scope of the plan's figures. */
  scope: z.string(),
  years: z.object({ first: year, last: year }),
  months: z.object({ first: z.string(), last: z.string() }),
  /** The day on which all this is known. */
  asOf: z.iso.date(),
  /** Number of firms for which sizes are thought out; with more firms, the small ones get smaller. */
  referenceCount: z.int().positive(),
  aboveScaleShare: part,
  sectors: z.array(sector).min(2),
  towns: z.array(townProfile).min(1),
  rates,
  /** Output of industry below scale and outside the clusters, 亿元 a year, at the reference count. */
  belowScaleOutput: byYear,
  outsideOutput: byYear,
  /** Levels that neither the plan nor a figure gives, in the indicator's unit. */
  assumed: z.array(
    z.object({ indicator: z.string(), subject: z.string().default('district'), year, value: z.number() }),
  ),
  /** Indicators that are the growth of others: their rates give the year before the plan's base year. */
  growths: z.array(z.object({ growth: z.string(), of: z.string() })),
  /** The first and the last year against their neighbours, where nothing else says. */
  edges: z.object({ first: positive, last: positive }),
  /** Part of a year's rows that come in after the year's figure was made, by year. */
  late: byYear,
  /** First day of the Spring Festival, by year. */
  springFestivals: z.record(z.string(), z.string().regex(/^\d\d-\d\d$/)),
  titles: z.array(titleSetting),
  /** Invented results of a per-mu evaluation: month and day of the list, and from how much tax per mu on (万元/亩) a firm is A, B and C. */
  grades: z.object({
    publishedOn: z.string().regex(/^\d\d-\d\d$/),
    lines: z.object({ above: gradeLines, below: gradeLines }),
  }),
  /** Titles won in the other towns for each one of the plan's own scope. */
  elsewhere: part,
  /** Classes of the core of the digital economy. */
  coreClasses: z.array(z.string()).min(1),
})
export type EnterpriseSettings = z.infer<typeof enterpriseSettings>

/** Remarks: `definition-invalid`. */
export function checkEnterprises(data: unknown): Checked<EnterpriseSettings> {
  const parsed = enterpriseSettings.safeParse(data)
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
export function defineEnterprises(data: z.input<typeof enterpriseSettings>): EnterpriseSettings {
  return getChecked(checkEnterprises(data), 'demo enterprises')
}
