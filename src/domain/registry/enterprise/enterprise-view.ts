/** An enterprise with everything about it that a reader may see, as the API shows it. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../../bilingual.ts'
import { clusterBases } from '../joined-fields.ts'
import { changeView, fieldValue, withheldField } from '../record-view.ts'
import { titleRung } from '../title-rung.ts'
import { titleStates } from './title-state.ts'

/** The place of a change in the reply's `changes`. */
const changeAt = z.int()

export const enterpriseRow = z.object({
  key: z.string(),
  values: z.record(z.string(), fieldValue),
  version: z.int(),
  /** By field, which change brought the value. */
  broughtBy: z.record(z.string(), changeAt),
  /** Of fields that were changed since, what stood there before, newest first. */
  former: z.record(z.string(), z.array(z.object({ value: fieldValue, change: changeAt }))),
  /** In a dated registry: from and until which day it holds. */
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
})
export type EnterpriseRow = z.infer<typeof enterpriseRow>

/** What held from a day until the day before another; null where nothing bounds it. */
export const stretchView = z.object({
  value: fieldValue,
  from: z.string().nullable(),
  to: z.string().nullable(),
})

export const clusterView = z.object({
  year: z.int(),
  cluster: z.object({ id: z.string(), label: bilingual }).nullable(),
  segment: z.object({ id: z.string(), label: bilingual }).nullable(),
  basis: z.enum(clusterBases),
  /** In words, with what was passed over. */
  because: bilingual,
})

export const scaleView = z.object({
  /** The year of the list that says so. */
  year: z.int(),
  isAboveScale: z.boolean().nullable(),
  size: z.string().nullable(),
})

export const titleView = enterpriseRow.extend({ state: z.enum(titleStates) })

export const rungView = titleRung.omit({ aliases: true }).extend({
  /** The strongest of the enterprise's titles of this rung on the day; null where it has none. */
  state: z.enum(titleStates).nullable(),
})
export type RungView = z.infer<typeof rungView>

export const enterpriseEvent = z.object({
  change: changeAt,
  registry: z.string(),
  key: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  at: z.string(),
  /** The day from which it holds, where that is told. */
  validFrom: z.string().nullable(),
  differences: z.array(z.object({ field: z.string(), before: fieldValue, after: fieldValue })),
})
export type EnterpriseEvent = z.infer<typeof enterpriseEvent>

export const enterpriseDetail = z.object({
  code: z.string(),
  /** As it was called on the day. */
  name: z.string(),
  /** The day that is asked about: what held then, as it is known now. */
  on: z.string(),
  isToday: z.boolean(),
  /** Whether the reader is one of those who keep its documents. */
  mayReadDocuments: z.boolean(),
  /** False on a day before it was founded. */
  isFounded: z.boolean(),
  identity: enterpriseRow,
  /** What it was called, up to the day. */
  names: z.array(stretchView),
  towns: z.array(stretchView),
  /** The class as it is recorded, and in the edition of 2017 with the standard's name where they are known. */
  industry: z
    .object({ recorded: z.string(), code: z.string().nullable(), name: z.string().nullable() })
    .nullable(),
  scale: scaleView.nullable(),
  /** Null where the purpose does not permit what it is made from. */
  cluster: clusterView.nullable(),
  /** Registry `enterprise-year`, oldest first. */
  years: z.array(enterpriseRow),
  /** Registry `enterprise-month`, oldest first. */
  months: z.array(enterpriseRow),
  titles: z.array(titleView),
  /** The whole ladder of titles, climbed or not. */
  ladder: z.array(rungView),
  /** Published results, those of the last year first. */
  evaluations: z.array(enterpriseRow),
  sites: z.array(enterpriseRow),
  memberships: z.array(enterpriseRow),
  people: z.array(enterpriseRow),
  /** What was done to any of these rows, newest first; of a day in the past too, since it says how what is shown came to be known. */
  events: z.array(enterpriseEvent),
  changes: z.array(changeView),
  /** Names of the other enterprises that rows speak of, by credit code. */
  enterprises: z.record(z.string(), z.string()),
  withheld: z.array(withheldField.extend({ registry: z.string() })),
  /** Sites in towns that are not the reader's. */
  sitesElsewhere: z.int(),
})
export type EnterpriseDetail = z.infer<typeof enterpriseDetail>
