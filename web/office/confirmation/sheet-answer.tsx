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
  useObjections,
} from '../../parts/plain/confirmation/use-objections.ts'
import { AnswerStep } from './answer-step.tsx'
import type { Sheet } from './sheet.ts'
import { SheetFieldRow } from './sheet-field-row.tsx'

interface SheetAnswerProps {
  readonly sheet: Sheet
  readonly onReload: () => void
}

export function SheetAnswer({ sheet, onReload }: SheetAnswerProps) {
  const { t } = useTranslation('confirmation')
  const objections = useObjections(sheet.id)
  const [isObjecting, setObjecting] = useState(Object.keys(objections.drafts).length > 0)
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
          <SheetFieldRow key={field.field.key} {...{ sheet, field, editing, onReload }} />
        ))}
      </FieldTable>
      {editing === undefined ? (
        <AnswerActions sheet={sheet} onObject={() => setObjecting(true)} onReload={onReload} />
      ) : (
        <SendObjections
          sheet={sheet}
          objections={objections}
          isUploading={uploads.isBusy}
          onFault={setFault}
          onCancel={() => {
            objections.clear()
            setObjecting(false)
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

interface AnswerActionsProps extends SheetAnswerProps {
  readonly onObject: () => void
}

function AnswerActions({ sheet, onObject, onReload }: AnswerActionsProps) {
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
        <AnswerStep sheet={sheet} kind={step} onReload={onReload} onClose={() => setStep(undefined)} />
      )}
    </>
  )
}

interface SendObjectionsProps {
  readonly sheet: Sheet
  readonly objections: ReturnType<typeof useObjections>
  readonly isUploading: boolean
  readonly onFault: (fault: ObjectionFault | undefined) => void
  readonly onCancel: () => void
}

function SendObjections({ sheet, objections, isUploading, onFault, onCancel }: SendObjectionsProps) {
  const { t } = useTranslation('confirmation')
  const { message } = App.useApp()
  const send = useSend('addConfirmationAct', {
    onDone: () => {
      objections.clear()
      message.success(t('sheet.thanks'))
    },
  })
  const raised = raisedObjections(objections.drafts, sheet.fields)
  const submit = () => {
    const fault = objections.findFault()
    onFault(fault)
    if (fault !== undefined || raised.length === 0) return
    const act = { kind: 'object' as const, objections: raised }
    send.mutate({ params: { id: sheet.id }, body: { version: sheet.version, act } })
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
