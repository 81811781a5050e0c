/** What holds for all rows of a table, where no column says it: the year of a list, what it is a list of. What a row cannot be without is asked for; the rest may be added. */
import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { FieldControl } from '../../../parts/antd/form/field-control.tsx'
import { useFormFields } from '../../registry/editing/edit-fields.ts'
import { fromFormValue, toFormValue } from '../../registry/editing/edit-values.ts'
import type { FieldView } from '../import-model.ts'
import { setGiven } from './change-mapping.ts'
import { listGivable } from './givable-fields.ts'
import type { SheetInMapping } from './sheet-in-mapping.ts'

export function GivenFields({ sheet, registry, mapping, onChange }: SheetInMapping) {
  const { t } = useTranslation('imports')
  const say = useBilingual()
  const [added, setAdded] = useState<readonly string[]>([])
  const known = mapping.sheets.find((one) => one.sheet === sheet.sheet)
  if (known === undefined) return null
  const givable = listGivable(known, registry)
  const isShown = ({ key, isRequired }: FieldView) =>
    isRequired || known.given[key] != null || added.includes(key)
  const shown = givable.filter(isShown)
  const others = givable.filter((field) => !isShown(field))
  if (givable.length === 0) return null
  return (
    <fieldset className="import-given">
      <legend>{t('map.given')}</legend>
      {givable.some(({ isRequired }) => isRequired) && <p className="quiet">{t('map.givenHint')}</p>}
      <div className="import-settings">
        {shown.map((field) => (
          <GivenField
            key={field.key}
            field={field}
            value={known.given[field.key]}
            onChange={(value) => onChange(setGiven(mapping, sheet.sheet, { field: field.key, value }))}
          />
        ))}
        {others.length > 0 && (
          <div className="import-setting">
            <Select
              aria-label={t('map.givenAdd')}
              placeholder={t('map.givenAdd')}
              value={null}
              options={others.map(({ key, label }) => ({ value: key, label: say(label) }))}
              onChange={(key) => key !== null && setAdded([...added, key])}
            />
          </div>
        )}
      </div>
    </fieldset>
  )
}

type Given = SheetInMapping['mapping']['sheets'][number]['given'][string]

interface GivenFieldProps {
  readonly field: FieldView
  readonly value: Given | undefined
  readonly onChange: (value: Given) => void
}

function GivenField({ field, value, onChange }: GivenFieldProps) {
  const toFormField = useFormFields()
  const id = useId()
  const form = toFormField(field)
  return (
    <div className="import-setting">
      <label htmlFor={id}>{form.label}</label>
      <FieldControl
        id={id}
        field={form}
        value={toFormValue(value ?? null)}
        onChange={(next) => onChange(fromFormValue(field, next))}
      />
    </div>
  )
}
