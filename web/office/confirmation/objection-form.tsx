/** What is right instead, why, and what backs it. */
import { Input, Select } from 'antd'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { ObjectionDraft, ObjectionFault } from '../../parts/plain/confirmation/use-objections.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { EvidenceFiles } from '../reporting/evidence-files.tsx'
import type { SheetField } from './sheet.ts'

interface ObjectionFormProps {
  readonly field: SheetField
  readonly draft: ObjectionDraft
  readonly evidenceUnit: string | null
  readonly fault: ObjectionFault['part'] | undefined
  readonly onChange: (patch: Partial<ObjectionDraft>) => void
  /** True while evidence is on its way: an answer sent now would go without it. */
  readonly onBusy: (isBusy: boolean) => void
}

export function ObjectionForm(props: ObjectionFormProps) {
  const { field, draft, evidenceUnit, fault, onChange, onBusy } = props
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const id = useId()
  const form = useRef<HTMLDivElement>(null)
  const name = say(field.field.label)
  useEffect(() => {
    if (fault !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [fault])
  return (
    <div ref={form} className="objection-form">
      <HeldInput field={field} draft={draft} isMissing={fault === 'held'} onChange={onChange} />
      <Input.TextArea
        aria-label={t('sheet.reasonOf', { field: name })}
        placeholder={t('sheet.reasonHint')}
        rows={2}
        maxLength={500}
        value={draft.reason}
        status={fault === 'reason' ? 'error' : ''}
        aria-invalid={fault === 'reason'}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
      <p id={`${id}-fault`} className="field-fault" role={fault === undefined ? undefined : 'alert'}>
        {fault !== undefined && t(fault === 'held' ? 'sheet.heldMissing' : 'sheet.reasonMissing')}
      </p>
      {evidenceUnit !== null && (
        <EvidenceFiles
          unit={evidenceUnit}
          files={draft.evidence}
          isNeeded={false}
          isMissing={false}
          onChange={(evidence) => onChange({ evidence })}
          onBusy={onBusy}
        />
      )}
    </div>
  )
}

type HeldInputProps = Pick<ObjectionFormProps, 'field' | 'draft' | 'onChange'> & {
  readonly isMissing: boolean
}

function HeldInput({ field, draft, isMissing, onChange }: HeldInputProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const { label, type } = field.field
  const name = t('sheet.heldOf', { field: say(label) })
  const options = field.choices.map(({ value, label: choice }) => ({
    value: String(value),
    label: say(choice),
  }))
  if (options.length > 0) {
    return (
      <Select
        aria-label={name}
        aria-invalid={isMissing}
        status={isMissing ? 'error' : ''}
        placeholder={t('sheet.held')}
        value={draft.held === '' ? undefined : draft.held}
        options={options}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(held) => onChange({ held: held ?? '' })}
      />
    )
  }
  return (
    <Input
      aria-label={name}
      aria-invalid={isMissing}
      status={isMissing ? 'error' : ''}
      placeholder={t('sheet.held')}
      inputMode={'unit' in type ? 'decimal' : 'text'}
      autoComplete="off"
      suffix={'unit' in type ? unitLabel(type.unit) : undefined}
      value={draft.held}
      onChange={(event) => onChange({ held: event.target.value })}
    />
  )
}
