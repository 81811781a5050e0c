/**
 * A field of a registry: written once, read by the sheet template, the decoder, the checks, the table in the store, the form, the grid, the filter, the API and
 * the dictionary.
 *
 *     { key: 'taxWanYuan', label: { zh: '实缴税金', en: 'Tax paid' }, type: { kind: 'number', unit: 'wan-yuan', decimals: 2, min: 0, nature: 'flow' },
 *       owner: 'tax-bureau', origin: 'administrative', purposes: ['plan-monitoring', 'evaluation'], sensitivity: 'confidential', minutes: 1, … }
 *
 * The key is the name of the datum everywhere: in the row, in formulas, in the JSON, and, in snake_case, in the store.
 */
import { z } from 'zod'
import { type UnitId, unitIds } from '../../base/quantity.ts'
import { bilingual } from '../indicator/definition.ts'
import { purposes } from '../purpose.ts'

/** Who alone is asked for a datum. Which unit of a district that is, the district says. */
export const dataOwners = [
  'market-regulator',
  'tax-bureau',
  'statistics-bureau',
  'land-bureau',
  'power-company',
  'ecology-bureau',
  'labour-bureau',
  'industry-bureau',
  'science-bureau',
  'town',
  'enterprise',
] as const
export type DataOwner = (typeof dataOwners)[number]

/**
 * administrative: kept by an office in the course of its duties. statistical: collected under the statistics law; identifiable rows grade nobody.
 * declared: said by the enterprise, with its consent to the purposes. derived: made here from other fields.
 */
export const fieldOrigins = ['administrative', 'statistical', 'declared', 'derived'] as const
export type FieldOrigin = (typeof fieldOrigins)[number]

/** public: may be shown to anyone. internal: to the district's offices. confidential: business secrets of one enterprise. personal: of a person. */
export const sensitivities = ['public', 'internal', 'confidential', 'personal'] as const
export type Sensitivity = (typeof sensitivities)[number]

export const fieldKeyPattern = /^[a-z][A-Za-z0-9]{0,39}$/

const unit = z.enum(unitIds as readonly [UnitId, ...UnitId[]])
const limits = { min: z.number().optional(), max: z.number().optional() }

export const fieldChoice = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  label: bilingual,
  /** Other ways in which people write it. */
  aliases: z.array(z.string()),
})
export type FieldChoice = z.infer<typeof fieldChoice>

/** What a reference leads to: a registry's record, or a list that the district keeps. */
export const referenceTargets = ['enterprise', 'town', 'rung', 'cluster', 'org-unit'] as const
export type ReferenceTarget = (typeof referenceTargets)[number]

/**
 * flow: adds up over time. stock: read at the end of the period. Both may be summed over enterprises; a ratio may not.
 */
export const numberNatures = ['flow', 'stock', 'ratio'] as const

export const fieldType = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), maxLength: z.int().min(1).max(2000) }),
  /** Unified social credit code, GB 32100-2015: 18 characters, the last one checked. */
  z.object({ kind: z.literal('credit-code') }),
  /** Class of GB/T 4754: a letter and four digits, `C3972`. */
  z.object({ kind: z.literal('industry-code') }),
  z.object({
    kind: z.literal('number'),
    unit,
    /** Digits kept and shown after the point. */
    decimals: z.int().min(0).max(6),
    nature: z.enum(numberNatures),
    ...limits,
  }),
  /** A count of whole things. */
  z.object({ kind: z.literal('integer'), unit, nature: z.enum(numberNatures), ...limits }),
  z.object({ kind: z.literal('year') }),
  /** `2026-03` */
  z.object({ kind: z.literal('month') }),
  z.object({ kind: z.literal('date') }),
  z.object({ kind: z.literal('choice'), choices: z.array(fieldChoice).min(2) }),
  z.object({ kind: z.literal('flag') }),
  z.object({ kind: z.literal('reference'), to: z.enum(referenceTargets) }),
])
export type FieldType = z.infer<typeof fieldType>
export type FieldKind = FieldType['kind']

export const fieldDefinition = z.object({
  key: z.string().regex(fieldKeyPattern),
  label: bilingual,
  type: fieldType,
  /** Other heads under which people write it in their sheets. */
  aliases: z.array(z.string()),
  isRequired: z.boolean(),
  owner: z.enum(dataOwners),
  origin: z.enum(fieldOrigins),
  purposes: z.array(z.enum(purposes)).min(1),
  sensitivity: z.enum(sensitivities),
  /** What it costs someone to look the datum up and write it down: an estimate that the district may set, for its reporting burden. */
  minutes: z.number().min(0).max(60),
  /** What exactly is meant, where the label does not say. */
  meaning: bilingual.optional(),
})
export type FieldDefinition = z.infer<typeof fieldDefinition>
