/** One field of a sheet: its value, its owner, and what is objected to it or being written. */
import { PaperClipOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { objectionDecisionTerms } from '../../../src/domain/confirmation/fold-sheet.ts'
import { useApi } from '../../api/api-provider.tsx'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { ObjectionFault, useObjections } from '../../parts/plain/confirmation/use-objections.ts'
import type { SheetNews } from '../../parts/plain/confirmation/use-sheet-news.ts'
import { useValueText } from '../../parts/plain/confirmation/use-value-text.ts'
import { StateTag } from '../reporting/state-tag.tsx'
import { DecisionStep } from './decision-step.tsx'
import { ObjectionForm } from './objection-form.tsx'
import type { Sheet, SheetField } from './sheet.ts'

interface SheetFieldRowProps {
  readonly sheet: Sheet
  readonly field: SheetField
  /** While the person writes what is wrong. */
  readonly editing:
    | {
        readonly objections: ReturnType<typeof useObjections>
        readonly fault: ObjectionFault | undefined
        readonly onBusy: (field: string, isBusy: boolean) => void
      }
    | undefined
  readonly news: SheetNews
}

export function SheetFieldRow({ sheet, field, editing, news }: SheetFieldRowProps) {
  const say = useBilingual()
  const valueText = useValueText()
  const { label, meaning, ownerUnit, ownerLabel } = field.field
  return (
    <tr>
      <td>
        {say(label)}
        {meaning !== undefined && <div className="quiet">{say(meaning)}</div>}
      </td>
      <td className="number">{valueText(field, field.stored)}</td>
      <td className="quiet">{ownerUnit?.name ?? say(ownerLabel)}</td>
      <td data-wide="true">
        {editing !== undefined && <ObjectionChoice sheet={sheet} field={field} editing={editing} />}
        {field.objection !== null && <ShownObjection sheet={sheet} field={field} news={news} />}
      </td>
    </tr>
  )
}

interface ObjectionChoiceProps {
  readonly sheet: Sheet
  readonly field: SheetField
  readonly editing: NonNullable<SheetFieldRowProps['editing']>
}

function ObjectionChoice({ sheet, field, editing }: ObjectionChoiceProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { objections, fault, onBusy } = editing
  const { key, label } = field.field
  const draft = objections.drafts[key]
  const tellBusy = useCallback((isBusy: boolean) => onBusy(key, isBusy), [onBusy, key])
  return (
    <div className="objection">
      <Checkbox
        checked={draft !== undefined}
        aria-label={t('sheet.chooseOne', { field: say(label) })}
        onChange={({ target }) => (target.checked ? objections.change(key, {}) : objections.drop(key))}
      >
        {t('sheet.choose')}
      </Checkbox>
      {draft !== undefined && (
        <ObjectionForm
          field={field}
          draft={draft}
          evidenceUnit={sheet.evidenceUnit}
          fault={fault?.field === key ? fault.part : undefined}
          onChange={(patch) => objections.change(key, patch)}
          onBusy={tellBusy}
        />
      )}
    </div>
  )
}

type ShownObjectionProps = Pick<SheetFieldRowProps, 'sheet' | 'field' | 'news'>

function ShownObjection({ sheet, field, news }: ShownObjectionProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const api = useApi()
  const valueText = useValueText()
  const [step, setStep] = useState<'accept' | 'reject'>()
  const { objection } = field
  if (objection === null) return null
  const { decision, evidence, because, reason, held } = objection
  return (
    <div className="objection">
      <div>
        <b>{valueText(field, held)}</b>{' '}
        <StateTag
          state={decision}
          label={say(objectionDecisionTerms[decision])}
          isClosed={decision !== 'open'}
        />
      </div>
      <div>{reason}</div>
      {evidence.map(({ id, name }) => (
        <a
          key={id}
          className="plain-link"
          href={api.href('downloadConfirmationEvidence', { params: { id: sheet.id, file: id } })}
          download
        >
          <PaperClipOutlined aria-hidden /> {name}
        </a>
      ))}
      {because !== null && <div className="quiet">{t('sheet.because', { reason: because })}</div>}
      {field.mayDecide && (
        <div className="objection-actions">
          <Button type="primary" size="small" onClick={() => setStep('accept')}>
            {t('sheet.accept')}
          </Button>
          <Button danger size="small" onClick={() => setStep('reject')}>
            {t('sheet.reject')}
          </Button>
        </div>
      )}
      {step !== undefined && (
        <DecisionStep {...{ sheet, field, news }} kind={step} onClose={() => setStep(undefined)} />
      )}
    </div>
  )
}
