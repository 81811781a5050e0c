/**
 * A plan as data: what a district promised, who owes it, and in which clause it stands. Facts only; sentences of the document are not kept here.
 *
 *     checkPlan(document)   // Checked<Plan>: ids resolve, rows are complete, owners are units
 */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'

const clause = z.string().min(1)

/** As the text counts it; `null` where the text is silent. */
const scopeId = z.string().nullable()

export const planIndicatorRow = z.object({
  /** Position in the annex table, from 1. */
  row: z.int().min(1),
  /** The number printed beside it; may repeat. */
  ordinal: z.string(),
  category: z.string(),
  /** Id of a file under `content/indicators/`. */
  indicator: z.string(),
  name: z.string(),
  unit: z.enum(unitIds as readonly [UnitId, ...UnitId[]]),
  scope: scopeId,
  /** body: read from the goals paragraph, since the annex prints none. unclear: the sentence leaves it open. */
  scopeBasis: z.enum(['printed', 'body', 'unclear', 'unstated']),
  baseline: z.object({ year: z.int(), value: z.number() }),
  targets: z.array(z.object({ year: z.int(), value: z.number() })).min(1),
  owners: z.array(z.string()).min(1),
  clause,
  /** The body target that says the same. */
  bodyTarget: z.string().nullable(),
  notes: z.array(z.string()),
})
export type PlanIndicatorRow = z.infer<typeof planIndicatorRow>

export const planTarget = z.object({
  id: z.string(),
  clause,
  /** What is promised, in our own short words (zh). */
  subject: z.string().min(1),
  value: z.number().nullable(),
  /** Upper end where a range is printed. */
  valueHigh: z.number().nullable().default(null),
  /** As printed; free text since body targets count many things. */
  unit: z.string().nullable(),
  comparator: z.enum(['>=', '>', '=', '<=', '<', '≈', 'qualitative']),
  year: z.int().nullable(),
  kind: z.string(),
  scope: scopeId.default(null),
  /** At least one of these four says what it belongs to. */
  indicatorRow: z.int().nullable().default(null),
  action: z.string().nullable().default(null),
  cluster: z.string().nullable().default(null),
  /** An indicator that reads it though the annex has no row for it: `gross-output-above-scale`. */
  indicator: z.string().nullable().default(null),
  notes: z.array(z.string()).default([]),
})
export type PlanTarget = z.infer<typeof planTarget>

export const planAction = z.object({
  id: z.string(),
  kind: z.enum(['task', 'safeguard', 'organisation']),
  clause,
  pillar: z.string(),
  title: z.string(),
  /** Our own short description. */
  summary: z.string(),
  leadUnits: z.array(z.string()),
  supportUnits: z.array(z.string()),
  targets: z.array(z.string()),
})
export type PlanAction = z.infer<typeof planAction>

export const planUnit = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  /** True for a name that stands for many, as 各镇（街道、园区）. */
  isCollective: z.boolean(),
})

const place = z.object({ place: z.string(), what: z.string() })

export const planSegment = z.object({
  id: z.string(),
  clause,
  name: z.string(),
  target: z.string().nullable(),
  fields: z.array(z.string()),
  places: z.array(place),
})

export const planCluster = z.object({
  id: z.string(),
  clause,
  name: z.string(),
  tier: z.string(),
  target: z.string().nullable(),
  fields: z.array(z.string()),
  focus: z.array(z.string()),
  places: z.array(place),
  segments: z.array(planSegment),
})
export type PlanCluster = z.infer<typeof planCluster>

export const planZone = z.object({
  id: z.string(),
  kind: z.enum(['park', 'community', 'core', 'other']),
  name: z.string(),
  aliases: z.array(z.string()),
  members: z.array(z.string()),
  industries: z.array(z.string()),
  clause,
})

export const planDocument = z.object({
  id: z.string(),
  district: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  edition: z.object({
    label: z.string(),
    /** False for a text without title, number and date: its figures are never presented as the issued ones. */
    isIssued: z.boolean(),
    note: z.string(),
  }),
  baseYear: z.int(),
  startYear: z.int(),
  endYear: z.int(),
  milestones: z.array(z.int()).min(1),
  outline: z.array(
    z.object({ id: z.string(), number: z.string().nullable(), title: z.string(), level: z.int().min(1) }),
  ),
  indicators: z.array(planIndicatorRow),
  targets: z.array(planTarget),
  actions: z.array(planAction),
  units: z.array(planUnit),
  clusters: z.array(planCluster),
  emergingGroups: z.array(
    z.object({ id: z.string(), clause, name: z.string(), fields: z.array(z.string()) }),
  ),
  zones: z.array(planZone),
  programmes: z.array(z.object({ name: z.string(), clause })),
  systems: z.array(z.object({ name: z.string(), clause, owner: z.string(), role: z.string() })),
  references: z.array(z.object({ name: z.string(), clause, what: z.string() })),
})
export type Plan = z.infer<typeof planDocument>
