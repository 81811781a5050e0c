/**
 * A district as data: its scopes, towns and parks. Nothing in the engines knows any district by name.
 */
import { z } from 'zod'
import { bilingual } from './indicator/definition.ts'
import { dataOwners } from './registry/field.ts'

export const scopeDefinition = z.object({
  id: z.string(),
  label: bilingual,
  /** Scopes that it is the sum of, when known. */
  parts: z.array(z.string()),
  /** True for a wording that can be read as more than one scope (全区): its figures are never judged before a person has confirmed. */
  isUncertain: z.boolean(),
})

export const town = z.object({
  /** 9-digit statistical division code, e.g. 330212100. */
  code: z.string().regex(/^\d{9}$/),
  name: z.string(),
  kind: z.enum(['subdistrict', 'town']),
  /** Scope that it is counted in; editable data, to be confirmed by the district. */
  scope: z.string(),
})

export const districtDefinition = z.object({
  code: z.string().regex(/^\d{6}$/),
  name: bilingual,
  city: bilingual,
  scopes: z.array(scopeDefinition).min(1),
  towns: z.array(town),
  parks: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Which of its units owns which data; units that the plan does not name are made with the district. An owner left out is asked by nobody. */
  dataOwners: z
    .partialRecord(z.enum(dataOwners), z.object({ unit: z.string(), name: z.string() }))
    .default({}),
  /** Note on where the division list comes from and its state. */
  source: z.object({ title: z.string(), asOf: z.string() }),
})
export type District = z.infer<typeof districtDefinition>

/** The district as every page needs it. The schema is the API model. */
export const districtView = districtDefinition.extend({
  isDemo: z.boolean(),
  today: z.string(),
  /** Years that the plan and the figures cover; `defaultYear` is the last closed one. */
  years: z.array(z.int()),
  defaultYear: z.int(),
  plan: z
    .object({ id: z.string(), title: z.string(), shortTitle: z.string(), isIssued: z.boolean() })
    .nullable(),
})
export type DistrictView = z.infer<typeof districtView>
