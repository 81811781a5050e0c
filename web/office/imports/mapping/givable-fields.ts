/**
 * Fields of which one value may hold for all rows of a table: those of the sender that no column brings. A code of an enterprise never does, and the year or month of a
 * registry with periods is asked for all tables at once.
 */
import { mayBeGiven } from '../../../../src/domain/registry/mapping/may-be-given.ts'
import type { FieldView, RegistryView, Sheet, SheetMapping } from '../import-model.ts'
import { timeKey } from './open-points.ts'

type Known = Pick<RegistryView, 'key' | 'period' | 'enterable'> & { readonly fields: readonly FieldView[] }

export function listGivable(known: Pick<SheetMapping, 'columns'>, registry: Known): readonly FieldView[] {
  const brought = new Set(fieldsOf(known))
  const time = timeKey(registry)
  return registry.fields.filter(
    (field) =>
      registry.enterable.includes(field.key) &&
      !brought.has(field.key) &&
      field.key !== time &&
      mayBeGiven(field),
  )
}

/** What was remarked on a table, without what it lacks where all of that is brought or asked for beside it. */
export function remarksLeft(
  { missing, remarks }: Pick<Sheet, 'missing' | 'remarks'>,
  known: Pick<SheetMapping, 'columns'>,
  registry: Known,
): Sheet['remarks'] {
  const settled = new Set([...fieldsOf(known), ...listGivable(known, registry).map(({ key }) => key)])
  return missing.every((key) => settled.has(key))
    ? remarks.filter(({ code }) => code !== 'field-missing')
    : remarks
}

function fieldsOf({ columns }: Pick<SheetMapping, 'columns'>): readonly string[] {
  return columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : []))
}
