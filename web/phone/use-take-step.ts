/**
 * Takes a step of a submission: looks for what is missing first, then sends one act. An intent keeps its idempotency key until the server has decided, so
 * a second tap or a retry on a bad line cannot act twice.
 *
 *     const { take, fault, busy, error } = useTakeStep({ submission, draft, evidence, onDone })
 */
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SubmissionDetail } from '../../src/domain/submission/submission.ts'
import { useSend } from '../api/use-send.ts'
import { useBilingual } from '../i18n/use-bilingual.ts'
import { useLabels } from '../parts/plain/format/use-labels.ts'
import { parseDecimal } from './parse-decimal.ts'
import type { Draft } from './use-draft.ts'

export type OpenStep = SubmissionDetail['openSteps'][number]

/** What stands in the way of a step, found before anything is sent. */
export interface Fault {
  readonly field: 'value' | 'note'
  readonly text: string
}

interface TakeStepInput {
  readonly submission: SubmissionDetail
  readonly draft: Draft
  /** Ids of the files that go with the act. */
  readonly evidence: readonly string[]
  readonly onDone: (step: OpenStep) => void
}

export function useTakeStep({ submission, draft, evidence, onDone }: TakeStepInput) {
  const findFault = useFindFault(submission, draft)
  const [fault, setFault] = useState<Fault | null>(null)
  const [chosen, setChosen] = useState<OpenStep | null>(null)
  const isSending = useRef(false)
  const send = useSend('addAct')
  const take = (step: OpenStep, isConfirmed = false) => {
    const found = findFault(step)
    setFault(found)
    setChosen(step)
    if (found !== null || isSending.current) return
    isSending.current = true
    const value = step.needs.includes('value') ? parseDecimal(draft.value) : undefined
    const note = draft.note.trim()
    const body = {
      step: step.id,
      version: submission.version,
      ...(value === undefined ? {} : { value, unit: submission.unit }),
      ...(note === '' ? {} : { note }),
      evidence: [...evidence],
      isConfirmed,
    }
    const release = () => {
      isSending.current = false
    }
    send.mutate(
      { params: { id: submission.id }, body },
      { onSettled: release, onSuccess: () => onDone(step) },
    )
  }
  return {
    take,
    fault,
    /** The step that is being sent. */
    busy: send.isPending ? chosen : null,
    error: send.error,
    /** What was said of an earlier input no longer counts. */
    forgetError: () => {
      setFault(null)
      if (send.isError) send.reset()
    },
    /** The same step once more, standing by the value. */
    confirm: () => {
      if (chosen !== null) take(chosen, true)
    },
  }
}

function useFindFault(submission: SubmissionDetail, draft: Draft): (step: OpenStep) => Fault | null {
  const { t } = useTranslation('phone')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  return (step) => {
    if (step.needs.includes('value') && draft.value.trim() === '') {
      return { field: 'value', text: t('submission.valueNeeded') }
    }
    if (step.needs.includes('value') && parseDecimal(draft.value) === undefined) {
      const unit = unitLabel(submission.unit)
      return { field: 'value', text: t('submission.notNumber', { text: draft.value, unit }) }
    }
    if (step.needs.includes('note') && draft.note.trim() === '') {
      return { field: 'note', text: t('submission.noteFor', { step: say(step.label) }) }
    }
    return null
  }
}
