/** Why a stored value is wrong. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetField } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import styles from '../styles/submission.module.css'

interface ReasonFieldProps {
  readonly field: SheetField
  readonly text: string
  readonly isMissing: boolean
  readonly onChange: (text: string) => void
}

export function ReasonField({ field, text, isMissing, onChange }: ReasonFieldProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isMissing) area.current?.focus()
  }, [isMissing])
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('sheet.reasonOf', { field: say(field.field.label) })}</label>
      <div className={styles.text} data-invalid={isMissing}>
        <textarea
          ref={area}
          id={id}
          rows={2}
          maxLength={500}
          placeholder={t('sheet.reasonHint')}
          value={text}
          aria-invalid={isMissing}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <p id={`${id}-fault`} className={styles.fault} role={isMissing ? 'alert' : undefined}>
        {isMissing && t('sheet.reasonMissing')}
      </p>
    </div>
  )
}
