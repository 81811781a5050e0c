/**
 * A form made from a schema. What is typed survives errors and reloads; remarks of the server stand at their fields.
 *
 *     <RecordForm fields={fields} draftKey="user/new" submitLabel={t('add')} onSubmit={send} error={send.error} isSending={send.isPending} />
 */
import './form.css'
import { Button, Form, type FormInstance } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../../../api/api-problem.ts'
import { ProblemAlert } from '../states/problem-alert.tsx'
import { checkField } from './check-record.ts'
import { DraftNote } from './draft-note.tsx'
import type { Field, FieldValue, RecordValues } from './field.ts'
import { FieldControl } from './field-control.tsx'
import { useDraft } from './use-draft.ts'
import { useFaultText } from './use-fault-text.ts'

interface RecordFormProps {
  readonly fields: readonly Field[]
  /** What the input is kept under until it is sent. Never a form with a password: those are not kept. */
  readonly draftKey?: string
  readonly initial?: RecordValues
  readonly submitLabel: string
  readonly onSubmit: (values: RecordValues) => void
  readonly onCancel?: () => void
  readonly error: unknown
  readonly isSending: boolean
  readonly extra?: ReactNode
  /** False: blank fields are no matter of choice, but say something. */
  readonly marksOptional?: boolean
}

type FormValues = Record<string, FieldValue>

const noValues: RecordValues = {}

export function RecordForm(props: RecordFormProps) {
  const { fields, draftKey, initial = noValues, submitLabel, onSubmit, onCancel, error, isSending } = props
  const { t } = useTranslation('controls')
  const [form] = Form.useForm<FormValues>()
  const draft = useDraft<RecordValues>(draftKey ?? 'none', initial)
  const start = draftKey === undefined ? initial : draft.value
  useServerRemarks(form, fields, error)
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...start }}
      scrollToFirstError
      onValuesChange={(_, values: RecordValues) => {
        if (draftKey !== undefined) draft.change(values)
      }}
      onFinish={(values: RecordValues) => onSubmit(values)}
    >
      {draft.isRestored && draftKey !== undefined && (
        <DraftNote
          onDrop={() => {
            draft.drop()
            form.setFieldsValue(blankOf(fields, initial))
          }}
        />
      )}
      {fields.map((field) => (
        <FormField key={field.key} field={field} marksOptional={props.marksOptional ?? true} />
      ))}
      {props.extra}
      {error !== null && error !== undefined && <ProblemAlert error={error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {submitLabel}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </Form>
  )
}

interface FormFieldProps {
  readonly field: Field
  readonly marksOptional?: boolean
}

/** One labelled field of a form, checked by its schema. */
export function FormField({ field, marksOptional = true }: FormFieldProps) {
  const faultText = useFaultText()
  const { t } = useTranslation('controls')
  const isMarked = marksOptional && field.isRequired !== true
  const label = isMarked ? `${field.label}${t('optional')}` : field.label
  const rule = ({ getFieldsValue }: { readonly getFieldsValue: (all: true) => RecordValues }) => ({
    validator: async () => {
      const fault = checkField(field, getFieldsValue(true))
      if (fault !== undefined) throw new Error(faultText(field, fault))
    },
  })
  return (
    <Form.Item
      name={field.key}
      label={field.kind === 'flag' ? undefined : label}
      extra={field.hint}
      required={field.isRequired === true}
      rules={[rule]}
      validateTrigger="onBlur"
    >
      <FieldControl field={field} />
    </Form.Item>
  )
}

/** Puts `body.login: …` of a problem beside the field `login`. */
function useServerRemarks(form: FormInstance<FormValues>, fields: readonly Field[], error: unknown): void {
  useEffect(() => {
    if (error === null || error === undefined) return
    const remarks = problemOf(error).errors
    form.setFields(
      fields.flatMap(({ key }) => {
        const own = remarks.filter(({ path }) => path === key || path === `body.${key}`)
        return own.length === 0 ? [] : [{ name: key, errors: own.map(({ detail }) => detail) }]
      }),
    )
  }, [form, fields, error])
}

function blankOf(fields: readonly Field[], initial: RecordValues): FormValues {
  return Object.fromEntries(fields.map(({ key }) => [key, initial[key]]))
}
