/** Value, note and evidence as far as the open steps need them, and one button a step. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubmissionDetail } from '../../../src/domain/submission/submission.ts'
import type { Session } from '../../api/api-provider.tsx'
import { mayReach } from '../../api/may.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { UploadPhase } from '../../parts/plain/confirmation/use-field-uploads.ts'
import styles from '../styles/submission.module.css'
import { type Draft, useDraft } from '../use-draft.ts'
import { type OpenStep, useTakeStep } from '../use-take-step.ts'
import { ActProblem } from './act-problem.tsx'
import { type Evidence, EvidencePicker } from './evidence-picker.tsx'
import { NoteField } from './note-field.tsx'
import { PhoneButton } from './phone-button.tsx'
import { ValueField } from './value-field.tsx'

interface StepFormProps {
  readonly submission: SubmissionDetail
  readonly session: Session
  readonly onReload: () => void
  readonly onTaken: (step: OpenStep) => void
}

export function StepForm({ submission, session, onReload, onTaken }: StepFormProps) {
  const [draft, change, forget] = useDraft(submission.id)
  const [files, setFiles] = useState<readonly Evidence[]>([])
  const [phase, setPhase] = useState<UploadPhase>('none')
  const { take, fault, busy, error, forgetError, confirm } = useTakeStep({
    submission,
    draft,
    evidence: files.map((file) => file.id),
    onDone: (step) => {
      forget()
      onTaken(step)
    },
  })
  const edit = (changes: Partial<Draft>) => {
    forgetError()
    change(changes)
  }
  const { openSteps } = submission
  const takesValue = openSteps.some((step) => step.needs.includes('value'))
  const mayAttach = mayReach(session, { resource: 'evidence', action: 'enter' }, submission.unitId)
  return (
    <div className={styles.form}>
      {takesValue && (
        <ValueField
          submission={submission}
          text={draft.value}
          fault={fault?.field === 'value' ? fault.text : null}
          onChange={(value) => edit({ value })}
        />
      )}
      <NoteField
        text={draft.note}
        isNeeded={openSteps.every((step) => step.needs.includes('note'))}
        fault={fault?.field === 'note' ? fault.text : null}
        onChange={(note) => edit({ note })}
      />
      {takesValue && mayAttach && (
        <EvidencePicker unit={submission.unitId} files={files} onChange={setFiles} onPhase={setPhase} />
      )}
      {error !== null && <ActProblem error={error} onReload={onReload} onConfirm={confirm} />}
      <StepButtons
        steps={openSteps}
        busy={busy}
        isWaiting={phase === 'sending'}
        onTake={(step) => take(step)}
      />
    </div>
  )
}

interface StepButtonsProps {
  readonly steps: readonly OpenStep[]
  /** The step that is being sent. */
  readonly busy: OpenStep | null
  /** A file is still on its way. */
  readonly isWaiting: boolean
  readonly onTake: (step: OpenStep) => void
}

/** The step that the submission waits for comes first and is filled; the others are outlined. */
function StepButtons({ steps, busy, isWaiting, onTake }: StepButtonsProps) {
  const { t } = useTranslation('phone')
  const say = useBilingual()
  return (
    <div className={styles.steps}>
      {steps.map((step, index) => (
        <PhoneButton
          key={step.id}
          look={index === 0 ? 'filled' : 'outlined'}
          isBusy={busy?.id === step.id}
          busyText={t('submission.sendingAct')}
          isDisabled={busy !== null || isWaiting}
          onClick={() => onTake(step)}
        >
          {say(step.label)}
        </PhoneButton>
      ))}
    </div>
  )
}
