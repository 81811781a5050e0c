/**
 * What became of each value from one version of a record to another, of the fields that the reader sees.
 *
 *     findDifferences(fields, { values: { landMu: 10 } }, { values: { landMu: 12 } })   // [{ field, from: 10, to: 12 }]
 */
import type { FieldValue, RecordRow } from '../../../../src/domain/registry/registry.ts'

export interface Difference<Field> {
  readonly field: Field
  readonly from: FieldValue
  readonly to: FieldValue
}

export function findDifferences<Field extends { readonly key: string }>(
  fields: readonly Field[],
  before: { readonly values: RecordRow },
  after: { readonly values: RecordRow },
): readonly Difference<Field>[] {
  return fields.flatMap((field) => {
    const from = before.values[field.key] ?? null
    const to = after.values[field.key] ?? null
    return from === to ? [] : [{ field, from, to }]
  })
}
