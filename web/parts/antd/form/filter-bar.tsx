/**
 * Filters of a list, made from a schema; the values live in the address.
 *
 *     <FilterBar fields={fields} search={search} onChange={change} />
 */
import './form.css'
import { Button, Input } from 'antd'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListSearch } from '../grid/use-list-search.ts'
import type { ChoiceField } from './field.ts'
import { FieldControl } from './field-control.tsx'
import type { FilterField } from './filter-field.ts'
import { RangeFilter } from './range-filter.tsx'

interface FilterBarProps {
  readonly fields: readonly FilterField[]
  readonly search: ListSearch
  readonly onChange: (patch: ListSearch) => void
  /** Beside the filters: how to get more of them. */
  readonly extra?: ReactNode
}

export function FilterBar({ fields, search, onChange, extra }: FilterBarProps) {
  const { t } = useTranslation('controls')
  const set = fields.filter(({ key }) => (search[key] ?? '') !== '')
  return (
    <search className="filter-bar" aria-label={t('filter.label')}>
      {fields.map((field) => (
        <Filter
          key={field.key}
          field={field}
          value={search[field.key]}
          onChange={(value) => onChange({ [field.key]: value })}
        />
      ))}
      {extra}
      {set.length > 0 && (
        <Button
          type="link"
          size="small"
          onClick={() => onChange(Object.fromEntries(set.map(({ key }) => [key, undefined])))}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  )
}

interface FilterProps {
  readonly field: FilterField
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

function Filter({ field, value, onChange }: FilterProps) {
  const id = useId()
  if (field.kind === 'text') return <TextFilter field={field} value={value} onChange={onChange} />
  if (field.kind === 'range') return <RangeFilter field={field} value={value} onChange={onChange} />
  if (field.kind === 'choices') return <ChoicesFilter field={field} value={value} onChange={onChange} />
  if (field.kind === 'flag') {
    return (
      <FieldControl
        field={field}
        value={value === 'true'}
        onChange={(next) => onChange(next === true ? 'true' : undefined)}
      />
    )
  }
  return (
    <div className="filter" data-kind={field.kind}>
      <label htmlFor={id}>{field.label}</label>
      <FieldControl
        field={field}
        id={id}
        aria-label={field.label}
        value={value}
        onChange={(next) => onChange(typeof next === 'string' && next !== '' ? next : undefined)}
      />
    </div>
  )
}

interface ChoicesFilterProps extends Omit<FilterProps, 'field'> {
  readonly field: ChoiceField
}

function ChoicesFilter({ field, value = '', onChange }: ChoicesFilterProps) {
  const id = useId()
  return (
    <div className="filter" data-kind={field.kind}>
      <label htmlFor={id}>{field.label}</label>
      <FieldControl
        field={field}
        id={id}
        aria-label={field.label}
        value={value === '' ? [] : value.split(',')}
        onChange={(next) => onChange(Array.isArray(next) && next.length > 0 ? next.join(',') : undefined)}
      />
    </div>
  )
}

/** Asks when the typing pauses, or at once on Enter. */
function TextFilter({ field, value = '', onChange }: FilterProps) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value)
  }
  const apply = () => {
    if (text !== value) onChange(text === '' ? undefined : text)
  }
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(apply, 350)
    return () => clearTimeout(timer)
  })
  return (
    <Input.Search
      className="filter-text"
      aria-label={field.label}
      placeholder={field.label}
      allowClear
      value={text}
      onChange={(event) => setText(event.target.value)}
      onSearch={apply}
    />
  )
}
