/**
 * What the trees of a formula may speak of: the fields of a registry and those joined to it, and the lists that references lead to.
 *
 *     const space = fieldSpace(title, registries, { rung: new Set(['little-giant']) })
 */
import type { FieldDefinition, ReferenceTarget } from '../registry/field.ts'
import { type FormulaFields, formulaFields } from '../registry/joined-fields.ts'
import type { Registry } from '../registry/registry.ts'

/** Ids that are known of what a reference leads to; a target without a list is taken at its word. */
export type ReferenceLists = Readonly<Partial<Record<ReferenceTarget, ReadonlySet<string>>>>

export interface FieldSpace {
  readonly registry: Registry
  readonly fields: FormulaFields
  readonly lists: ReferenceLists
  /** False where rows are looked at by themselves, outside any period: in checks of rows. */
  readonly hasPeriod: boolean
}

export function fieldSpace(
  registry: Registry,
  registries: readonly Registry[],
  lists: ReferenceLists = {},
): FieldSpace {
  return { registry, fields: formulaFields(registry, registries), lists, hasPeriod: true }
}

/** For the checks of a row: its own fields, and no period. */
export function rowSpace(registry: Registry): FieldSpace {
  const fields = new Map(registry.fields.map((field) => [field.key, field]))
  return { registry, fields, lists: {}, hasPeriod: false }
}

export function getSpaceField(space: FieldSpace, key: string): FieldDefinition {
  const field = space.fields.get(key)
  if (field === undefined) throw new Error(`${space.registry.id} has no field ${key}, joined or its own`)
  return field
}
