/** Confirms a sheet as a whole, or objects to single values; an answer that nobody has decided on is taken back here. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDetail } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useFieldUploads } from '../../parts/plain/confirmation/use-field-uploads.ts'
import {
  type ObjectionFault,
  raisedObjections,
  useObjections,
} from '../../parts/plain/confirmation/use-objections.ts'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import sheetStyles from '../styles/sheet.module.css'
import styles from '../styles/submission.module.css'
import { type SheetAct, useSheetAct } from '../use-sheet-act.ts'
import { ActProblem } from './act-problem.tsx'
import { KeptAnswer } from './kept-answer.tsx'
import { PhoneButton } from './phone-button.tsx'
import { SheetValue } from './sheet-value.tsx'

interface SheetAnswerFormProps {
  readonly sheet: SheetDetail
  readonly news: SheetNews
  readonly onSent: () => void
}

export function SheetAnswerForm({ sheet, news, onSent }: SheetAnswerFormProps) {
  const objections = useObjections(sheet.id)
  const [fault, setFault] = useState<ObjectionFault>()
  const uploads = useFieldUploads()
  const act = useSheetAct(sheet, {
    news,
    onSent: () => {
      objections.clear()
      onSent()
    },
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
      {!sheet.mayAnswer && raised.length > 0 && <KeptAnswer sheet={sheet} objections={objections} />}
      {sheet.fields.map((field) => (
        <SheetValue
          key={field.field.key}
          {...{ sheet, field }}
          draft={sheet.mayAnswer ? objections.drafts[field.field.key] : undefined}
          fault={fault?.field === field.field.key ? fault.part : undefined}
          onChange={(patch) => objections.change(field.field.key, patch)}
          onDrop={() => objections.drop(field.field.key)}
          onPhase={uploads.tell}
        />
      ))}
      {act.error !== null && <ActProblem error={act.error} onConfirm={send} />}
      <UploadsNote sheet={sheet} uploads={uploads} />
      <SheetButtons
        sheet={sheet}
        count={raised.length}
        act={act}
        isWaiting={uploads.sending.length > 0}
        onSend={send}
      />
    </>
  )
}

interface UploadsNoteProps {
  readonly sheet: SheetDetail
  readonly uploads: ReturnType<typeof useFieldUploads>
}

/** Why the answer waits, and what would go without its evidence: the file itself may be far up the page. */
function UploadsNote({ sheet, uploads }: UploadsNoteProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { sending, failed } = uploads
  const failing = sheet.fields.filter(({ field }) => failed.includes(field.key))
  const names = failing.map(({ field }) => say(field.label)).join(say({ zh: '、', en: ', ' }))
  return (
    <div role="status">
      {sending.length > 0 && <p className={styles.hint}>{t('phone.uploading', { count: sending.length })}</p>}
      {names !== '' && <p className={styles.fault}>{t('phone.uploadFailed', { fields: names })}</p>}
    </div>
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
