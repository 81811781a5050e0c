/** Asks before a sheet is confirmed or its answer is taken back. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { type Sheet, shownOf } from './sheet.ts'

interface AnswerStepProps {
  readonly sheet: Sheet
  readonly kind: 'confirm' | 'withdraw'
  readonly news: SheetNews
  readonly onClose: () => void
}

export function AnswerStep({ sheet, kind, news, onClose }: AnswerStepProps) {
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const act = useSend('addConfirmationAct', {
    onDone: () => {
      news.forget()
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
          { params: { id: sheet.id }, body: { version: sheet.version, act: { kind }, ...shownOf(sheet) } },
          { onError: (error) => news.take(error) && onClose() },
        )
      }
      onClose={onClose}
    />
  )
}
