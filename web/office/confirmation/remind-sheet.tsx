/** Whether a sheet was reminded of, and the button that records one more. */
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RemindStep } from './remind-step.tsx'
import type { Sheet } from './sheet.ts'

export function RemindSheet({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('confirmation')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('remind.action')}</Button>
      {isOpen && (
        <RemindStep
          round={sheet.round}
          wish={{ kind: 'sheet', sheet: sheet.id }}
          whom={sheet.enterpriseName}
          count={1}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

export function RemindedMark({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('confirmation')
  const { reminders, remindedOn } = sheet
  if (remindedOn === null) return null
  return <span className="quiet">{t('remind.times', { count: reminders, day: remindedOn })}</span>
}
