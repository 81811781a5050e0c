/**
 * The light of an indicator: shape and colour, never colour alone.
 *
 *     <StatusLight status="behind" />            // ■ with its name for a screen reader
 *     <StatusLight status="behind" withLabel />  // ■ 落后
 */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../../src/domain/indicator/reading.ts'
import styles from './styles/status-light.module.css'

interface StatusLightProps {
  readonly status: Status
  readonly withLabel?: boolean
  /** True where the words stand beside it anyway. */
  readonly isDecorative?: boolean
}

/** On a 16 × 16 field; areas look alike. */
const shapes = {
  'on-track': <circle cx="8" cy="8" r="6" />,
  'slightly-behind': <path d="M8 1.6 15 14H1Z" />,
  behind: <rect x="2.4" y="2.4" width="11.2" height="11.2" rx="0.6" />,
  'no-figure': <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  'scope-unverified': (
    <>
      <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 3.6a4.4 4.4 0 0 0 0 8.8Z" />
    </>
  ),
  'no-due': <rect x="2.5" y="7.1" width="11" height="1.8" rx="0.9" />,
} as const satisfies Record<Status, ReactNode>

export function StatusLight({ status, withLabel = false, isDecorative = false }: StatusLightProps) {
  const { t } = useTranslation('common')
  const name = t(`status.${status}`)
  const shape = (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[status]}
    </svg>
  )
  if (withLabel || isDecorative) {
    return (
      <span className={styles.light} data-status={status}>
        {shape}
        {withLabel && <span className={styles.label}>{name}</span>}
      </span>
    )
  }
  return (
    <span className={styles.light} data-status={status} role="img" aria-label={name} title={name}>
      {shape}
    </span>
  )
}
