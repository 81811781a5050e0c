/** Asks before a round is closed; when someone else did it first, the page is read again and the written reason is told, not lost. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import { isOvertaken } from '../../parts/plain/confirmation/is-overtaken.ts'
import type { Round } from './round.ts'

interface CloseRoundProps {
  readonly round: Round
  readonly isOpen: boolean
  /** Reads it again. */
  readonly onRead: () => Promise<unknown>
  readonly onClose: () => void
}

export function CloseRound({ round, isOpen, onRead, onClose }: CloseRoundProps) {
  const { t } = useTranslation('confirmation')
  const { message, modal } = App.useApp()
  const close = useSend('closeConfirmationRound', {
    onDone: () => {
      message.success(t('sheet.done'))
      onClose()
    },
  })
  const onError = (error: unknown, reason: string) => {
    if (!isOvertaken(error)) return
    onClose()
    void onRead()
    const content = t('news.typed', { text: reason })
    modal.warning({ title: error.problem.detail, content, okText: t('news.dismiss') })
  }
  return (
    <ConfirmStep
      isOpen={isOpen}
      isDangerous
      title={t('detail.close')}
      text={t('detail.closeText')}
      note={{ label: t('detail.reason'), isRequired: true }}
      draftKey={`confirmation/${round.id}/close`}
      isSending={close.isPending}
      error={close.error}
      onConfirm={(reason) =>
        close.mutate(
          { params: { id: round.id }, body: { version: round.version, reason } },
          { onError: (error) => onError(error, reason) },
        )
      }
      onClose={onClose}
    />
  )
}
