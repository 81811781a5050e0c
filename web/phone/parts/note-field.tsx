/** Words to go with the act. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../styles/submission.module.css'

interface NoteFieldProps {
  readonly text: string
  readonly isNeeded: boolean
  readonly fault: string | null
  readonly onChange: (text: string) => void
}

const LONGEST = 2000

export function NoteField({ text, isNeeded, fault, onChange }: NoteFieldProps) {
  const { t } = useTranslation('phone')
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (fault !== null) area.current?.focus()
  }, [fault])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(isNeeded ? 'submission.note' : 'submission.noteOptional')}</label>
      <div className={styles.text} data-invalid={fault !== null}>
        <textarea
          ref={area}
          id={id}
          value={text}
          rows={3}
          maxLength={LONGEST}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
