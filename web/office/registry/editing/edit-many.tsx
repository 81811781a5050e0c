/** The same new values for many records: first which fields, then what they become. */
import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BroughtRows } from '../../../../src/domain/registry/record-view.ts'
import { isProblem } from '../../../api/api-problem.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import type { RecordValues } from '../../../parts/antd/form/field.ts'
import { RecordForm } from '../../../parts/antd/form/record-form.tsx'
import { mainKey } from '../list-field.ts'
import type { RecordRow } from '../records/use-records.ts'
import type { FieldView, RegistryView } from '../use-dictionary.ts'
import { useValueWords } from '../value-words.ts'
import { ConflictMany } from './conflict-many.tsx'
import { useEditFacts, useFormFields } from './edit-fields.ts'
import { fromFormValue } from './edit-values.ts'
import { useEdit } from './use-edit.ts'
import { editableFields } from './use-may-edit.ts'
import { usePlacedRemarks } from './use-placed-remarks.ts'

interface EditManyProps {
  readonly registry: RegistryView
  readonly rows: readonly RecordRow[]
  readonly onReload: () => void
  readonly onSaved: (reply: BroughtRows) => void
  readonly onClose: () => void
}

export function EditMany({ registry, rows, onReload, onSaved, onClose }: EditManyProps) {
  const { t } = useTranslation('registry')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const fields = editableFields(registry).filter(({ key }) => chosen.includes(key))
  const toFormField = useFormFields()
  const hintOf = useHints(rows)
  const facts = useEditFacts(registry)
  const edit = useEdit(registry, onSaved)
  const names = rows.map(({ key, values }) => String(values[mainKey(registry)] ?? key))
  const conflict = isProblem(edit.error, 'record-changed') ? edit.error.problem : undefined
  const error = usePlacedRemarks(conflict === undefined ? edit.error : null, names)
  const submit = (form: RecordValues) => {
    const values = Object.fromEntries(
      fields.map((field) => [field.key, fromFormValue(field, form[field.key])]),
    )
    edit.mutate(edit.inputOf({ items: rows, values, form }))
  }
  return (
    <>
      <FieldChoice registry={registry} chosen={chosen} onChange={setChosen} />
      {fields.length > 0 && (
        <RecordForm
          fields={[...fields.map((field) => toFormField(field, hintOf(field))), ...facts]}
          submitLabel={t('edit.submit')}
          onSubmit={submit}
          onCancel={onClose}
          error={error}
          isSending={edit.isPending}
          marksOptional={false}
          extra={
            conflict !== undefined && (
              <ConflictMany
                registry={registry}
                problem={conflict}
                rows={rows}
                onReload={() => {
                  edit.reset()
                  onReload()
                }}
              />
            )
          }
        />
      )}
    </>
  )
}

interface FieldChoiceProps {
  readonly registry: RegistryView
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function FieldChoice({ registry, chosen, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('registry')
  const say = useBilingual()
  const id = useId()
  return (
    <div className="edit-choice">
      <label htmlFor={id} className="field-label">
        {t('edit.fields')}
      </label>
      <Select
        id={id}
        mode="multiple"
        value={[...chosen]}
        placeholder={t('edit.chooseFields')}
        options={editableFields(registry).map(({ key, label }) => ({ value: key, label: say(label) }))}
        onChange={onChange}
        showSearch={{ optionFilterProp: 'label' }}
      />
      <p className="quiet">{t('edit.fieldsHint')}</p>
    </div>
  )
}

/** What the rows hold now, and what leaving the field blank would do. */
function useHints(rows: readonly RecordRow[]): (field: FieldView) => string {
  const { t } = useTranslation('registry')
  const show = useValueWords()
  return (field) => {
    const values = new Set(rows.map((row) => row.values[field.key] ?? null))
    const [only] = values
    if (values.size === 1) return t('edit.oneValue', { value: show(field, only) })
    return t('edit.manyValues', { count: values.size })
  }
}
