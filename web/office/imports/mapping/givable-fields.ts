/**
 * Fields of which one value may hold for all rows of a table: those of the sender that no column brings. A code of an enterprise never does, and the year or month of a
 * registry with periods is asked for all tables at once.
 */
import { mayBeGiven } from '../../../../src/domain/registry/mapping/may-be-given.ts'
import type { FieldView, RegistryView, SheetMapping } from '../import-model.ts'
import { timeKey } from './open-points.ts'

type Known = Pick<RegistryView, 'key' | 'period' | 'enterable'> & { readonly fields: readonly FieldView[] }

export function listGivable(
  { columns }: Pick<SheetMapping, 'columns'>,
  registry: Known,
): readonly FieldView[] {
  const brought = new Set(columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : [])))
  const time = timeKey(registry)
  return registry.fields.filter(
    (field) =>
      registry.enterable.includes(field.key) &&
      !brought.has(field.key) &&
      field.key !== time &&
      mayBeGiven(field),
  )
}
