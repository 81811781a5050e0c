/** Registries and their rows as the API shows them. The schemas are the API's model. */
import { z } from 'zod'
import { bilingual } from '../indicator/definition.ts'
import { type dataOwners, fieldDefinition } from './field.ts'
import { registryDefinition } from './registry.ts'

export const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A field of the dictionary, with the unit that owns it here. */
export const fieldView = fieldDefinition.extend({
  ownerLabel: bilingual,
  /** Null where the district has no unit for it. */
  ownerUnit: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type FieldView = z.infer<typeof fieldView>

export const registryView = registryDefinition.omit({ checks: true }).extend({
  fields: z.array(fieldView),
  /** What must hold within a row, in words. */
  checks: z.array(z.object({ id: z.string(), label: bilingual, severity: z.enum(['error', 'warning']) })),
  /** Fields that the reader may bring. */
  enterable: z.array(z.string()),
})
export type RegistryView = z.infer<typeof registryView>

const listed = z.array(z.object({ id: z.string(), label: bilingual }))

export const dictionary = z.object({
  items: z.array(registryView),
  /** What references lead to, for choices and for reading rows. Enterprises are left out: their names come with the rows. */
  references: z.object({ town: listed, cluster: listed, rung: listed, 'org-unit': listed }),
})
export type Dictionary = z.infer<typeof dictionary>

export const recordView = z.object({
  /** For addresses: see `record-key.ts`. */
  key: z.string(),
  values: z.record(z.string(), fieldValue),
  version: z.int(),
})
export type RecordView = z.infer<typeof recordView>

export const withheldField = z.object({ field: z.string(), why: z.enum(['purpose', 'sensitivity']) })

export const changeKinds = ['import', 'edit', 'batch', 'undo', 'demo'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const changeView = z.object({
  id: z.string(),
  registry: z.string(),
  kind: z.enum(changeKinds),
  unitId: z.string().nullable(),
  note: z.string().nullable(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  undoes: z.string().nullable(),
  isUndone: z.boolean(),
  actorName: z.string(),
  at: z.string(),
})
export type ChangeView = z.infer<typeof changeView>

/** A record that a change touched. */
export const changedRecord = z.object({
  key: z.string(),
  /** What people know it by; null where it has no name or is stored no more. */
  name: z.string().nullable(),
  isStored: z.boolean(),
})
export type ChangedRecord = z.infer<typeof changedRecord>

/** What became of rows that were edited or sent by another system. */
export const broughtRows = z.object({
  /** Null where every row was as it stood. */
  change: changeView.nullable(),
  unchanged: z.int(),
  /** What is stored and worth a look; a row with an error keeps all of them out. */
  remarks: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      /** The place among the rows that were sent, counted from 1. */
      row: z.int().nullable(),
      field: z.string().nullable(),
      text: bilingual,
    }),
  ),
})
export type BroughtRows = z.infer<typeof broughtRows>

export const recordVersion = z.object({
  values: z.record(z.string(), fieldValue),
  version: z.int(),
  recordedAt: z.string(),
  change: changeView.nullable(),
  /** In a dated registry: from and until which day it held; null where it still does. */
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
})
export type RecordVersionView = z.infer<typeof recordVersion>

export const recordDetail = recordVersion.extend({
  key: z.string(),
  /** Former versions, newest first. */
  history: z.array(recordVersion),
  withheld: z.array(withheldField),
})
export type RecordDetail = z.infer<typeof recordDetail>

export const dataOwnerTerms = {
  'market-regulator': { zh: '市场监管部门', en: 'market regulator' },
  'tax-bureau': { zh: '税务部门', en: 'tax bureau' },
  'statistics-bureau': { zh: '统计部门', en: 'statistics bureau' },
  'land-bureau': { zh: '自然资源部门', en: 'land bureau' },
  'power-company': { zh: '供电公司', en: 'power company' },
  'ecology-bureau': { zh: '生态环境部门', en: 'ecology bureau' },
  'labour-bureau': { zh: '人社部门', en: 'labour bureau' },
  'industry-bureau': { zh: '经信部门', en: 'industry bureau' },
  'science-bureau': { zh: '科技部门', en: 'science bureau' },
  town: { zh: '镇街', en: 'town' },
  enterprise: { zh: '企业', en: 'enterprise' },
} as const satisfies Record<(typeof dataOwners)[number], z.infer<typeof bilingual>>
