/** The steps that I may take now: those that bring a value as a form, the others as buttons that ask first. */

import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { EntryForm } from './entry-form.tsx'
import { StepDialog } from './step-dialog.tsx'
import type { OpenStep, SubmissionDetail } from './submission.ts'

interface SubmissionStepsProps {
  readonly detail: SubmissionDetail
  readonly onReload: () => void
}

export function SubmissionSteps({ detail, onReload }: SubmissionStepsProps) {
  const { t } = useTranslation('reporting')
  const [chosen, setChosen] = useState<string>()
  // Someone acted meanwhile: the step may be gone, but what was typed for it stays until its person decides.
  const [held, setHeld] = useState<OpenStep>()
  const valueSteps = detail.openSteps.filter(({ needs }) => needs.includes('value'))
  const otherSteps = detail.openSteps.filter(({ needs }) => !needs.includes('value'))
  // A correction or a revision is opened on purpose; the first entry stands open.
  const entry =
    held ?? valueSteps.find(({ id }) => id === chosen) ?? (detail.value === null ? valueSteps[0] : undefined)
  const leave = () => {
    setHeld(undefined)
    setChosen(undefined)
  }
  if (detail.openSteps.length === 0 && held === undefined) {
    return (
      <Panel title={t('steps')}>
        <p className="quiet step-none">{detail.isClosed ? t('closed') : t('noSteps')}</p>
      </Panel>
    )
  }
  return (
    <Panel title={t('steps')}>
      {entry !== undefined && (
        <EntryForm
          key={entry.id}
          detail={detail}
          step={entry}
          onReload={() => {
            setHeld(entry)
            onReload()
          }}
          onDone={leave}
          {...(detail.value === null ? {} : { onCancel: leave })}
        />
      )}
      <StepButtons steps={[...otherSteps, ...(entry === undefined ? valueSteps : [])]} onChoose={setChosen} />
      {otherSteps.map((step) => (
        <StepDialog
          key={step.id}
          detail={detail}
          step={step}
          isOpen={chosen === step.id}
          onReload={onReload}
          onClose={() => setChosen(undefined)}
        />
      ))}
    </Panel>
  )
}

interface StepButtonsProps {
  readonly steps: readonly OpenStep[]
  readonly onChoose: (step: string) => void
}

/** The first is what the submission waits for. */
function StepButtons({ steps, onChoose }: StepButtonsProps) {
  const say = useBilingual()
  if (steps.length === 0) return null
  return (
    <div className="step-buttons">
      {steps.map(({ id, label }) => (
        <Button
          key={id}
          {...(id === 'approve' || id === 'accept' ? { type: 'primary' as const } : {})}
          danger={id === 'return'}
          onClick={() => onChoose(id)}
        >
          {say(label)}
        </Button>
      ))}
    </div>
  )
}
