/**
 * Wrong data put into the sheets on purpose, and the list of what is wrong: the truth by which whatever looks for wrong data is measured.
 *
 *     { registry: 'enterprise-year', key: ['91330212XN…', '2024'], field: 'landMu', kind: 'unit-slip', right: 20, planted: 13333.34 }
 */
import { z } from 'zod'
import type { FieldValue } from '../../../registry/registry.ts'

/**
 * unit-slip: one value in another unit. column-unit-slip: a whole column of a period. duplicate-code: a firm twice under one code. duplicate-firm: a firm twice, its
 * name misspelt or changed, under another code. copied-year, copied-months: what was reported last time, again. smooth, round, on-target: a series that someone made up.
 * missing-row, wrong-town: what they say.
 */
export const plantedKinds = [
  'unit-slip',
  'column-unit-slip',
  'duplicate-code',
  'duplicate-firm',
  'copied-year',
  'copied-months',
  'smooth-series',
  'round-series',
  'on-target-series',
  'missing-row',
  'wrong-town',
] as const
export type PlantedKind = (typeof plantedKinds)[number]

export interface PlantedError {
  readonly registry: string
  /** Values of the registry's key fields; of a series the firm, of a column the period. */
  readonly key: readonly string[]
  /** Null where the row as a whole is wrong. */
  readonly field: string | null
  readonly kind: PlantedKind
  readonly right: FieldValue
  readonly planted: FieldValue
}

const part = z.number().min(0).max(1)

export const plantSettings = z.object({
  /** Part of the firms that one error of the kind befalls; at most one befalls a firm. */
  rates: z.partialRecord(z.enum(plantedKinds), part),
  columns: z.array(
    z.object({
      registry: z.string(),
      field: z.string(),
      /** Year or month of the rows. */
      period: z.string(),
      /** By which every value of the column is too large. */
      factor: z.number().positive(),
    }),
  ),
  /** Growth, as a part of 1, that those report who report what is wanted. */
  target: z.number(),
})
export type PlantSettings = z.infer<typeof plantSettings>

/** Throws at load. */
export function definePlantedErrors(data: PlantSettings): PlantSettings {
  return plantSettings.parse(data)
}

/** A row of a sheet: what a department knows when it sends it. */
export interface SheetRow {
  readonly registry: string
  readonly row: Readonly<Record<string, FieldValue>>
}

/** A firm's rows with what is wrong in them. */
export interface PlantedRows {
  readonly rows: readonly SheetRow[]
  readonly errors: readonly PlantedError[]
}
