/**
 * A button or a link that looks like one, where no kit is loaded.
 *
 *     <PlainButton isPrimary onClick={retry}>重试</PlainButton>
 *     <PlainButton href="/sign-in">登录</PlainButton>
 */
import type { ReactNode } from 'react'
import styles from './styles/plain-button.module.css'

interface PlainButtonProps {
  readonly children: ReactNode
  readonly isPrimary?: boolean
  readonly onClick?: () => void
  /** Makes it a link. */
  readonly href?: string
}

export function PlainButton({ children, isPrimary = false, onClick, href }: PlainButtonProps) {
  const className = `${styles.button} ${isPrimary ? styles.primary : ''}`
  if (href !== undefined) {
    return (
      <a className={className} href={href}>
        {children}
      </a>
    )
  }
  return (
    <button type="button" className={className} onClick={onClick}>
      {children}
    </button>
  )
}
