/** Entering a value with its unit, a note and evidence. */
import { Button, Input, Select } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { DraftNote } from '../../parts/antd/form/draft-note.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { EntryObstacles } from './entry-obstacles.tsx'
import { EvidenceFiles } from './evidence-files.tsx'
import { unitsLike } from './read-value.ts'
import type { OpenStep, SubmissionDetail } from './submission.ts'
import { type EntryInput, useEntry } from './use-entry.ts'

interface EntryFormProps {
  readonly detail: SubmissionDetail
  readonly step: OpenStep
  readonly onReload: () => void
  readonly onDone: () => void
  readonly onCancel?: () => void
}

export function EntryForm({ detail, step, onReload, onDone, onCancel }: EntryFormProps) {
  const { t } = useTranslation(['reporting', 'controls'])
  const say = useBilingual()
  const entry = useEntry({ detail, step, onReload, onDone })
  const { draft, obstacle } = entry
  const [isUploading, setUploading] = useState(false)
  const change = (patch: Partial<EntryInput>) => draft.change({ ...draft.value, ...patch })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (obstacle !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [obstacle])
  return (
    <form
      ref={form}
      className="entry-form"
      aria-label={say(step.label)}
      onSubmit={(event) => {
        event.preventDefault()
        entry.submit(draft.value)
      }}
    >
      {draft.isRestored && <DraftNote onDrop={draft.drop} />}
      <ValueField detail={detail} input={draft.value} entry={entry} onChange={change} />
      <NoteField
        input={draft.value}
        isNeeded={step.needs.includes('note')}
        isMissing={obstacle?.kind === 'no-note'}
        onChange={change}
      />
      <EvidenceFiles
        unit={detail.unitId}
        files={draft.value.evidence}
        isNeeded={step.needs.includes('evidence')}
        isMissing={obstacle?.kind === 'no-evidence'}
        onChange={(evidence) => change({ evidence })}
        onBusy={setUploading}
      />
      <EntryObstacles detail={detail} entry={entry} />
      {entry.error !== null && <ProblemAlert error={entry.error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={entry.isSending} disabled={isUploading}>
          {say(step.label)}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('controls:cancel')}</Button>}
      </div>
    </form>
  )
}

interface FieldProps {
  readonly input: EntryInput
  readonly onChange: (patch: Partial<EntryInput>) => void
}

interface ValueFieldProps extends FieldProps {
  readonly detail: SubmissionDetail
  readonly entry: Pick<ReturnType<typeof useEntry>, 'obstacle'>
}

function ValueField({ detail, input, entry, onChange }: ValueFieldProps) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const { unitLabel, periodLabel } = useLabels()
  const id = useId()
  const { obstacle } = entry
  const fault =
    obstacle?.kind === 'no-value'
      ? t('valueMissing')
      : obstacle?.kind === 'unreadable'
        ? say(obstacle.text)
        : undefined
  return (
    <div className="entry-field">
      <label htmlFor={id} className="field-label">
        {t('valueOf', { period: periodLabel(detail.period) })}
      </label>
      <div className="entry-value">
        <Input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          size="large"
          value={input.value}
          status={fault === undefined ? '' : 'error'}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onChange({ value: event.target.value })}
        />
        <Select
          size="large"
          aria-label={t('valueUnit')}
          value={input.unit}
          options={unitsLike(detail.unit).map((value) => ({ value, label: unitLabel(value) }))}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <p id={`${id}-fault`} className="field-fault" role={fault === undefined ? undefined : 'alert'}>
        {fault}
      </p>
    </div>
  )
}

interface NoteFieldProps extends FieldProps {
  readonly isNeeded: boolean
  readonly isMissing: boolean
}

function NoteField({ input, isNeeded, isMissing, onChange }: NoteFieldProps) {
  const { t } = useTranslation(['reporting', 'controls'])
  const id = useId()
  return (
    <div className="entry-field">
      <label htmlFor={id} className="field-label">
        {t('note')}
        {!isNeeded && t('controls:optional')}
      </label>
      <Input.TextArea
        id={id}
        value={input.note}
        maxLength={2000}
        rows={3}
        placeholder={t('noteHint')}
        status={isMissing ? 'error' : ''}
        aria-invalid={isMissing}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <p id={`${id}-fault`} className="field-fault" role={isMissing ? 'alert' : undefined}>
        {isMissing && t('noteMissing')}
      </p>
    </div>
  )
}
