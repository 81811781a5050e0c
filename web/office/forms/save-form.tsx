/** Saves the looked-up items as a form: refused with where it is while something in it is known. */
import { App, Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askedParties } from '../../../src/domain/registry/ask/asked-form.ts'
import type { FormAim } from '../../../src/domain/registry/ask/form-aim.ts'
import type { ReplyOf } from '../../api/operation-types.ts'
import { useSend } from '../../api/use-send.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { AimFields } from './aim-fields.tsx'
import { AudienceNote } from './audience-note.tsx'
import { NamedField } from './named-field.tsx'
import { type AskingUnit, useAskingUnits } from './use-asking-units.ts'

type Item = ReplyOf<'findKnownHeads'>['items'][number]

/** How often a year a form may go out. */
const frequencies = [1, 2, 4, 12] as const

interface FormDraft {
  readonly name: string
  readonly unit: string | undefined
  readonly of: (typeof askedParties)[number]
  readonly aim: FormAim
  readonly timesAYear: (typeof frequencies)[number]
  readonly others: readonly string[]
}

const everybody: FormAim = { towns: [], clusters: [], scale: 'all' }

const blank: FormDraft = {
  name: '',
  unit: undefined,
  of: 'enterprises',
  aim: everybody,
  timesAYear: 1,
  others: [],
}

export function SaveForm({ items }: { readonly items: readonly Item[] }) {
  const { t } = useTranslation('forms')
  const { message } = App.useApp()
  const units = useAskingUnits()
  const [kept, setDraft] = useState(blank)
  const draft = { ...kept, unit: kept.unit ?? (units.length === 1 ? units[0]?.id : undefined) }
  const change = (patch: Partial<FormDraft>) => setDraft((last) => ({ ...last, ...patch }))
  const save = useSend('saveForm', {
    onDone: () => {
      change({ name: '', others: [] })
      message.success(t('save.done'))
    },
  })
  const heads = items.map(({ head }) => head)
  const name = draft.name.trim()
  const submit = () => {
    const { unit, of, aim, timesAYear } = draft
    if (unit === undefined || name === '') return
    const others = draft.others.filter((head) => heads.includes(head))
    save.mutate({ body: { name, unit, of, aim, timesAYear, heads, others } })
  }
  const isOfTheseItems = save.variables?.body.heads.join('\n') === heads.join('\n')
  return (
    <Panel title={t('save.title')} note={t('save.note')}>
      <form
        className="forms-save"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <FormFields draft={draft} units={units} onChange={change} />
        <AimFields of={draft.of} aim={draft.aim} onChange={(aim) => change({ aim })} />
        <OtherHeads items={items} others={draft.others} onChange={(others) => change({ others })} />
        <AudienceNote of={draft.of} aim={draft.aim} timesAYear={draft.timesAYear} items={heads.length} />
        {save.error !== null && isOfTheseItems && <ProblemAlert error={save.error} />}
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={name === '' || draft.unit === undefined}
        >
          {t('save.action')}
        </Button>
      </form>
    </Panel>
  )
}

interface FormFieldsProps {
  readonly draft: FormDraft
  readonly units: readonly AskingUnit[]
  readonly onChange: (patch: Partial<FormDraft>) => void
}

function FormFields({ draft, units, onChange }: FormFieldsProps) {
  const { t } = useTranslation('forms')
  const { name, unit, of, timesAYear } = draft
  return (
    <>
      <NamedField label={t('save.name')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </NamedField>
      <NamedField label={t('save.unit')}>
        {(id) => (
          <Select
            id={id}
            value={unit}
            placeholder={t('save.unitHint')}
            showSearch={{ optionFilterProp: 'label' }}
            options={units.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(next) => onChange({ unit: next })}
          />
        )}
      </NamedField>
      <NamedField label={t('save.of')}>
        {(id) => (
          <Select
            id={id}
            value={of}
            options={askedParties.map((value) => ({ value, label: t(`of.${value}`) }))}
            onChange={(next) => onChange({ of: next, aim: everybody })}
          />
        )}
      </NamedField>
      <NamedField label={t('save.times')}>
        {(id) => (
          <Select
            id={id}
            value={timesAYear}
            options={frequencies.map((value) => ({ value, label: t('times', { count: value }) }))}
            onChange={(next) => onChange({ timesAYear: next })}
          />
        )}
      </NamedField>
    </>
  )
}

interface OtherHeadsProps {
  readonly items: readonly Item[]
  readonly others: readonly string[]
  readonly onChange: (others: readonly string[]) => void
}

/** Of each similar item the clerk says that it is another thing, having looked at both. */
function OtherHeads({ items, others, onChange }: OtherHeadsProps) {
  const { t } = useTranslation('forms')
  const similar = items.filter(({ verdict }) => verdict === 'similar')
  if (similar.length === 0) return null
  return (
    <fieldset className="forms-others">
      <legend className="field-label">{t('save.others')}</legend>
      {similar.map(({ head }) => (
        <Checkbox
          key={head}
          checked={others.includes(head)}
          onChange={({ target }) =>
            onChange([...others.filter((other) => other !== head), ...(target.checked ? [head] : [])])
          }
        >
          {t('save.other', { head })}
        </Checkbox>
      ))}
    </fieldset>
  )
}
