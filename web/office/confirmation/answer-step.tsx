/** Asks before a sheet is confirmed or its answer is taken back. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/api-problem.ts'
import { useSend } from '../../api/use-send.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import type { Sheet } from './sheet.ts'

interface AnswerStepProps {
  readonly sheet: Sheet
  readonly kind: 'confirm' | 'withdraw'
  readonly onReload: () => void
  readonly onClose: () => void
}

export function AnswerStep({ sheet, kind, onReload, onClose }: AnswerStepProps) {
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const act = useSend('addConfirmationAct', {
    onDone: () => {
      message.success(t(kind === 'confirm' ? 'sheet.thanks' : 'sheet.done'))
      onClose()
    },
  })
  const facts = { name: sheet.enterpriseName, year: sheet.year, count: sheet.fields.length }
  const isPaper = sheet.evidenceUnit?.startsWith('town-') === true
  const confirmText = t(isPaper ? 'sheet.confirmPaper' : 'sheet.confirmText', facts)
  return (
    <ConfirmStep
      isOpen
      title={t(`sheet.${kind}`)}
      text={kind === 'confirm' ? confirmText : t('sheet.withdrawText')}
      draftKey={`confirmation/${sheet.id}/${kind}`}
      isSending={act.isPending}
      error={act.error}
      onConfirm={() =>
        act.mutate(
          { params: { id: sheet.id }, body: { version: sheet.version, act: { kind } } },
          {
            onError: (error) => {
              if (!isProblem(error, 'stale-version')) return
              message.warning(error.problem.detail)
              onReload()
            },
          },
        )
      }
      onClose={onClose}
    />
  )
}
