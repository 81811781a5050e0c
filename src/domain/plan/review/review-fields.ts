/**
 * What of an item a person may correct, by kind of item. The schemas are the API models; what values make sense is told by `check-fields.ts`.
 *
 *     reviewChanges.parse({ year: 2027, unit: '亿元' })   // only what is to change
 */
import { z } from 'zod'
import { planComparator, planCounting, planDirection, planValueKind } from '../compiled-plan-schema.ts'

export const reviewKinds = ['target', 'task', 'cluster', 'row'] as const
/** row: of the indicator table. Results reported as reached are targets with `isFact`. */
export type ReviewKind = (typeof reviewKinds)[number]

const year = z.int().nullable()
const names = z.array(z.string())

export const targetFields = z.object({
  subject: z.string(),
  value: z.number(),
  /** Upper end; set exactly when the comparator is `range`. */
  valueHigh: z.number().nullable(),
  unit: z.string(),
  comparator: planComparator,
  kind: planValueKind,
  counting: planCounting,
  direction: planDirection,
  year,
  baselineYear: year,
  scope: z.string().nullable(),
  /** True for a figure that the text reports as reached. */
  isFact: z.boolean(),
})
export type TargetFields = z.infer<typeof targetFields>

export const taskFields = z.object({
  title: z.string(),
  lead: names,
  support: names,
  deadline: z.string().nullable(),
})
export type TaskFields = z.infer<typeof taskFields>

export const clusterFields = z.object({
  name: z.string(),
  tier: z.string().nullable(),
  target: z.number().nullable(),
  unit: z.string().nullable(),
  year,
  places: names,
})
export type ClusterFields = z.infer<typeof clusterFields>

export const rowFields = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  category: z.string().nullable(),
  /** Key starts with the year: `2025`, `2025 (2)` for a second column of one year. */
  values: z.record(z.string(), z.number()),
  owner: names,
})
export type RowFields = z.infer<typeof rowFields>

export const fieldsOf = {
  target: targetFields,
  task: taskFields,
  cluster: clusterFields,
  row: rowFields,
} as const satisfies Record<ReviewKind, z.ZodObject>

/** Some fields of any kind, lists and `values` always whole: an unknown name is refused here, one of another kind when the item is known. */
export const reviewChanges = z
  .strictObject({
    ...targetFields.shape,
    ...taskFields.shape,
    ...clusterFields.shape,
    ...rowFields.shape,
  })
  .partial()
export type ReviewChanges = z.infer<typeof reviewChanges>
