/** The control of one field. antd's form gives it `value`, `onChange` and `id`. */
import { Checkbox, Input, InputNumber, Select } from 'antd'
import { lazy, Suspense } from 'react'
import type { Field, FieldValue } from './field.ts'

export interface FieldControlProps {
  readonly field: Field
  readonly id?: string
  readonly value?: FieldValue
  readonly onChange?: (value: FieldValue) => void
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean | 'true' | 'false'
}

export function FieldControl(props: FieldControlProps) {
  const { field } = props
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'password':
      return <TextControl {...props} />
    case 'day':
      return <DayField {...props} />
    case 'number':
      return <NumberControl {...props} />
    case 'choice':
    case 'choices':
    case 'words':
      return <ChoiceControl {...props} />
    case 'flag':
      return <FlagControl {...props} />
  }
}

function TextControl({ field, value, onChange, ...rest }: FieldControlProps) {
  const shared = {
    ...rest,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { readonly target: { readonly value: string } }) => onChange?.(event.target.value),
  }
  if (field.kind !== 'text' && field.kind !== 'long-text' && field.kind !== 'password') return null
  const { placeholder, maxLength, autoComplete } = field
  const hints = {
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(autoComplete === undefined ? {} : { autoComplete }),
  }
  if (field.kind === 'password') return <Input.Password {...shared} {...hints} />
  if (field.kind === 'text') return <Input {...shared} {...hints} />
  const count = maxLength === undefined ? {} : { maxLength, showCount: true }
  return <Input.TextArea {...shared} {...hints} {...count} rows={4} />
}

const DayControl = lazy(() => import('./day-control.tsx'))

function DayField({ field: _, value, onChange, ...rest }: FieldControlProps) {
  return (
    <Suspense fallback={<Input {...rest} disabled />}>
      <DayControl
        {...rest}
        {...(typeof value === 'string' ? { value } : {})}
        onChange={(day) => onChange?.(day)}
      />
    </Suspense>
  )
}

function NumberControl({ field, value, onChange, ...rest }: FieldControlProps) {
  if (field.kind !== 'number') return null
  return (
    <InputNumber
      {...rest}
      className="field-number"
      value={typeof value === 'number' ? value : null}
      onChange={(next) => onChange?.(next)}
      suffix={field.unitLabel}
    />
  )
}

function ChoiceControl({ field, value, onChange, ...rest }: FieldControlProps) {
  if (field.kind === 'words') {
    return (
      <Select
        {...rest}
        mode="tags"
        open={false}
        suffixIcon={null}
        tokenSeparators={['、', '，', ',', ' ']}
        value={Array.isArray(value) ? value : []}
        onChange={(next: string[]) => onChange?.(next)}
      />
    )
  }
  if (field.kind !== 'choice' && field.kind !== 'choices') return null
  const shared = {
    ...rest,
    options: [...field.options],
    placeholder: field.placeholder ?? '',
    allowClear: field.isRequired !== true,
    showSearch: field.options.length > 8 ? { optionFilterProp: 'label' } : false,
  }
  if (field.kind === 'choices') {
    return (
      <Select
        {...shared}
        mode="multiple"
        value={Array.isArray(value) ? value : []}
        onChange={(next: string[]) => onChange?.(next)}
      />
    )
  }
  return (
    <Select
      {...shared}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={(next: string | null | undefined) => onChange?.(next ?? undefined)}
    />
  )
}

function FlagControl({ field, value, onChange, ...rest }: FieldControlProps) {
  return (
    <Checkbox {...rest} checked={value === true} onChange={(event) => onChange?.(event.target.checked)}>
      {field.label}
    </Checkbox>
  )
}
