/**
 * The form of an edit, made from the definition: the fields that the reader's unit provides, then from which day and why.
 *
 *     const toFormField = useFormFields()
 *     <RecordForm fields={[...editable.map(toFormField), ...useEditFacts(registry)]} … />
 */
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { Field } from '../../../parts/antd/form/field.ts'
import { useLabels } from '../../../parts/plain/format/use-labels.ts'
import { useChoices } from '../records/filter-fields.ts'
import type { FieldView, RegistryView } from '../use-dictionary.ts'

/** Keys of the form that are no fields: a field's key begins with a letter. */
export const editFacts = { validFrom: '$validFrom', note: '$note' } as const

export function useFormFields(): (field: FieldView, hint?: string) => Field {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const optionsOf = useChoices()
  return (field, hint) => {
    const { key, type, meaning } = field
    const said = hint ?? (meaning === undefined ? undefined : say(meaning))
    const base = { key, label: say(field.label), ...(said === undefined ? {} : { hint: said }) }
    switch (type.kind) {
      case 'text':
        return { ...base, kind: 'text', maxLength: type.maxLength }
      case 'credit-code':
        return { ...base, kind: 'text', maxLength: 18 }
      case 'industry-code':
        return { ...base, kind: 'text', pattern: /^[A-Ta-t]?\d{4}$/, patternText: t('edit.industryRule') }
      case 'number':
      case 'integer':
        return { ...base, kind: 'number', unitLabel: unitLabel(type.unit), ...limitsOf(type) }
      case 'year':
        return { ...base, kind: 'number', min: 1949, max: 2100 }
      case 'month':
        return { ...base, kind: 'text', pattern: /^\d{4}-(0[1-9]|1[0-2])$/, patternText: t('edit.monthRule') }
      case 'date':
        return { ...base, kind: 'day' }
      case 'choice':
      case 'flag':
        return { ...base, kind: 'choice', options: optionsOf(field) }
      case 'reference':
        if (type.to === 'enterprise') return { ...base, kind: 'text', maxLength: 18 }
        return { ...base, kind: 'choice', options: optionsOf(field) }
    }
  }
}

function limitsOf({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }) {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

/** From which day, where the registry keeps that, and why. */
export function useEditFacts({ isDated }: RegistryView): readonly Field[] {
  const { t } = useTranslation('registry')
  const day: Field = {
    kind: 'day',
    key: editFacts.validFrom,
    label: t('edit.validFrom'),
    hint: t('edit.validFromHint'),
  }
  const note: Field = {
    kind: 'long-text',
    key: editFacts.note,
    label: t('edit.note'),
    hint: t('edit.noteHint'),
    maxLength: 500,
  }
  return isDated ? [day, note] : [note]
}
