/** One item becomes several: each part says what is different from the whole. */
import { Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldValue, RecordValues } from '../../../parts/antd/form/field.ts'
import { FormField } from '../../../parts/antd/form/record-form.tsx'
import type { Item, ReviewChanges } from '../draft.ts'
import { decodeFields, encodeFields, keepChanged } from './encode-fields.ts'
import { useItemFields } from './item-fields.ts'
import { FormBox } from './item-form.tsx'

interface SplitFormProps {
  readonly item: Item
  readonly onSplit: (parts: readonly ReviewChanges[]) => void
  readonly onClose: () => void
}

/** The fields by which parts usually differ; the others can be corrected afterwards. */
const partKeys = ['subject', 'value', 'unit', 'year', 'title', 'lead', 'support', 'name', 'target', 'values']

export function SplitForm({ item, onSplit, onClose }: SplitFormProps) {
  const { t } = useTranslation(['drafting', 'controls'])
  const fields = useItemFields()(item.kind).filter(({ key }) => partKeys.includes(key))
  const [count, setCount] = useState(2)
  const [form] = Form.useForm<Record<string, FieldValue>>()
  const start = decodeFields(item)
  const parts = Array.from({ length: count }, (_, index) => index + 1)
  const addPart = () => {
    form.setFieldsValue(prefixed(start, count + 1))
    setCount(count + 1)
  }
  const submit = (values: RecordValues) =>
    onSplit(parts.map((part) => keepChanged(encodeFields(item.kind, unprefixed(values, part), fields), item)))
  return (
    <FormBox label={t('splitTitle')} onClose={onClose}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...prefixed(start, 1), ...prefixed(start, 2) }}
        onFinish={submit}
      >
        {parts.map((part) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid with its legend
          <div key={part} role="group" aria-label={t('part', { number: part })} className="item-form__part">
            <p>{t('part', { number: part })}</p>
            {fields.map((field) => (
              <FormField key={field.key} field={{ ...field, key: keyOf(part, field.key) }} />
            ))}
          </div>
        ))}
        <div className="form-actions">
          <Button type="primary" htmlType="submit">
            {t('act.split')}
          </Button>
          <Button onClick={addPart} disabled={count >= 50}>
            {t('morePart')}
          </Button>
          <Button onClick={onClose}>{t('controls:cancel')}</Button>
        </div>
      </Form>
    </FormBox>
  )
}

function keyOf(part: number, key: string): string {
  return `part${part}_${key}`
}

function prefixed(values: RecordValues, part: number): Record<string, FieldValue> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [keyOf(part, key), value]))
}

/** The values of one part by their own keys. */
function unprefixed(values: RecordValues, part: number): RecordValues {
  const start = keyOf(part, '')
  const own = Object.entries(values).filter(([key]) => key.startsWith(start))
  return Object.fromEntries(own.map(([key, value]) => [key.slice(start.length), value]))
}
