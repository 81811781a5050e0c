/**
 * A button as wide as the page, high enough for a thumb; while it works it says so and cannot be pressed again.
 *
 *     <PhoneButton look="filled" isBusy={isSending} busyText={t('submission.sendingAct')} onClick={send}>提交</PhoneButton>
 */
import type { ReactNode } from 'react'
import styles from '../styles/button.module.css'

interface PhoneButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  /** filled: the act that is waited for; danger: leaves or takes away. */
  readonly look?: 'filled' | 'outlined' | 'danger' | 'bare'
  readonly isBusy?: boolean
  /** Shown instead of the label while busy. */
  readonly busyText?: string
  readonly isDisabled?: boolean
}

export function PhoneButton({ children, onClick, look = 'outlined', ...state }: PhoneButtonProps) {
  const { isBusy = false, busyText, isDisabled = false } = state
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]}`}
      aria-busy={isBusy}
      disabled={isBusy || isDisabled}
      onClick={onClick}
    >
      {isBusy && <span className={styles.turning} aria-hidden="true" />}
      {isBusy && busyText !== undefined ? busyText : children}
    </button>
  )
}
