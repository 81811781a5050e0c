/**
 * Values of a record as a form holds them, and what of a form is new.
 *
 *     changedValues(fields, { landMu: 10, tenure: 'owned' }, { landMu: 12, tenure: 'owned' })   // { landMu: 12 }
 */
import type { FieldValue, RecordRow } from '../../../../src/domain/registry/registry.ts'
import type { FieldValue as FormValue, RecordValues } from '../../../parts/antd/form/field.ts'
import type { ListField } from '../list-field.ts'

/** A form knows yes and no as choices, since a third answer is none. */
export function toFormValue(value: FieldValue | undefined): FormValue {
  return typeof value === 'boolean' ? String(value) : value
}

/** What is left blank is null: the value is taken away. */
export function fromFormValue({ type }: Pick<ListField, 'type'>, value: FormValue): FieldValue {
  const text = typeof value === 'string' ? value.trim() : value
  if (text === undefined || text === null || text === '') return null
  if (type.kind === 'flag') return text === 'true' || text === true
  return typeof text === 'number' ? text : String(text)
}

export function changedValues(
  fields: readonly Pick<ListField, 'key' | 'type'>[],
  stored: RecordRow,
  form: RecordValues,
): RecordRow {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = fromFormValue(field, form[field.key])
      return value === (stored[field.key] ?? null) ? [] : [[field.key, value]]
    }),
  )
}
