/** The stored values of a sheet with the answer to them: confirmed as a whole, objected to row by row, decided row by row. */
import { Alert, App, Button } from 'antd'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../api/use-send.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { Panel } from '../../parts/antd/page/panel.tsx'
import { ProblemAlert } from '../../parts/antd/states/problem-alert.tsx'
import {
  type ObjectionFault,
  raisedObjections,
  type useObjections,
} from '../../parts/plain/confirmation/use-objections.ts'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { AnswerStep } from './answer-step.tsx'
import { KeptAnswer } from './kept-answer.tsx'
import { type Sheet, shownOf } from './sheet.ts'
import { SheetFieldRow } from './sheet-field-row.tsx'

interface SheetAnswerProps {
  readonly sheet: Sheet
  readonly objections: ReturnType<typeof useObjections>
  readonly news: SheetNews
}

export function SheetAnswer({ sheet, objections, news }: SheetAnswerProps) {
  const { t } = useTranslation('confirmation')
  const isWritten = Object.keys(objections.drafts).length > 0
  const [isBegun, setBegun] = useState(false)
  const isObjecting = isBegun || isWritten
  const [fault, setFault] = useState<ObjectionFault>()
  const uploads = useBusyFields()
  const editing = isObjecting && sheet.mayAnswer ? { objections, fault, onBusy: uploads.setBusy } : undefined
  return (
    <Panel title={t('sheet.values')} note={`${sheet.roundTitle} · ${sheet.year}`}>
      {!sheet.hasRecord && <Alert type="warning" showIcon title={t('sheet.noRecord')} />}
      {sheet.mayAnswer && sheet.evidenceUnit?.startsWith('town-') === true && (
        <Alert type="info" showIcon title={t('sheet.paper')} />
      )}
      <FieldTable sheet={sheet}>
        {sheet.fields.map((field) => (
          <SheetFieldRow key={field.field.key} {...{ sheet, field, editing, news }} />
        ))}
      </FieldTable>
      {editing === undefined ? (
        <>
          {isWritten && <KeptAnswer sheet={sheet} objections={objections} />}
          <AnswerActions sheet={sheet} news={news} onObject={() => setBegun(true)} />
        </>
      ) : (
        <SendObjections
          {...{ sheet, objections, news }}
          isUploading={uploads.isBusy}
          onFault={setFault}
          onCancel={() => {
            objections.clear()
            setBegun(false)
          }}
        />
      )}
    </Panel>
  )
}

/** Fields whose evidence is on its way. */
function useBusyFields() {
  const [busy, setBusyFields] = useState<readonly string[]>([])
  const setBusy = useCallback((field: string, isBusy: boolean) => {
    setBusyFields((all) => [...all.filter((other) => other !== field), ...(isBusy ? [field] : [])])
  }, [])
  return { isBusy: busy.length > 0, setBusy }
}

function FieldTable({ sheet, children }: { readonly sheet: Sheet; readonly children: React.ReactNode }) {
  const { t } = useTranslation('confirmation')
  const hasObjection = sheet.fields.some(({ objection }) => objection !== null)
  return (
    <table className="sheet-table sheet-table--fields">
      <thead>
        <tr>
          <th scope="col">{t('sheet.field')}</th>
          <th scope="col" className="number">
            {t('sheet.stored')}
          </th>
          <th scope="col">{t('detail.owner')}</th>
          <th scope="col">{hasObjection || sheet.mayAnswer ? t('tab.objections') : ''}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

interface AnswerActionsProps extends Pick<SheetAnswerProps, 'sheet' | 'news'> {
  readonly onObject: () => void
}

function AnswerActions({ sheet, onObject, news }: AnswerActionsProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const [step, setStep] = useState<'confirm' | 'withdraw'>()
  const { answer } = sheet
  return (
    <>
      <div className="answer-actions">
        {sheet.mayAnswer && (
          <>
            <Button type="primary" onClick={() => setStep('confirm')}>
              {t('sheet.confirm')}
            </Button>
            <Button onClick={onObject}>{t('sheet.hasObjection')}</Button>
          </>
        )}
        {answer !== null && (
          <span className="quiet">
            {t('sheet.answered', { who: answer.byName, day: answer.at.slice(0, 10) })} ·{' '}
            {say(sheet.stateLabel)}
          </span>
        )}
        {sheet.mayWithdraw && <Button onClick={() => setStep('withdraw')}>{t('sheet.withdraw')}</Button>}
      </div>
      {step !== undefined && (
        <AnswerStep sheet={sheet} kind={step} news={news} onClose={() => setStep(undefined)} />
      )}
    </>
  )
}

interface SendObjectionsProps extends SheetAnswerProps {
  readonly isUploading: boolean
  readonly onFault: (fault: ObjectionFault | undefined) => void
  readonly onCancel: () => void
}

function SendObjections(props: SendObjectionsProps) {
  const { sheet, objections, news, isUploading, onFault, onCancel } = props
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const send = useSend('addConfirmationAct', {
    onDone: () => {
      objections.clear()
      news.forget()
      message.success(t('sheet.thanks'))
    },
  })
  const raised = raisedObjections(objections.drafts, sheet.fields)
  const submit = () => {
    const fault = objections.findFault()
    onFault(fault)
    if (fault !== undefined || raised.length === 0) return
    const act = { kind: 'object' as const, objections: raised }
    send.mutate(
      { params: { id: sheet.id }, body: { version: sheet.version, act, ...shownOf(sheet) } },
      { onError: (error) => news.take(error) && send.reset() },
    )
  }
  return (
    <>
      {send.error !== null && <ProblemAlert error={send.error} />}
      <div className="answer-actions">
        <Button
          type="primary"
          loading={send.isPending}
          disabled={raised.length === 0 || isUploading}
          onClick={submit}
        >
          {raised.length === 0 ? t('sheet.noneChosen') : t('sheet.submit', { count: raised.length })}
        </Button>
        <Button onClick={onCancel}>{t('sheet.cancel')}</Button>
      </div>
    </>
  )
}
