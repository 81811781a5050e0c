/** One stored value of a sheet, with what is wrong with it as it is written, or as it was written and decided. */
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDetail, SheetField } from '../../../src/domain/confirmation/confirmation-view.ts'
import { objectionDecisionTerms } from '../../../src/domain/confirmation/fold-sheet.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import type { UploadPhase } from '../../parts/plain/confirmation/use-field-uploads.ts'
import type { ObjectionDraft, ObjectionFault } from '../../parts/plain/confirmation/use-objections.ts'
import { useValueText } from '../../parts/plain/confirmation/use-value-text.ts'
import card from '../styles/card.module.css'
import styles from '../styles/sheet.module.css'
import { EvidencePicker } from './evidence-picker.tsx'
import { HeldField } from './held-field.tsx'
import { ReasonField } from './reason-field.tsx'

interface SheetValueProps {
  readonly sheet: SheetDetail
  readonly field: SheetField
  /** What is being written; undefined while the value is held right. */
  readonly draft: ObjectionDraft | undefined
  readonly fault: ObjectionFault['part'] | undefined
  readonly onChange: (patch: Partial<ObjectionDraft>) => void
  readonly onDrop: () => void
  /** How far the evidence of a field is; the same function from one drawing to the next. */
  readonly onPhase: (field: string, phase: UploadPhase) => void
}

export function SheetValue(props: SheetValueProps) {
  const { sheet, field, draft, onChange, onDrop } = props
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  const { label, meaning, ownerUnit, ownerLabel } = field.field
  return (
    <section className={card.card}>
      <div className={styles.line}>
        <h2 className={styles.name}>{say(label)}</h2>
        <span className={styles.value}>{valueText(field, field.stored)}</span>
      </div>
      <p className={styles.note}>
        {ownerUnit?.name ?? say(ownerLabel)}
        {meaning !== undefined && ` · ${say(meaning)}`}
      </p>
      {sheet.mayAnswer && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={draft !== undefined}
            aria-label={t('sheet.chooseOne', { field: say(label) })}
            onChange={({ target }) => (target.checked ? onChange({}) : onDrop())}
          />
          {t('sheet.choose')}
        </label>
      )}
      {draft !== undefined && <ObjectionFields {...props} draft={draft} />}
      {field.objection !== null && <ShownObjection field={field} />}
    </section>
  )
}

function ObjectionFields(props: SheetValueProps & { readonly draft: ObjectionDraft }) {
  const { sheet, field, draft, fault, onChange, onPhase } = props
  const { key } = field.field
  const tell = useCallback((phase: UploadPhase) => onPhase(key, phase), [onPhase, key])
  return (
    <div className={styles.form}>
      <HeldField
        field={field}
        text={draft.held}
        isMissing={fault === 'held'}
        onChange={(held) => onChange({ held })}
      />
      <ReasonField
        field={field}
        text={draft.reason}
        isMissing={fault === 'reason'}
        onChange={(reason) => onChange({ reason })}
      />
      {sheet.evidenceUnit !== null && (
        <EvidencePicker
          unit={sheet.evidenceUnit}
          files={draft.evidence}
          onChange={(files) =>
            onChange({ evidence: files.map(({ id, name }) => ({ id, name, sizeBytes: 0 })) })
          }
          onPhase={tell}
        />
      )}
    </div>
  )
}

function ShownObjection({ field }: { readonly field: SheetField }) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const valueText = useValueText()
  const { objection } = field
  if (objection === null) return null
  return (
    <div className={styles.objection} data-decision={objection.decision}>
      <p>
        {t('sheet.held')} <b>{valueText(field, objection.held)}</b> ·{' '}
        {say(objectionDecisionTerms[objection.decision])}
      </p>
      <p>{objection.reason}</p>
      {objection.because !== null && <p>{t('sheet.because', { reason: objection.because })}</p>}
    </div>
  )
}
