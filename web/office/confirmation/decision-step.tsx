/** Asks before an objection is accepted, which changes the record, or rejected, which needs a reason. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { useValueText } from '../../parts/plain/confirmation/use-value-text.ts'
import type { Sheet, SheetField } from './sheet.ts'

interface DecisionStepProps {
  readonly sheet: Sheet
  readonly field: SheetField
  readonly kind: 'accept' | 'reject'
  readonly news: SheetNews
  readonly onClose: () => void
}

export function DecisionStep({ sheet, field, kind, news, onClose }: DecisionStepProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  const { message } = App.useApp()
  const { key, label } = field.field
  const send = useSend('addConfirmationAct', {
    onDone: () => {
      news.forget()
      message.success(t('sheet.done'))
      onClose()
    },
  })
  const held = field.objection?.held ?? null
  const facts = { field: say(label), stored: valueText(field, field.stored), held: valueText(field, held) }
  const decide = (reason: string) => {
    const act = kind === 'accept' ? { kind, field: key } : { kind, field: key, reason }
    send.mutate(
      { params: { id: sheet.id }, body: { version: sheet.version, act } },
      { onError: (error) => news.take(error, { typed: reason }) && onClose() },
    )
  }
  return (
    <ConfirmStep
      isOpen
      title={t(`sheet.${kind}`)}
      text={t(`sheet.${kind}Text`, facts)}
      {...(kind === 'reject' ? { note: { label: t('sheet.rejectReason'), isRequired: true } } : {})}
      draftKey={`confirmation/${sheet.id}/${key}/${kind}`}
      isDangerous={kind === 'reject'}
      isSending={send.isPending}
      error={send.error}
      onConfirm={decide}
      onClose={onClose}
    />
  )
}
