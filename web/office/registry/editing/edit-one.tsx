/** One record in a form. Where somebody else changed it meanwhile, both are shown, and nothing that was typed is lost. */
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BroughtRows, RecordDetail } from '../../../../src/domain/registry/record-view.ts'
import { isProblem } from '../../../api/api-problem.ts'
import { useReply } from '../../../api/use-reply.ts'
import type { RecordValues } from '../../../parts/antd/form/field.ts'
import { RecordForm } from '../../../parts/antd/form/record-form.tsx'
import { EmptyState } from '../../../parts/antd/states/empty-state.tsx'
import { ErrorState } from '../../../parts/antd/states/error-state.tsx'
import { LoadingState } from '../../../parts/antd/states/loading-state.tsx'
import { useRecordTitle } from '../record/use-record-title.ts'
import type { RegistryView } from '../use-dictionary.ts'
import { ConflictOne } from './conflict-one.tsx'
import { useEditFacts, useFormFields } from './edit-fields.ts'
import { changedValues, toFormValue } from './edit-values.ts'
import { useConflict } from './use-conflict.ts'
import { useEdit } from './use-edit.ts'
import { editableFields } from './use-may-edit.ts'
import { usePlacedRemarks } from './use-placed-remarks.ts'

interface EditOneProps {
  readonly registry: RegistryView
  readonly recordKey: string
  readonly onSaved: (reply: BroughtRows) => void
  readonly onClose: () => void
}

/** Whoever enters a field checks it: for that purpose all of them are shown. */
const purpose = 'verification'

export function EditOne(props: EditOneProps) {
  const { registry, recordKey } = props
  const { t } = useTranslation('registry')
  const record = useReply('getRecord', {
    params: { registry: registry.id, key: recordKey },
    query: { purpose },
  })
  if (record.error !== null) return <ErrorState error={record.error} onRetry={() => record.refetch()} />
  if (record.data === undefined) return <LoadingState lines={8} />
  if (editableFields(registry).length === 0) {
    return <EmptyState title={t('edit.noFields')} text={t('edit.noFieldsText')} />
  }
  return <OneForm {...props} record={record.data} />
}

/** What the form starts from; another round after somebody else's change. */
interface Start {
  readonly round: number
  readonly record: RecordDetail
  readonly values: RecordValues
}

function OneForm({ registry, record, onSaved, onClose }: EditOneProps & { readonly record: RecordDetail }) {
  const { t } = useTranslation('registry')
  const { message } = App.useApp()
  const fields = editableFields(registry)
  const toFormField = useFormFields()
  const facts = useEditFacts(registry)
  const [start, setStart] = useState<Start>({ round: 0, record, values: {} })
  const title = useRecordTitle(registry, record.key)
  const edit = useEdit(registry, onSaved)
  const conflict = useConflict(registry, record.key)
  const stored = Object.fromEntries(fields.map(({ key }) => [key, toFormValue(start.record.values[key])]))
  const error = usePlacedRemarks(isProblem(edit.error, 'record-changed') ? conflict.error : edit.error, [
    title,
  ])
  const submit = (form: RecordValues) => {
    const values = changedValues(fields, start.record.values, form)
    if (Object.keys(values).length === 0) return void message.info(t('edit.nothing'))
    const items = [{ key: record.key, version: start.record.version }]
    edit.mutate(edit.inputOf({ items, values, form }), {
      onError: (problem) => {
        if (isProblem(problem, 'record-changed')) conflict.load(values, form)
      },
    })
  }
  const restart = (values: RecordValues) => {
    setStart(({ round }) => ({ round: round + 1, record: conflict.found?.theirs ?? record, values }))
    conflict.settle()
    edit.reset()
  }
  return (
    <>
      <p className="edit-title">{title}</p>
      <RecordForm
        key={start.round}
        fields={[...fields.map((field) => toFormField(field)), ...facts]}
        initial={{ ...stored, ...start.values }}
        submitLabel={t('edit.submit')}
        onSubmit={submit}
        onCancel={onClose}
        error={error}
        isSending={edit.isPending}
        marksOptional={false}
        extra={
          conflict.found !== undefined && (
            <ConflictOne
              fields={fields}
              conflict={conflict.found}
              onTakeTheirs={() => restart({})}
              onKeepMine={() => restart(conflict.found?.kept ?? {})}
            />
          )
        }
      />
    </>
  )
}
