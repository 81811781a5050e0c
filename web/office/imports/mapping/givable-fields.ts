/**
 * Fields of which one value may hold for all rows of a table: those of the sender that no column brings. What names a single row never does, and the year or month of a
 * registry with periods is asked for all tables at once.
 */
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
    ({ key, type }) =>
      registry.enterable.includes(key) && !brought.has(key) && key !== time && !namesRows(type),
  )
}

function namesRows(type: FieldView['type']): boolean {
  if (type.kind === 'reference') return type.to === 'enterprise'
  return type.kind === 'credit-code' || type.kind === 'industry-code'
}
