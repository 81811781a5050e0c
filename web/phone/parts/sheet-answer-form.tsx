/** Confirms a sheet as a whole, or objects to single values; an answer that nobody has decided on is taken back here. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import {
  type ObjectionFault,
  raisedObjections,
  useObjections,
} from '../../parts/plain/confirmation/use-objections.ts'
import sheetStyles from '../styles/sheet.module.css'
import styles from '../styles/submission.module.css'
import { type SheetAct, useSheetAct } from '../use-sheet-act.ts'
import { ActProblem } from './act-problem.tsx'
import { PhoneButton } from './phone-button.tsx'
import { SheetValue } from './sheet-value.tsx'

interface SheetAnswerFormProps {
  readonly sheet: SheetDetail
  readonly onReload: () => void
  readonly onSent: () => void
}

export function SheetAnswerForm({ sheet, onReload, onSent }: SheetAnswerFormProps) {
  const objections = useObjections(sheet.id)
  const [fault, setFault] = useState<ObjectionFault>()
  const [isUploading, setUploading] = useState(false)
  const act = useSheetAct(sheet, () => {
    objections.clear()
    onSent()
  })
  const raised = raisedObjections(objections.drafts, sheet.fields)
  const send = () => {
    const found = objections.findFault()
    setFault(found)
    if (found !== undefined) return
    act.send(raised.length === 0 ? { kind: 'confirm' } : { kind: 'object', objections: raised })
  }
  return (
    <>
      {sheet.fields.map((field) => (
        <SheetValue
          key={field.field.key}
          {...{ sheet, field }}
          draft={sheet.mayAnswer ? objections.drafts[field.field.key] : undefined}
          fault={fault?.field === field.field.key ? fault.part : undefined}
          onChange={(patch) => objections.change(field.field.key, patch)}
          onDrop={() => objections.drop(field.field.key)}
          onBusy={setUploading}
        />
      ))}
      {act.error !== null && <ActProblem error={act.error} onReload={onReload} onConfirm={send} />}
      <SheetButtons sheet={sheet} count={raised.length} act={act} isWaiting={isUploading} onSend={send} />
    </>
  )
}

interface SheetButtonsProps {
  readonly sheet: SheetDetail
  /** How many values are objected to. */
  readonly count: number
  readonly act: SheetAct
  readonly isWaiting: boolean
  readonly onSend: () => void
}

function SheetButtons({ sheet, count, act, isWaiting, onSend }: SheetButtonsProps) {
  const { t } = useTranslation(['confirmation', 'phone'])
  const busyText = t('phone:submission.sendingAct')
  return (
    <div className={`${styles.steps} ${sheetStyles.buttons}`}>
      {sheet.mayAnswer && (
        <PhoneButton
          look="filled"
          isBusy={act.isSending}
          busyText={busyText}
          isDisabled={isWaiting}
          onClick={onSend}
        >
          {count === 0 ? t('sheet.confirm') : t('sheet.submit', { count })}
        </PhoneButton>
      )}
      {sheet.mayWithdraw && (
        <PhoneButton
          look="outlined"
          isBusy={act.isSending}
          busyText={busyText}
          onClick={() => act.send({ kind: 'withdraw' })}
        >
          {t('sheet.withdraw')}
        </PhoneButton>
      )}
    </div>
  )
}
