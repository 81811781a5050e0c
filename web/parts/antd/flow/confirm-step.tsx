/**
 * Asks before a step that others will see: what it does, a note where one is needed, and what went wrong if it was refused. The note is kept as a draft.
 *
 *     <ConfirmStep isOpen title={t('return')} text={t('returnText')} note={{ label: t('reason'), isRequired: true }} draftKey={…} onConfirm={send} … />
 */
import './flow.css'
import { Input, Modal } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../form/use-draft.ts'
import { ProblemAlert } from '../states/problem-alert.tsx'

interface ConfirmStepProps {
  readonly isOpen: boolean
  readonly title: string
  readonly text: ReactNode
  readonly note?: { readonly label: string; readonly isRequired: boolean }
  readonly draftKey: string
  readonly isDangerous?: boolean
  readonly isSending: boolean
  readonly error: unknown
  readonly onConfirm: (note: string) => void
  readonly onClose: () => void
}

export function ConfirmStep(props: ConfirmStepProps) {
  const { isOpen, title, text, note, isDangerous = false, isSending, error, onConfirm, onClose } = props
  const { t } = useTranslation('controls')
  const draft = useDraft(props.draftKey, { note: '' })
  const [isMissing, setMissing] = useState(false)
  const confirm = () => {
    const blank = draft.value.note.trim() === ''
    setMissing(note?.isRequired === true && blank)
    if (note?.isRequired !== true || !blank) onConfirm(draft.value.note.trim())
  }
  return (
    <Modal
      open={isOpen}
      title={title}
      okText={title}
      cancelText={t('cancel')}
      okButtonProps={{ danger: isDangerous, loading: isSending }}
      onOk={confirm}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="confirm">
        <div>{text}</div>
        {note !== undefined && (
          <NoteField
            label={note.isRequired ? note.label : `${note.label}${t('optional')}`}
            value={draft.value.note}
            isMissing={isMissing}
            onChange={(value) => draft.change({ note: value })}
          />
        )}
        {error !== null && error !== undefined && <ProblemAlert error={error} />}
      </div>
    </Modal>
  )
}

interface NoteFieldProps {
  readonly label: string
  readonly value: string
  readonly isMissing: boolean
  readonly onChange: (value: string) => void
}

function NoteField({ label, value, isMissing, onChange }: NoteFieldProps) {
  const { t } = useTranslation('controls')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <Input.TextArea
        id={id}
        value={value}
        maxLength={2000}
        rows={4}
        status={isMissing ? 'error' : ''}
        aria-invalid={isMissing}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      {isMissing && (
        <p id={`${id}-fault`} className="field-fault" role="alert">
          {t('fault.required', { label })}
        </p>
      )}
    </div>
  )
}
