/**
 * A registry (台账): one kind of record, its fields and what must hold between them. Everything that handles its rows reads this definition.
 *
 *     defineRegistry({ id: 'enterprise-year', key: ['enterprise', 'year'], period: 'year', fields: […], checks: […] })
 *
 * A definition is plain data, dated, and never changed in place: a new field is added, a changed meaning is a new field, a column's meaning never changes.
 */
import { z } from 'zod'
import { condition } from '../formula/formula.ts'
import { bilingual } from '../indicator/definition.ts'
import { type FieldDefinition, fieldDefinition, fieldKeyPattern } from './field.ts'

/** A value of a row as it stands in the store, in formulas and in JSON: dates as `2026-03-05`, months as `2026-03`, choices and references as ids. */
export type FieldValue = string | number | boolean | null
export type RecordRow = Readonly<Record<string, FieldValue>>

/** Something that must hold within a row; a missing value meets every check. */
export const rowCheck = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What must hold, as a person would say it: “研发费用不大于营业收入”. */
  label: bilingual,
  /** An error keeps the row out; a warning asks. */
  severity: z.enum(['error', 'warning']),
  holds: condition,
  /** Rows for which it holds and does not: its tests and its documentation. */
  good: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).min(1),
  bad: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).min(1),
})
export type RowCheck = z.infer<typeof rowCheck>

/** none: of the thing itself. year, month: of a stretch of time, which the key ends with. */
export const registryPeriods = ['none', 'year', 'month'] as const

export const registryDefinition = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  version: z.int().min(1),
  validFrom: z.iso.date(),
  label: bilingual,
  /** What one row is, in a sentence. */
  meaning: bilingual,
  /** Fields that name a row; no two rows have the same values in them. */
  key: z.array(z.string().regex(fieldKeyPattern)).min(1),
  period: z.enum(registryPeriods),
  /** Rows change with time (a firm moves, a name changes): what was true on a date stays known. */
  isDated: z.boolean(),
  fields: z.array(fieldDefinition).min(1),
  checks: z.array(rowCheck),
  source: z.object({ title: z.string().min(1), clause: z.string().optional() }),
})
export type Registry = z.infer<typeof registryDefinition>

export function findField(registry: Pick<Registry, 'fields'>, key: string): FieldDefinition | undefined {
  return registry.fields.find((field) => field.key === key)
}

export function getField(registry: Pick<Registry, 'id' | 'fields'>, key: string): FieldDefinition {
  const found = findField(registry, key)
  if (found === undefined) throw new Error(`registry ${registry.id} has no field ${key}`)
  return found
}
