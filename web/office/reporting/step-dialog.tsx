/** Asks before a step without a value: approve, accept, return, withdraw. When someone acted meanwhile, both versions are shown. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/api-problem.ts'
import { useSend } from '../../api/use-send.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import { dropDraft } from '../../parts/antd/form/use-draft.ts'
import { formatValue } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import type { OpenStep, SubmissionDetail } from './submission.ts'

interface StepDialogProps {
  readonly detail: SubmissionDetail
  readonly step: OpenStep
  readonly isOpen: boolean
  readonly onReload: () => void
  readonly onClose: () => void
}

export function StepDialog({ detail, step, isOpen, onReload, onClose }: StepDialogProps) {
  const { t } = useTranslation('reporting')
  const say = useBilingual()
  const { message } = App.useApp()
  const { unitLabel, periodLabel } = useLabels()
  const draftKey = `submission/${detail.id}/${step.id}`
  const act = useSend('addAct', {
    onDone: () => {
      dropDraft(draftKey)
      message.success(t('stepDone', { step: say(step.label) }))
      onClose()
    },
  })
  const confirm = (note: string) =>
    act.mutate(
      {
        params: { id: detail.id },
        body: { step: step.id, version: detail.version, ...(note === '' ? {} : { note }) },
      },
      {
        onError: (error) => {
          // The step may be gone with the reload, and this dialog with it: the sentence stays.
          if (isProblem(error, 'stale-version')) {
            message.warning(error.problem.detail)
            onReload()
          }
        },
      },
    )
  return (
    <ConfirmStep
      isOpen={isOpen}
      title={say(step.label)}
      text={t('stepText', {
        name: detail.name,
        period: periodLabel(detail.period),
        value: formatValue(detail.value, detail.context.decimals),
        unit: unitLabel(detail.unit),
      })}
      note={{ label: t('note'), isRequired: step.needs.includes('note') }}
      draftKey={draftKey}
      isDangerous={step.id === 'return'}
      isSending={act.isPending}
      error={act.error}
      onConfirm={confirm}
      onClose={() => {
        act.reset()
        onClose()
      }}
    />
  )
}
