/** Asks before a reminder is recorded: whom it is for, that nothing is sent, and how often it may be. */
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '../../api/operation-types.ts'
import { useSend } from '../../api/use-send.ts'
import { ConfirmStep } from '../../parts/antd/flow/confirm-step.tsx'

type Wish = NonNullable<CallInput<'remindOfConfirmation'>['body']>['of']

interface RemindStepProps {
  /** Of the round. */
  readonly round: string
  readonly wish: Wish
  /** Town, enterprise, or the whole round by name. */
  readonly whom: string
  /** How many have not answered. */
  readonly count: number
  readonly onDone?: () => void
  readonly onClose: () => void
}

export function RemindStep({ round, wish, whom, count, onDone, onClose }: RemindStepProps) {
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const remind = useSend('remindOfConfirmation', {
    onDone: ({ reminded, remindedBefore }) => {
      const left = remindedBefore === 0 ? '' : t('remind.left', { count: remindedBefore })
      message.success(`${t('remind.done', { count: reminded })}${left}`)
      onDone?.()
      onClose()
    },
  })
  return (
    <ConfirmStep
      isOpen
      title={t('remind.submit')}
      text={
        <>
          <p>{t('remind.text', { whom, count })}</p>
          <p className="quiet">{t('remind.channel')}</p>
        </>
      }
      draftKey={`confirmation/${round}/remind`}
      isSending={remind.isPending}
      error={remind.error}
      onConfirm={() => remind.mutate({ params: { id: round }, body: { of: wish } })}
      onClose={onClose}
    />
  )
}
