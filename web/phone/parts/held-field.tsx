/** The right value: a number with its unit, a choice, or words. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetField } from '../../../src/domain/confirmation/confirmation-view.ts'
import { useBilingual } from '../../i18n/use-bilingual.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import sheet from '../styles/sheet.module.css'
import styles from '../styles/submission.module.css'

interface HeldFieldProps {
  readonly field: SheetField
  readonly text: string
  readonly isMissing: boolean
  readonly onChange: (text: string) => void
}

export function HeldField({ field, text, isMissing, onChange }: HeldFieldProps) {
  const { t } = useTranslation('confirmation')
  const say = useBilingual()
  const { unitLabel } = useLabels()
  const id = useId()
  const block = useRef<HTMLDivElement>(null)
  const { label, type } = field.field
  useEffect(() => {
    if (isMissing) block.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [isMissing])
  const shared = { id, 'aria-invalid': isMissing, 'aria-describedby': `${id}-fault` }
  return (
    <div ref={block} className={styles.field}>
      <label htmlFor={id}>{t('sheet.heldOf', { field: say(label) })}</label>
      <div className={styles.number} data-invalid={isMissing}>
        {field.choices.length > 0 ? (
          <select
            {...shared}
            className={sheet.select}
            value={text}
            onChange={({ target }) => onChange(target.value)}
          >
            <option value="">–</option>
            {field.choices.map(({ value, label: choice }) => (
              <option key={String(value)} value={String(value)}>
                {say(choice)}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            type="text"
            inputMode={'unit' in type ? 'decimal' : 'text'}
            autoComplete="off"
            value={text}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
        {'unit' in type && <span className={styles.unit}>{unitLabel(type.unit)}</span>}
      </div>
      <p id={`${id}-fault`} className={styles.fault} role={isMissing ? 'alert' : undefined}>
        {isMissing && t('sheet.heldMissing')}
      </p>
    </div>
  )
}
