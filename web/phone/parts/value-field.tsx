/** The number, with a keyboard of digits, its unit beside it and, while it is typed, how it compares with the period before. */
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { findPeriod } from '../../../src/base/period.ts'
import type { SubmissionDetail } from '../../../src/domain/submission/submission.ts'
import { formatSigned } from '../../parts/plain/format/format-value.ts'
import { useLabels } from '../../parts/plain/format/use-labels.ts'
import { parseDecimal } from '../parse-decimal.ts'
import styles from '../styles/submission.module.css'

interface ValueFieldProps {
  readonly submission: SubmissionDetail
  readonly text: string
  readonly fault: string | null
  readonly onChange: (text: string) => void
}

export function ValueField({ submission, text, fault, onChange }: ValueFieldProps) {
  const { t } = useTranslation('phone')
  const { unitLabel } = useLabels()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (fault !== null) input.current?.focus()
  }, [fault])
  const unit = unitLabel(submission.unit)
  const change = changeAgainstBefore(submission, parseDecimal(text))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('submission.value')}</label>
      <div className={styles.number} data-invalid={fault !== null}>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          enterKeyHint="done"
          autoComplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className={styles.unit}>{unit}</span>
      </div>
      <p id={`${id}-hint`} className={fault === null ? styles.hint : styles.fault}>
        {fault ??
          (change === undefined
            ? t('submission.valueHint', { unit })
            : t('submission.change', { change: `${formatSigned(change, 1)}%` }))}
      </p>
    </div>
  )
}

/** Per cent; undefined where there is nothing to compare with: nine months are not compared with a year. */
function changeAgainstBefore(submission: SubmissionDetail, value: number | undefined): number | undefined {
  const { previous } = submission.context
  if (value === undefined || previous === null || previous.value <= 0) return undefined
  const now = findPeriod(submission.period)
  const before = findPeriod(previous.period)
  if (now?.firstMonth !== before?.firstMonth || now?.lastMonth !== before?.lastMonth) return undefined
  return (value / previous.value - 1) * 100
}
