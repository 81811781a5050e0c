/** Closing a draft without publishing it; the reason stays with it. */
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../api/use-send.ts'
import { ConfirmStep } from '../../../parts/antd/flow/confirm-step.tsx'
import type { Review } from '../review/use-review.ts'

interface DiscardDialogProps {
  readonly isOpen: boolean
  readonly review: Review
  readonly onClose: () => void
}

export function DiscardDialog({ isOpen, review, onClose }: DiscardDialogProps) {
  const { t } = useTranslation('drafting')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { id, version } = review.draft.draft
  const discard = useSend('discardPlanDraft', {
    onDone: () => {
      onClose()
      message.success(t('discard.done'))
      void navigate({ to: '/drafting' })
    },
  })
  return (
    <ConfirmStep
      isOpen={isOpen}
      title={t('discard.title')}
      text={t('discard.text')}
      note={{ label: t('discard.reason'), isRequired: true }}
      draftKey={`plan-draft/${id}/discard`}
      isDangerous
      isSending={discard.isPending}
      error={discard.error}
      onConfirm={(reason) => discard.mutate({ params: { id }, query: { reason, expectedVersion: version } })}
      onClose={onClose}
    />
  )
}
