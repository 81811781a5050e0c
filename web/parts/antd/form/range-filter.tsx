/** Two bounds of a filter; a number is asked for when its field is left or on Enter, a day at once. */
import { InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldControl } from './field-control.tsx'
import { type Range, type RangeField, readRange, writeRange } from './filter-field.ts'

interface RangeFilterProps {
  readonly field: RangeField
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function RangeFilter({ field, value, onChange }: RangeFilterProps) {
  const { t } = useTranslation('controls')
  const bounds = readRange(value)
  const change = (patch: Partial<Range>) => onChange(writeRange({ ...bounds, ...patch }))
  return (
    <fieldset className="filter filter-range" data-kind={field.kind} data-of={field.of}>
      <legend>{field.label}</legend>
      {(['from', 'to'] as const).map((end) => (
        <Bound
          key={end}
          field={field}
          label={t(`filter.${end}`, { label: field.label })}
          placeholder={t(`filter.${end}Short`)}
          value={bounds[end]}
          onChange={(next) => change({ [end]: next })}
        />
      ))}
      {field.unitLabel !== undefined && <span className="quiet">{field.unitLabel}</span>}
    </fieldset>
  )
}

interface BoundProps {
  readonly field: RangeField
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Bound({ field, label, placeholder, value, onChange }: BoundProps) {
  if (field.of === 'number') {
    return <NumberBound label={label} placeholder={placeholder} value={value} onChange={onChange} />
  }
  return (
    <FieldControl
      field={{ kind: 'day', key: field.key, label }}
      aria-label={label}
      value={value}
      onChange={(next) => onChange(typeof next === 'string' ? next : '')}
    />
  )
}

function NumberBound({ label, placeholder, value, onChange }: Omit<BoundProps, 'field'>) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  const apply = () => {
    if (text !== value) onChange(text)
  }
  return (
    <InputNumber
      aria-label={label}
      placeholder={placeholder}
      controls={false}
      value={text === '' ? null : Number(text)}
      onChange={(next) => setText(next === null ? '' : String(next))}
      onBlur={apply}
      onPressEnter={apply}
    />
  )
}
