/**
 * A page or a panel that has nothing to show, and says why and what to do: empty, error, no permission, session ended.
 *
 *     <Notice kind="error" title={t('error.title')} actions={<button …/>}>{detail}</Notice>
 */
import type { ReactNode } from 'react'
import styles from './styles/notice.module.css'

export type NoticeKind = 'empty' | 'error' | 'denied' | 'ended' | 'offline'

interface NoticeProps {
  readonly kind: NoticeKind
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** It is all that the page shows. */
  readonly isPage?: boolean
  /** Level of the title: 1 where nothing else stands on the page. */
  readonly level?: 1 | 2
}

/** On a 48 × 48 field, drawn with the current colour. */
const pictures = {
  empty: <path d="M8 12h32v26H8zM8 20h32M16 27h9M16 32h15" />,
  error: <path d="M24 7 43 40H5ZM24 19v10M24 34v1" />,
  denied: <path d="M12 22h24v18H12zM17 22v-6a7 7 0 0 1 14 0v6M24 29v5" />,
  ended: <path d="M27 10H10v28h17M20 24h21M34 16l8 8-8 8" />,
  offline: <path d="M6 18a26 26 0 0 1 36 0M12 25a17 17 0 0 1 24 0M18 32a8 8 0 0 1 12 0M24 38v1M8 42 40 8" />,
} as const satisfies Record<NoticeKind, ReactNode>

export function Notice({ kind, title, children, actions, isPage = false, level = 2 }: NoticeProps) {
  const Heading = isPage || level === 1 ? 'h1' : 'h2'
  const notice = (
    <div className={styles.notice} role={kind === 'error' || kind === 'offline' ? 'alert' : 'status'}>
      <svg className={styles.picture} viewBox="0 0 48 48" aria-hidden="true">
        {pictures[kind]}
      </svg>
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
  return isPage ? <main className={styles.page}>{notice}</main> : notice
}
